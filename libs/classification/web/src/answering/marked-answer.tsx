import { Trans, useLingui } from '@lingui/react/macro';
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Fraction as Exact, parseFraction } from '@classmark/platform/core';
import { Bdi, Fraction, Ltr, Symbol, Tag, Verdict, type VerdictTone } from '@classmark/ui';
import { findingWords, roleWords, TONES, type PlaceFinding } from './finding-words';
import { MarkedText } from './marked-text';
import type { CaseMarking, MarkedPlaces } from './answering';

const CLASSES: Readonly<Record<VerdictTone, string>> = { ok: 'right', part: 'part', bad: 'wrong' };

/** Verdict, why and rule of a checked case, and how its mark is made. `note` says what the mark is for; `children` are the ways on. */
export function MarkedAnswer({ marking, places, scheme, note, children }: MarkedPlaces & { scheme: string; note?: ReactNode; children?: ReactNode }) {
  const { t } = useLingui();
  const [numerator = '0', denominator = '1'] = marking.mark.split('/');
  const tone = toneOf(marking.mark);
  const others = marking.accepted.filter((place) => !place.counted);
  return (
    <div role="status">
      <div className={`verdict-head tone-${tone}`}>
        <Fraction large numerator={numerator} denominator={denominator} label={t`Mark ${numerator} of ${denominator}`} />
        <div>
          <h3><VerdictWords mark={marking.mark} /></h3>
          <p><Trans>Your paths are right in <Ltr className="num nowrap">{marking.precision}</Ltr> of their places and find <Ltr className="num nowrap">{marking.recall}</Ltr> of the accepted ones.</Trans></p>
        </div>
      </div>
      {note ? <p className="small mute practice-note">{note}</p> : null}
      <ul className="bare findings">
        {marking.findings.map((finding) => <Finding key={`${finding.answer} ${finding.key}`} {...{ finding, places, marking, scheme }} />)}
      </ul>
      {others.length > 0 ? (
        <div className="others">
          <h4><Trans>Also accepted</Trans></h4>
          <ul className="bare">{others.map((place) => <li key={place.symbol}><Symbol>{place.symbol}</Symbol> <Bdi lang={place.chain.at(-1)?.titleLanguage ?? 'en'}>{place.chain.at(-1)?.title}</Bdi>{place.weight === '1/1' ? null : <> · <Trans>for <Ltr>{place.weight}</Ltr> of the mark</Trans></>}{place.required ? null : <> · <Trans>if wanted</Trans></>}</li>)}</ul>
        </div>
      ) : null}
      <div className="quote" lang={marking.language} dir={marking.language === 'ar' ? 'rtl' : 'ltr'}><b><Trans>The rule, in short</Trans></b><MarkedText text={marking.rule} /></div>
      <HowMade marking={marking} />
      {children}
    </div>
  );
}

function Finding({ finding, places, marking, scheme }: MarkedPlaces & { finding: PlaceFinding; scheme: string }) {
  const tone = TONES[finding.kind] ?? 'bad';
  const symbol = finding.answer ?? finding.key!;
  const role = finding.answer ? places.find((place) => place.symbol === finding.answer)?.role : null;
  const accepted = finding.key !== null && finding.key !== finding.answer && finding.kind !== 'missing' ? finding.key : null;
  const title = marking.accepted.find((place) => place.symbol === (accepted ?? (finding.kind === 'missing' ? finding.key : null)))?.chain.at(-1);
  return (
    <li className={`finding ${CLASSES[tone]}`}>
      <div className="head"><Symbol>{symbol}</Symbol>{role ? <Tag>{roleWords(role)}</Tag> : null}</div>
      <h4><Verdict tone={tone}>{findingWords(finding, scheme)}</Verdict></h4>
      {accepted ? <p>{title ? <Trans>Accepted: <Symbol>{accepted}</Symbol>, <Bdi lang={title.titleLanguage}>{title.title}</Bdi></Trans> : <Trans>Accepted: <Symbol>{accepted}</Symbol></Trans>}</p> : finding.kind === 'missing' && title ? <p><Bdi lang={title.titleLanguage}>{title.title}</Bdi></p> : null}
      {marking.accepted.some((place) => place.first && place.symbol === finding.key) ? <p><Tag><Trans>First place</Trans></Tag> <Trans>It is printed first on the document; for the mark the order does not count.</Trans></p> : null}
      {finding.role ? <p><Trans>Right role: {roleWords(finding.role)}</Trans></p> : null}
      {finding.why.map((why) => <p key={why} lang={marking.language} dir={marking.language === 'ar' ? 'rtl' : 'ltr'}><MarkedText text={why} /></p>)}
    </li>
  );
}

function VerdictWords({ mark }: { mark: string }) {
  const value = parseFraction(mark);
  if (value.equals(Exact.of(1))) return <Trans>Right: every place found</Trans>;
  if (value.compare(Exact.of(1, 2)) >= 0) return <Trans>Close, but not all the right places yet</Trans>;
  return value.numerator > 0n ? <Trans>Partly on the way</Trans> : <Trans>The accepted places are elsewhere</Trans>;
}

/** Right, partly, wrong: the colour of a mark. */
export function toneOf(mark: string): VerdictTone {
  const value = parseFraction(mark);
  return value.equals(Exact.of(1)) ? 'ok' : value.numerator > 0n ? 'part' : 'bad';
}

function HowMade({ marking }: { marking: CaseMarking }) {
  const { answerCount, keyCount, sharedCount, wrongRoles, keyPlaces } = marking;
  const harmonic = sharedCount === 0 ? '0/1' : Exact.of(2 * sharedCount, answerCount + keyCount).toString();
  const roles = Exact.of(2 * keyPlaces - wrongRoles, 2 * keyPlaces).toString();
  const beforeWeight = parseFraction(marking.mark).div(parseFraction(marking.weight)).toString();
  return (
    <details className="how">
      <summary><ChevronRight className="i s flip" aria-hidden="true" /><span><Trans>How <Ltr>{marking.mark}</Ltr> is made</Trans></span></summary>
      <table>
        <tbody>
          <tr><td><Trans>Your paths: {sharedCount} of {answerCount} places right</Trans></td><td className="n">{marking.precision}</td></tr>
          <tr><td><Trans>Accepted paths: {sharedCount} of {keyCount} found</Trans></td><td className="n">{marking.recall}</td></tr>
          {marking.policy === 'exact' ? <tr><td><Trans>This case is marked exactly: right places of all that were answered or accepted</Trans></td><td className="n">{beforeWeight}</td></tr>
            : marking.policy === 'level' ? <tr><td><Trans>This case is marked by level: mean of the levels reached, less for places too many</Trans></td><td className="n">{beforeWeight}</td></tr>
              : <tr><td><Trans>Harmonic mean of the two</Trans></td><td className="n">{harmonic}</td></tr>}
          {marking.weight === '1/1' ? null : <tr><td><Trans>Times the weight of the accepted places</Trans></td><td className="n">{marking.weight}</td></tr>}
          {wrongRoles > 0 && marking.policy === 'hierarchical' ? <tr><td><Trans>Times the share of the roles</Trans></td><td className="n">{roles}</td></tr> : null}
        </tbody>
      </table>
    </details>
  );
}
