import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Bdi, Ltr, Symbol } from '@classmark/ui';

/** What a topic is named by. */
export interface TopicWords {
  readonly title: string | null;
  readonly branch: string | null;
  readonly branchTitle: string | null;
  readonly tests: string | null;
  readonly difficultyFrom: number | null;
  readonly difficultyTo: number | null;
}

/** The name of a topic: its own, or branch, rule and difficulty. */
export function TopicName({ topic }: { topic: TopicWords }): ReactNode {
  const { title, branch, branchTitle, tests, difficultyFrom, difficultyTo } = topic;
  if (title) return <Bdi>{title}</Bdi>;
  const parts: ReactNode[] = [];
  if (branch) parts.push(<span key="branch"><Symbol>{branch}</Symbol>{branchTitle ? <> <Bdi>{branchTitle}</Bdi></> : null}</span>);
  if (tests) parts.push(<Ltr key="tests">{ruleWords(tests)}</Ltr>);
  if (difficultyFrom !== null) parts.push(<span key="difficulty">{difficultyFrom === difficultyTo ? <Trans>Difficulty {difficultyFrom}</Trans> : <Trans>Difficulty <Ltr>{difficultyFrom}–{difficultyTo}</Ltr></Trans>}</span>);
  return parts.length === 0 ? <Trans>Any case</Trans> : <>{parts.map((part, index) => <span key={index}>{index > 0 ? ' · ' : null}{part}</span>)}</>;
}

/** "nice.finished-goods-by-purpose" → "finished goods by purpose". */
export function ruleWords(tests: string): string {
  return tests.replace(/^[a-z]+\./, '').replaceAll('-', ' ');
}
