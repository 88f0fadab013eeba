import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Tag } from '@classmark/ui';
import { numberFormat, useFormats, useLanguage } from '@classmark/platform/web';
import type { AgreementPartsFragment } from './analysis.generated';

/** Numbers as they stand in these figures: two decimals for marks and coefficients, whole per cent for shares. */
export function useFigureWords() {
  const { t } = useLingui();
  const language = useLanguage();
  const { percent, number } = useFormats();
  const two = numberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return {
    number, percent,
    two: (value: number | null | undefined) => (value == null ? '–' : two.format(value).replace('-', '−')),
    /** 95 s, 4:10 min. */
    time: (ms: number | null | undefined) => {
      if (ms == null) return '–';
      const seconds = Math.round(ms / 1000);
      return seconds < 100 ? t`${seconds} s` : t`${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} min`;
    },
  };
}

/** Few people: said wherever it stands, never hidden. */
export function FewTag({ few, people }: { few: boolean; people: number }) {
  return few ? <Tag tone="due"><Plural value={people} one="only one person" other="only # people" /></Tag> : null;
}

/** What an alpha says, in words. */
export function bandWords(agreement: AgreementPartsFragment): ReactNode {
  if (agreement.undefinedBecause === 'oneCase') return <Trans>One case has no alpha: see the equal pairs</Trans>;
  if (agreement.undefinedBecause === 'noVariation') return <Trans>Everybody gave the same answer: nothing could differ</Trans>;
  if (agreement.undefinedBecause) return <Trans>No two answers to compare</Trans>;
  switch (agreement.band) {
    case 'good': return <Trans>Good: 0.80 or more</Trans>;
    case 'tentative': return <Trans>Tentative: 0.67 to 0.80</Trans>;
    default: return <Trans>Low: below 0.67, conclude nothing</Trans>;
  }
}

/** Where answers were given. */
export function modeWords(mode: string): ReactNode {
  switch (mode) {
    case 'set': return <Trans>Set of a training</Trans>;
    case 'practice': return <Trans>Practice</Trans>;
    default: return <Trans>Exam</Trans>;
  }
}

/** An alpha on its scale from 0 to 1, with the marks at 0.67 and 0.80; below 0 it stands at the beginning. */
export function AlphaScale({ agreement, wide }: { agreement: AgreementPartsFragment; wide?: boolean }) {
  const { two } = useFigureWords();
  if (agreement.alpha == null) return <span className="alpha none">–</span>;
  const at = `${Math.max(0, Math.min(1, agreement.alpha)) * 100}%`;
  return (
    <span className={wide ? 'alpha wide' : 'alpha'}>
      <svg aria-hidden="true" height={wide ? 28 : 14} width="100%" className="scale">
        <rect className="ground" y={wide ? 4 : 3} width="100%" height="8" rx="2" />
        <rect className={`band ${agreement.band ?? ''}`} y={wide ? 4 : 3} width={at} height="8" rx="2" />
        {[0.67, 0.8].map((mark) => <line key={mark} x1={`${mark * 100}%`} x2={`${mark * 100}%`} y1="0" y2={wide ? 16 : 14} />)}
        {wide ? <><text x="67%" y="27" textAnchor="end">0.67</text><text x="80%" y="27" textAnchor="start">0.80</text></> : null}
      </svg>
      <b className="num"><bdi dir="ltr">{two(agreement.alpha)}</bdi></b>
    </span>
  );
}

/** A share as a short bar with its number. */
export function ShareBar({ value, shown }: { value: number; shown: string }) {
  return (
    <span className="sharebar">
      <svg aria-hidden="true" width="100%" height="10"><rect className="ground" width="100%" height="10" rx="2" /><rect className="fill" width={`${Math.max(0, Math.min(1, value)) * 100}%`} height="10" rx="2" /></svg>
      <b className="num"><bdi dir="ltr">{shown}</bdi></b>
    </span>
  );
}
