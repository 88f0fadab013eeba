import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Tag, type TagTone } from '@classmark/ui';

/** Names of the schemes, as they are printed everywhere. */
export const SCHEME_NAMES: Readonly<Record<string, MessageDescriptor>> = { nice: msg`Nice`, locarno: msg`Locarno`, vienna: msg`Vienna`, ipc: msg`IPC` };

/** What is classified. */
export const KIND_NAMES: Readonly<Record<string, MessageDescriptor>> = {
  term: msg`Term`, list: msg`List of goods and services`, mark: msg`Figurative mark`, design: msg`Design`, abstract: msg`Abstract and claims`,
};

/** Where a version stands. */
export const STATUS_NAMES: Readonly<Record<string, MessageDescriptor>> = { draft: msg`Draft`, reviewed: msg`Reviewed`, live: msg({ message: 'Live', context: 'status of a case' }), disputed: msg`Disputed`, retired: msg`Retired` };

/** What can be done to a version. */
export const TRANSITION_NAMES: Readonly<Record<string, MessageDescriptor>> = {
  review: msg`Mark as reviewed`, sendBack: msg`Send back to draft`, publish: msg`Publish`, dispute: msg`Dispute`, settle: msg`Settle the dispute`, retire: msg`Retire`, takeUp: msg`Take up again`,
};

/** How answers are marked. */
export const POLICY_NAMES: Readonly<Record<string, MessageDescriptor>> = { hierarchical: msg`Hierarchical`, exact: msg`Exact`, level: msg`By level` };

const TONES: Readonly<Record<string, TagTone>> = { draft: 'plain', reviewed: 'info', live: 'ok', disputed: 'due', retired: 'plain' };

/** The name of something of a table of names; what has none is shown as it is. */
export function useName(): (names: Readonly<Record<string, MessageDescriptor>>, key: string) => string {
  const { i18n } = useLingui();
  return (names, key) => (names[key] ? i18n._(names[key]!) : key);
}

/** A status in a word. */
export function StatusTag({ status }: { status: string }) {
  const name = useName();
  return <Tag tone={TONES[status] ?? 'plain'}>{name(STATUS_NAMES, status)}</Tag>;
}

/** A finding of the checks, as the API names it. */
export interface NamedFinding { readonly kind: string; readonly path: string; readonly sentence: string; readonly values: readonly { readonly name: string; readonly value: string }[] }

/** What is wrong, in the language of the page. */
export function findingSentence({ kind, sentence, values }: Pick<NamedFinding, 'kind' | 'sentence' | 'values'>): ReactNode {
  const value = (name: string): ReactNode => <bdi>{values.find((each) => each.name === name)?.value ?? ''}</bdi>;
  const symbol = <bdi dir="ltr" className="sym">{values.find((each) => each.name === 'symbol')?.value ?? ''}</bdi>;
  switch (kind) {
    case 'unknownEdition': return <Trans>There is no edition {value('edition')}.</Trans>;
    case 'notOfScheme': return <Trans>This kind of case does not belong to the classification.</Trans>;
    case 'ruleOfScheme': return <Trans>The rule tested must begin with “{value('scheme')}.”.</Trans>;
    case 'englishMissing': return <Trans>The English text is missing.</Trans>;
    case 'descriptionMissing': return <Trans>The picture is not described in this language, in which the case can be read.</Trans>;
    case 'unknownImage': return <Trans>The bank has no such picture.</Trans>;
    case 'notAnImage': return <Trans>This is no picture of the kinds PNG, JPEG or WebP, whatever its name says.</Trans>;
    case 'imageBroken': return <Trans>The picture is broken or cut off.</Trans>;
    case 'imageTooHeavy': return <Trans>The picture has more than 4 MB.</Trans>;
    case 'imageTooManyPixels': return <Trans>The picture has more than 24 million pixels.</Trans>;
    case 'imageMoves': return <Trans>The picture has several frames; a case takes one that stands still.</Trans>;
    case 'noPart': return <Trans>The case has no text to classify.</Trans>;
    case 'noRequiredGroup': return <Trans>The key has no group that is required.</Trans>;
    case 'emptyGroup': return <Trans>This group accepts no place.</Trans>;
    case 'unknownSymbol': return <Trans>{value('edition')} has no place {symbol}.</Trans>;
    case 'acceptedTwice': return <Trans>{symbol} is accepted twice in the same group.</Trans>;
    case 'weightOutOfRange': return <Trans>The weight {value('weight')} of {symbol} is no fraction above 0 and up to 1.</Trans>;
    case 'tooManyChoices': return <Trans>The key has {value('choices')} choices; at most {value('most')} can be marked.</Trans>;
    case 'sameMainPlace': return <Trans>{symbol} is the main place of two groups.</Trans>;
    case 'mainPlaceAboveAnother': return <Trans>The main place {value('above')} stands above the main place {value('below')}.</Trans>;
    case 'alternateIsMain': return <Trans>{symbol} is an alternate here and the main place of another group.</Trans>;
    case 'alternateUnderMain': return <Trans>The alternate {symbol} stands under {value('main')}, the main place of another group.</Trans>;
    case 'idleAlternate': return <Trans>The weight of {symbol} is so low that it never counts: the same answer marks higher against another place.</Trans>;
    case 'acceptedUnexplained': return <Trans>Why {symbol} is accepted is not explained.</Trans>;
    case 'explainedNotAccepted': return <Trans>{symbol} is explained as accepted, but the key does not accept it.</Trans>;
    case 'wrongMissing': return <Trans>No wrong branch is foreseen: say of at least one place why it is wrong.</Trans>;
    case 'acceptedAndWrong': return <Trans>{symbol} is accepted by the key and explained as wrong.</Trans>;
    case 'roleOfScheme': return <Trans>The role “{value('role')}” is not used in this classification.</Trans>;
    case 'roleNotDeclared': return <Trans>The role “{value('role')}” of {symbol} is not among the roles of the case.</Trans>;
    case 'roleOfAuxiliary': return <Trans>{symbol} is an auxiliary section and cannot have the role main.</Trans>;
    case 'firstTwice': return <Trans>Two groups are marked as the first place.</Trans>;
    case 'firstNotRequired': return <Trans>The first place must be in a group that is required.</Trans>;
    case 'firstNotInvention': return <Trans>The first place must have the role invention.</Trans>;
    case 'missingField': return <Trans>This field is missing.</Trans>;
    case 'notASlug': return <Trans>“{value('value')}” has something else than small letters, digits, hyphens and single dots.</Trans>;
    case 'notAPath': return <Trans>This is no path of SVG with letters of commands and numbers only.</Trans>;
    case 'tooLong': return <Trans>The text is longer than {value('most')} characters.</Trans>;
    case 'tooMany': return <Trans>There are more than {value('most')}.</Trans>;
    case 'keyTaken': return <Trans>The bank has a case {value('key')} already.</Trans>;
    case 'keyTwice': return <Trans>The file has the case {value('key')} twice.</Trans>;
    case 'keyFixed': return <Trans>The case is called {value('key')}; its key never changes.</Trans>;
    case 'otherScheme': return <Trans>The case {value('key')} belongs to another classification.</Trans>;
    case 'unreadable': return <Trans>It cannot be read: {value('why')}</Trans>;
    case 'unknownField': return <Trans>There is no field of this name.</Trans>;
    // The shape of a file that a program wrote: the English sentence says it to who wrote the program.
    default: return <span lang="en" dir="ltr">{sentence}</span>;
  }
}
