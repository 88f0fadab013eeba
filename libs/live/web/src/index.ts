export { RoomPage } from './room/room-page';
export { NewWebinarPage } from './teach/new-webinar';
export { WebinarRosterPage } from './teach/roster-page';
export { TaughtWebinarsPage } from './teach/taught-webinars';
export { useWebinarLive, WebinarLivePanel, type WebinarLiveState } from './webinar/webinar-live-panel';
