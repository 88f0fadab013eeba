export { ATTENDANCE_SETTLED, type AttendanceSettled } from './events';
export { LiveModule, liveEntities, WATCH_ROOMS } from './live.module';
export { LiveRooms, type RoomKey, type RoomRole, type VerifiedMessage } from './livekit/live-rooms';
