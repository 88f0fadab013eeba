import { Trans, useLingui } from '@lingui/react/macro';
import { Check, CloudDownload, HardDriveDownload } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { useHydrated, useLanguage } from '@classmark/platform/web';
import { Button, PopMenu } from '@classmark/ui';
import { canKeepPacks, keepPack, keptPack, packSize, removePack, type KeptPack } from './offline-pack';

/** Keeps the tree and the notes of an edition in this browser, by choice and with its size said before. */
export function OfflineMenu({ edition, languages }: { edition: string; languages: readonly string[] }) {
  const hydrated = useHydrated();
  const language = useLanguage();
  return hydrated && canKeepPacks() && languages.includes(language) ? <Opened key={`${edition} ${language}`} edition={edition} /> : null;
}

function Opened({ edition }: { edition: string }) {
  const { t } = useLingui();
  const language = useLanguage();
  const [pack, setPack] = useState<KeptPack | null>(() => keptPack(edition, language));
  const [bytes, setBytes] = useState<number | null>(null);
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  useEffect(() => {
    const look = (): void => setPack(keptPack(edition, language));
    window.addEventListener('classmark-schemes', look);
    return () => window.removeEventListener('classmark-schemes', look);
  }, [edition, language]);
  const ask = useCallback((open: boolean) => {
    if (open && bytes === null) packSize(edition, language).then(setBytes, () => undefined);
  }, [bytes, edition, language]);
  const change = (work: Promise<unknown>): void => {
    setState('busy');
    work.then(() => setState('idle'), () => setState('failed'));
  };
  const size = inUnits(pack?.bytes ?? bytes);
  return (
    <PopMenu stays onToggle={ask} label={pack ? t`Kept offline` : t`Keep offline`} summary={<>{pack ? <Check className="i s" aria-hidden="true" /> : <CloudDownload className="i s" aria-hidden="true" />}<span>{pack ? <Trans>Kept offline</Trans> : <Trans>Keep offline</Trans>}</span></>}>
      <p className="cap">
        {pack ? <Trans>The tree and the notes of this edition are in this browser ({size}). They are read from here, also without a line.</Trans>
          : size === null ? <Trans>Keeps the tree and the notes of this edition in this browser, for days without a line.</Trans>
            : <Trans>Keeps the tree and the notes of this edition in this browser, for days without a line: {size} to fetch.</Trans>}
      </p>
      {pack ? <Button dense pending={state === 'busy'} onClick={() => change(removePack(edition, language))}><Trans>Remove</Trans></Button>
        : <Button dense pending={state === 'busy'} onClick={() => change(keepPack(edition, language))}><HardDriveDownload className="i s" aria-hidden="true" />{state === 'busy' ? <Trans>Fetching…</Trans> : <Trans>Keep it</Trans>}</Button>}
      <p className="cap" role="status">{state === 'failed' ? <Trans>It did not arrive, or there is no room. Try again.</Trans> : null}</p>
    </PopMenu>
  );
}

function inUnits(bytes: number | null): string | null {
  if (bytes === null) return null;
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1_000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
