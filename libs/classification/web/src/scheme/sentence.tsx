import { Fragment } from 'react';
import { Bdi } from '@classmark/ui';

interface Step { readonly symbol: string; readonly title: string; readonly titleLanguage: string }

/** The steps that make the sentence: in the IPC from the main group down, because a dotted title is only read with those above it. */
export function stepsOfSentence<S extends Step>(chain: readonly S[]): readonly S[] {
  const groups = chain.filter((step) => step.symbol.includes('/'));
  return groups.length > 0 ? groups : chain;
}

/** The title in its place in the sentence: a later one begins small, unless it begins with an abbreviation or a name. */
export function inSentence(title: string, isFirst: boolean): string {
  return isFirst || !/^\p{Lu}\p{Ll}/u.test(title) ? title : title[0]!.toLowerCase() + title.slice(1);
}

/** The chain of titles as one text, for lists that are copied. */
export function sentenceOf(chain: readonly Step[]): string {
  return stepsOfSentence(chain).map((step, index) => inSentence(step.title, index === 0)).join(': ');
}

/** The chain of titles read as one sentence: what the dots leave out is said. Steps of one language run in its own direction. */
export function Sentence({ chain }: { chain: readonly Step[] }) {
  const runs: { language: string; key: string; text: string }[] = [];
  for (const [index, step] of stepsOfSentence(chain).entries()) {
    const title = inSentence(step.title, index === 0);
    const last = runs.at(-1);
    if (last?.language === step.titleLanguage) last.text += `: ${title}`;
    else runs.push({ language: step.titleLanguage, key: step.symbol, text: title });
  }
  return <>{runs.map((run, index) => <Fragment key={run.key}>{index > 0 ? ': ' : null}<Bdi lang={run.language}>{run.text}</Bdi></Fragment>)}</>;
}
