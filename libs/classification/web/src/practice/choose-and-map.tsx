import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState, type ReactNode } from 'react';
import { browserQuery, useFormats, useLanguage } from '@classmark/platform/web';
import { Bdi, Button, buttonClass, Chip, ErrorState, Loading, Ltr, SectionHead, Segments, Select, Skeleton, Symbol } from '@classmark/ui';
import { MasteryMap, type MapRow } from './mastery-map';
import { MasteryMark } from './mastery-words';
import type { PracticeStanding } from './practice-due';
import { PLATES } from './scheme-names';
import { MyPracticeMapText, type MyPracticeMapQuery } from './spaced.generated';

type MapView = NonNullable<MyPracticeMapQuery['practiceMap']>;

export interface ChooseAndMapProps {
  readonly standings: readonly PracticeStanding[];
  readonly chosen: PracticeStanding;
  readonly minutes: string;
  readonly onScheme: (scheme: string) => void;
  readonly link: (href: string, className: string, children: ReactNode) => ReactNode;
}

/** Practice by choice, and the map of what one knows in the chosen scheme. */
export function ChooseAndMap({ standings, chosen, minutes, onScheme, link }: ChooseAndMapProps) {
  const { t } = useLingui();
  const { map, failed, reload } = useMap(chosen.scheme);
  return (
    <>
      <div className="mt-8"><SectionHead id="what-you-know" title={<Trans>What you know</Trans>} note={<Ltr>{chosen.edition}</Ltr>} /></div>
      {standings.length > 1 ? <Segments label={t`Classification`} value={chosen.scheme} options={standings.map((each) => ({ value: each.scheme, label: PLATES[each.scheme] ?? each.scheme }))} onChange={onScheme} /> : null}
      {map ? (
        <div className="know mt-4">
          <section aria-label={t`Map of the classification`} className="card flush"><MasteryMap rows={map.rows} label={t`Map of the classification`} /></section>
          <div className="stack">
            <Choice map={map} scheme={chosen.scheme} minutes={minutes} link={link} />
            <Pairs map={map} scheme={chosen.scheme} minutes={minutes} link={link} />
            <section aria-labelledby="words-of-map" className="small mute">
              <h3 id="words-of-map"><Trans>What the words mean</Trans></h3>
              <p><Trans>New: never answered here. Due: its time to come back is here. Practised: answered, on its way. Solid: right last, and holds for three weeks and more.</Trans></p>
            </section>
          </div>
        </div>
      ) : failed ? <div className="mt-4"><ErrorState level={3} title={<Trans>The map did not arrive</Trans>} action={<Button onClick={reload}><Trans>Try again</Trans></Button>} /></div>
        : <div className="mt-4"><Loading label={t`The map is loading`}><Skeleton card className="h-64 w-full" /></Loading></div>}
    </>
  );
}

function useMap(scheme: string): { map: MapView | null; failed: boolean; reload: () => void } {
  const language = useLanguage();
  const [map, setMap] = useState<MapView | null>(null);
  const [failed, setFailed] = useState(false);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let gone = false;
    setFailed(false);
    browserQuery(() => language)(MyPracticeMapText, { scheme, language })
      .then(({ practiceMap }) => { if (!gone) setMap(practiceMap ?? null); })
      .catch(() => { if (!gone) setFailed(true); });
    return () => {
      gone = true;
    };
  }, [scheme, language, asked]);
  return { map, failed, reload: () => setAsked((count) => count + 1) };
}

/** Branch and difficulty. A branch is always above the answers: whoever chose class 9 would know every answer. */
function Choice({ map, scheme, minutes, link }: { map: MapView; scheme: string; minutes: string; link: ChooseAndMapProps['link'] }) {
  const { t } = useLingui();
  const language = useLanguage();
  const formats = useFormats();
  const [branch, setBranch] = useState('');
  const [difficulties, setDifficulties] = useState<readonly number[]>([]);
  const branches = branchesOf(map.rows);
  const toggle = (difficulty: number): void => setDifficulties((all) => (all.includes(difficulty) ? all.filter((each) => each !== difficulty) : [...all, difficulty].sort()));
  const question = new URLSearchParams({ minutes, ...(branch ? { branch } : {}), ...(difficulties.length > 0 ? { difficulty: difficulties.join('-') } : {}) });
  return (
    <section aria-labelledby="choose" className="card">
      <h3 id="choose"><Trans>Choose for yourself</Trans></h3>
      <div className="stack mt-4">
        {branches.length > 1 ? <Select label={<Trans>Branch</Trans>} name="branch" value={branch} onChange={(event) => setBranch(event.currentTarget.value)} options={[{ value: '', label: t`All` }, ...branches.map((row) => ({ value: row.symbol, label: `${row.symbol} ${row.title}` }))]} /> : null}
        <div role="group" aria-label={t`Difficulty`}>
          <p className="small mute"><Trans>Difficulty, from 1, seen at once, to 5</Trans></p>
          <div className="row chips">{map.difficulties.map(({ difficulty, cases }) => <Chip key={difficulty} pressed={difficulties.includes(difficulty)} count={formats.number(cases)} onClick={() => toggle(difficulty)}>{formats.number(difficulty)}</Chip>)}</div>
        </div>
        <div>{link(`/${language}/practice/${scheme}?${question.toString()}`, buttonClass(), <Trans>Start with this choice</Trans>)}</div>
      </div>
    </section>
  );
}

/** Places with places below, the top first. */
function branchesOf(rows: readonly MapRow[]): readonly MapRow[] {
  return rows.filter((row, index) => row.depth <= 2 && (rows[index + 1]?.depth ?? 0) > row.depth);
}

function Pairs({ map, scheme, minutes, link }: { map: MapView; scheme: string; minutes: string; link: ChooseAndMapProps['link'] }) {
  const language = useLanguage();
  if (map.pairs.length === 0) return null;
  return (
    <section aria-labelledby="pairs">
      <SectionHead level={3} id="pairs" title={<Trans>Taken for one another</Trans>} />
      <ul className="list">
        {map.pairs.map(({ one, other, state }) => (
          <li key={`${one.symbol} ${other.symbol}`}>
            <span className="t"><Trans><Symbol>{one.symbol}</Symbol> and <Symbol>{other.symbol}</Symbol></Trans><small><Bdi lang={one.titleLanguage}>{one.title}</Bdi> · <Bdi lang={other.titleLanguage}>{other.title}</Bdi></small><MasteryMark state={state} /></span>
            {link(`/${language}/practice/${scheme}?${new URLSearchParams({ minutes, pair: `${one.symbol}|${other.symbol}` }).toString()}`, 'tx', <Trans>Practise the two</Trans>)}
          </li>
        ))}
      </ul>
    </section>
  );
}
