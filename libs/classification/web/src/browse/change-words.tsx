import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Bdi, Ltr, Symbol, Tag, type TagTone } from '@classmark/ui';

/** What can happen to a place from one edition to the next. */
export type ChangeKind = 'added' | 'moved' | 'retitled' | 'vanished';

/** In the order in which they are listed. */
export const CHANGES: readonly ChangeKind[] = ['added', 'moved', 'retitled', 'vanished'];

const TONES: Readonly<Record<ChangeKind, TagTone>> = { added: 'ok', moved: 'info', retitled: 'brand', vanished: 'bad' };

/** The change in a word. */
export function ChangeTag({ kind }: { kind: string }) {
  return <Tag tone={TONES[kind as ChangeKind] ?? 'plain'}>{changeName(kind)}</Tag>;
}

/** "New", "Moved", … */
export function changeName(kind: string): ReactNode {
  switch (kind) {
    case 'added': return <Trans>New</Trans>;
    case 'moved': return <Trans>Moved</Trans>;
    case 'retitled': return <Trans>Other title</Trans>;
    default: return <Trans>Gone</Trans>;
  }
}

/** What happened to a place, as a sentence. */
export function ChangeSentence({ change }: { change: { readonly kind: string; readonly before?: string | null; readonly parentBefore?: string | null; readonly since: string } }) {
  const since = <Ltr>{change.since}</Ltr>;
  if (change.kind === 'added') return <Trans>New since {since}.</Trans>;
  return (
    <>
      {change.kind === 'moved' ? change.parentBefore ? <Trans>In {since} it stood under <Symbol>{change.parentBefore}</Symbol>.</Trans> : <Trans>In {since} it stood at the top.</Trans> : null}
      {change.before ? <> <Trans>In {since} it was called “<Bdi>{change.before}</Bdi>”.</Trans></> : null}
    </>
  );
}
