import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { BookOpen, ListTree, Radio, type LucideIcon } from 'lucide-react';

/** The kinds of training, as the contract names them. */
export type TrainingKind = 'distanceCourse' | 'classificationTraining' | 'webinar';

const KINDS: Readonly<Record<TrainingKind, { label: MessageDescriptor; icon: LucideIcon }>> = {
  webinar: { label: msg`Webinar`, icon: Radio },
  distanceCourse: { label: msg`Distance course`, icon: BookOpen },
  classificationTraining: { label: msg`Classification training`, icon: ListTree },
};

export function isTrainingKind(value: string): value is TrainingKind {
  return Object.hasOwn(KINDS, value);
}

/** "Distance course". */
export function useKindName(): (kind: TrainingKind) => string {
  const { i18n } = useLingui();
  return (kind) => i18n._(KINDS[kind].label);
}

/** Icon and word of a kind. */
export function Kind({ kind }: { kind: TrainingKind }) {
  const name = useKindName()(kind);
  const Icon = KINDS[kind].icon;
  return <span className="kind"><Icon className={kind === 'classificationTraining' ? 'i s flip' : 'i s'} aria-hidden="true" />{name}</span>;
}
