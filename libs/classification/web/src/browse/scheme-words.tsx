import { Trans } from '@lingui/react/macro';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { ReactNode } from 'react';

export interface SchemeWords {
  /** The short name, for plates. */
  readonly short: string;
  readonly name: MessageDescriptor;
  /** What it classifies and who uses it, in one or two sentences. */
  readonly about: ReactNode;
}

const WORDS: Readonly<Record<string, SchemeWords>> = {
  nice: { short: 'Nice', name: msg`Nice Classification`, about: <Trans>Goods and services for which marks are registered. The class of a term says for what a mark is protected and what an application costs.</Trans> },
  locarno: { short: 'Locarno', name: msg`Locarno Classification`, about: <Trans>Products whose appearance is registered as an industrial design. Classes and subclasses bring together what serves the same purpose.</Trans> },
  vienna: { short: 'Vienna', name: msg`Vienna Classification`, about: <Trans>What figurative marks show: people, animals, plants, shapes, writing. It is how marks that look alike are found.</Trans> },
  ipc: { short: 'IPC', name: msg`International Patent Classification`, about: <Trans>Inventions in patents and utility models, from eight sections down to groups of a single idea. It is how the state of the art is found in any language.</Trans> },
};

/** Names and purpose of a classification. */
export function schemeWords(code: string): SchemeWords {
  return WORDS[code]!;
}
