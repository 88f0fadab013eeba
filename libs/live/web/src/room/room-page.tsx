import './room.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { browserQuery, useLanguage, type RunQuery } from '@classmark/platform/web';
import { Button, buttonClass, ErrorState, Loading } from '@classmark/ui';
import { DeviceCheck, type CheckResult } from '../device-check/device-check';
import { Ended } from './ended';
import { LiveRoom } from './live-room';
import { keptCheck } from './live-server-moved';
import { WebinarRoomText, type WebinarRoomQuery } from './room.generated';

/** What the server says of the webinar and the reader's part in it. */
export type RoomInfo = NonNullable<WebinarRoomQuery['webinarRoom']>;

const PREPARING_MS = 3_000;

/** The room of a webinar, from the check of devices to the end. `head` makes the head of the document from the page's title. */
export function RoomPage({ offeringId, head }: { offeringId: string; head: (title: string) => ReactNode }) {
  const { t } = useLingui();
  const language = useLanguage();
  const query = useMemo(() => browserQuery(() => language), [language]);
  const { info, failed, reload } = useRoomInfo(offeringId, query);
  const [check, setCheck] = useState<CheckResult | null>(() => keptCheck(offeringId));
  const page = (title: string, body: ReactNode) => <>{head(title)}{body}</>;
  const back = <a className={buttonClass()} href={`/${language}/webinars/${offeringId}`}><Trans>To the page of the webinar</Trans></a>;

  if (failed && !info) return page(t`Room`, <Plain><ErrorState level={1} title={t`The room cannot be reached`} action={<Button look="primary" onClick={reload}><Trans>Try again</Trans></Button>}><Trans>The platform did not answer. Check your line.</Trans></ErrorState></Plain>);
  if (info === undefined) return page(t`Room`, <Plain><Loading label={t`The room is being loaded`} /></Plain>);
  if (info === null) return page(t`Room`, <Plain><ErrorState level={1} title={t`There is no such webinar`} action={<a className={buttonClass({ look: 'primary' })} href={`/${language}/webinars`}><Trans>All webinars</Trans></a>}><Trans>The address may be wrong, or the webinar was taken away.</Trans></ErrorState></Plain>);
  const { title } = info.offering;
  if (info.role === null) return page(title, <Plain><ErrorState level={1} title={t`You are not enrolled in this webinar`} action={back}><Trans>Enrol on its page; then you can come in.</Trans></ErrorState></Plain>);
  if (info.session.state === 'ended') return page(title, <Ended info={info} query={query} />);
  if (info.live.state !== 'ready') return page(title, <Plain><RoomsNotReady info={info} back={back} /></Plain>);
  if (!check) return page(title, <DeviceCheck title={<bdi>{title}</bdi>} host={info.role === 'host'} back={<a className={buttonClass({ look: 'quiet' })} href={`/${language}/webinars/${offeringId}`}><Trans>To the page of the webinar</Trans></a>} onDone={setCheck} />);
  return page(title, <LiveRoom info={info} query={query} check={check} onEnded={reload} />);
}

function Plain({ children }: { children: ReactNode }) {
  return <main id="main" className="wrap" tabIndex={-1}>{children}</main>;
}

function RoomsNotReady({ info, back }: { info: RoomInfo; back: ReactNode }) {
  const { t } = useLingui();
  if (info.live.state === 'preparing') return <ErrorState level={1} title={t`Live rooms are being made ready`} action={back}><Trans>The live server is being built or started, which takes up to two minutes the first time. This page goes on by itself.</Trans></ErrorState>;
  return <ErrorState level={1} title={t`Live rooms are off on this installation`} action={back}><Trans>Everything else works. To switch them on: </Trans><bdi lang="en" dir="ltr">{info.live.howToSwitchOn}</bdi></ErrorState>;
}

/** `undefined` while loading, `null` where there is none. Asks again while live rooms are being made ready. */
function useRoomInfo(offeringId: string, query: RunQuery): { info: RoomInfo | null | undefined; failed: boolean; reload: () => void } {
  const [info, setInfo] = useState<RoomInfo | null | undefined>(undefined);
  const [failed, setFailed] = useState(false);
  const load = useCallback(async () => {
    try {
      const { webinarRoom } = await query(WebinarRoomText, { offeringId });
      // The content policy of this document names the live server of the moment at which it was loaded.
      if (document.documentElement.dataset['liveWasMissing'] === offeringId && webinarRoom?.live.state === 'ready') window.location.reload();
      if (webinarRoom && webinarRoom.live.state !== 'ready') document.documentElement.dataset['liveWasMissing'] = offeringId;
      setInfo(webinarRoom);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, [offeringId, query]);
  useEffect(() => { void load(); }, [load]);
  const preparing = info?.live.state === 'preparing';
  useEffect(() => {
    if (!preparing) return undefined;
    const timer = setInterval(() => void load(), PREPARING_MS);
    return () => clearInterval(timer);
  }, [preparing, load]);
  return { info, failed, reload: () => void load() };
}
