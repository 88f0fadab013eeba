import { Trans, useLingui } from '@lingui/react/macro';
import { LogOut, Volume2, VolumeX } from 'lucide-react';
import { useLanguage } from '@classmark/platform/web';
import { Segments } from '@classmark/ui';
import type { ConnectionNow, LiveConnection } from './live-connection';

/** What an attendee can do: sound, picture or not, leave. */
export function AttendeeBar({ line, connection, offeringId }: { line: ConnectionNow; connection: LiveConnection; offeringId: string }) {
  const { t } = useLingui();
  const language = useLanguage();
  const sound = connection.soundIsOn;
  const leave = (): void => {
    void connection.leave().then(() => window.location.assign(`/${language}/webinars/${offeringId}`));
  };
  return (
    <footer className="rbar" aria-label={t`Controls`}>
      <button type="button" className="ctl slim" aria-pressed={sound} onClick={() => connection.setSound(!sound)}>
        {sound ? <Volume2 className="i" aria-hidden="true" /> : <VolumeX className="i" aria-hidden="true" />}
        <span><b><Trans>Sound</Trans></b><small>{sound ? line.sound ? <Trans>on</Trans> : <Trans>on, nobody speaks yet</Trans> : <Trans>off</Trans>}</small></span>
      </button>
      <Segments label={t`What is received`} value={connection.pictureIsWanted ? 'all' : 'sound'} onChange={(value) => connection.setPictureWanted(value === 'all')} options={[{ value: 'all', label: <Trans>Picture and sound</Trans> }, { value: 'sound', label: <Trans>Sound only</Trans> }]} />
      <button type="button" className="ctl leave" onClick={leave}><LogOut className="i flip" aria-hidden="true" /><b><Trans>Leave</Trans></b></button>
    </footer>
  );
}
