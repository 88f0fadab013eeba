import { Trans, useLingui } from '@lingui/react/macro';
import { useFormats, useReaderZone } from '@classmark/platform/web';
import { Ltr, SavedAt } from '@classmark/ui';
import type { SaveState } from './use-lesson-progress';

/** "Saved 14:02", or why not yet. On a phone the words go, the time stays. */
export function SavedLine({ save }: { save: SaveState }) {
  const { t } = useLingui();
  const formats = useFormats();
  const zone = useReaderZone();
  switch (save.kind) {
    case 'none': return <span role="status" />;
    case 'saving': return <SavedAt state="saving" words={<Trans>Saving</Trans>} />;
    case 'waiting': return <SavedAt state="failed" words={<Trans>No connection: kept here, will be sent</Trans>} short={<Trans>Kept here</Trans>} />;
    case 'failed': return <SavedAt state="failed" words={<Trans>Not saved, trying again</Trans>} short={<Trans>Not saved</Trans>} />;
    case 'refused': return <SavedAt state="failed" words={<Trans>Not saved</Trans>} />;
    case 'saved': {
      const time = formats.time(save.atMs, zone);
      return <SavedAt words={<Trans>Saved <Ltr>{time}</Ltr></Trans>} short={<><span className="sr">{t`Saved`} </span><Ltr>{time}</Ltr></>} />;
    }
  }
}
