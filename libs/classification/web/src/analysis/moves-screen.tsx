import '../styles/analysis.css';
import { useMutation, useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ArrowRight, Check, CircleAlert } from 'lucide-react';
import { useState } from 'react';
import { Bdi, Button, Dialog, EmptyState, Loading, Notice, Panel, Plate, Skeleton, StaffHead, Symbol, Tag } from '@classmark/ui';
import { useLanguage } from '@classmark/platform/web';
import { AnalysisFailed } from './analysis-failed';
import { ConcordancePanel } from './concordance-panel';
import { draftOf, KeyFields, keyInputOf } from './key-fields';
import { AcceptCertainSuccessorsDocument, AcceptSuccessorsDocument, CarryUnaffectedCasesDocument, CaseMovesDocument, type CaseMovesQuery } from './moves.generated';

type Moves = CaseMovesQuery['caseMoves'][number];
type Moving = Moves['affected'][number];

/** Cases on their way into a new edition: the unaffected ones in one action, the others one by one; and what is stated about places. */
export function MovesScreen() {
  const { t } = useLingui();
  const language = useLanguage();
  const { data, previousData, error, refetch } = useQuery(CaseMovesDocument, { variables: { language }, fetchPolicy: 'cache-and-network' });
  const view = data ?? previousData;
  const sub = <Trans>A case is pinned to the edition its key was made with. When a newer edition is there, its key is held against it; answers and sets stay under the old one.</Trans>;
  if (!view) {
    return error
      ? <><StaffHead title={<Trans>Editions move</Trans>} sub={sub} /><AnalysisFailed error={error} title={<Trans>The cases could not be fetched</Trans>} onRetry={() => void refetch()}><Trans>Nothing is lost. The line to the server may be down for a moment.</Trans></AnalysisFailed></>
      : <Loading label={t`The cases are being held against the newest editions`}><Skeleton className="h-8 w-2/5" /><Skeleton card className="h-56 w-full" /></Loading>;
  }
  const waiting = view.caseMoves.reduce((sum, moves) => sum + moves.affected.length + moves.unaffected.length, 0);
  const editions = view.classificationList;
  return (
    <div className="analysis">
      <StaffHead title={waiting === 0 ? <Trans>Every case stands in the newest edition</Trans> : <Plural value={waiting} one="One case waits for a newer edition" other="# cases wait for a newer edition" />} sub={sub} />
      {waiting === 0 ? <EmptyState title={<Trans>Nothing waits</Trans>} icon={<Check className="i" aria-hidden="true" />}><Trans>When a new edition is published, cases whose places moved, were split or vanished appear here with a proposal.</Trans></EmptyState> : null}
      {view.caseMoves.map((moves) => <SchemeMoves key={moves.edition} moves={moves} onDone={() => void refetch()} />)}
      <ConcordancePanel editions={editions} onStated={() => void refetch()} />
    </div>
  );
}

/** More forms than these are folded: each opens by itself. */
const OPEN_AT_ONCE = 10;

function SchemeMoves({ moves, onDone }: { moves: Moves; onDone: () => void }) {
  const certain = moves.affected.filter((moving) => moving.certain);
  return (
    <>
      {moves.unaffected.length > 0 ? <Unaffected moves={moves} onDone={onDone} /> : null}
      {certain.length > 1 ? <Certain moves={moves} certain={certain} onDone={onDone} /> : null}
      {/* A statement that changes the proposal begins its form anew. */}
      {moves.affected.map((moving) => (moves.affected.length > OPEN_AT_ONCE
        ? <FoldedMove key={`${moving.versionId} ${JSON.stringify(moving.proposal)}`} moving={moving} edition={moves.edition} onDone={onDone} />
        : <MovingPanel key={`${moving.versionId} ${JSON.stringify(moving.proposal)}`} moving={moving} edition={moves.edition} onDone={onDone} />))}
    </>
  );
}

function Unaffected({ moves, onDone }: { moves: Moves; onDone: () => void }) {
  const { t } = useLingui();
  const [carry, { loading }] = useMutation(CarryUnaffectedCasesDocument);
  const [said, setSaid] = useState<{ tone: 'ok' | 'bad'; words: string } | null>(null);
  const run = async () => {
    setSaid(null);
    try {
      const { data } = await carry({ variables: { scheme: moves.scheme } });
      const result = data?.carryUnaffectedCases;
      if (result?.__typename !== 'CasesCarried') setSaid({ tone: 'bad', words: result && 'message' in result ? result.message : t`The cases could not be taken over. Try again.` });
      else {
        if (result.left.length > 0) setSaid({ tone: 'bad', words: t`These do not pass the publishing checks there and stay: ${result.left.join(', ')}` });
        onDone();
      }
    } catch {
      setSaid({ tone: 'bad', words: t`The cases could not be taken over. Try again.` });
    }
  };
  return (
    <div className="dispute">
      <Panel title={<Plural value={moves.unaffected.length} one="One case has the same places in the new edition" other="# cases have the same places in the new edition" />} aside={<Plate>{moves.edition}</Plate>}>
        <div className="body">
          <details><summary><Trans>Which ones</Trans></summary><ul className="titles">{moves.unaffected.map((title) => <li key={title}><Bdi>{title}</Bdi></li>)}</ul></details>
          {said ? <Notice tone={said.tone} icon={<CircleAlert className="i" aria-hidden="true" />} live><bdi>{said.words}</bdi></Notice> : null}
          <div className="row"><Button look="primary" pending={loading} onClick={() => void run()}><Trans>Take them all over</Trans></Button></div>
        </div>
      </Panel>
    </div>
  );
}

/** One case of a long list: a line that opens to its form. */
function FoldedMove({ moving, edition, onDone }: { moving: Moving; edition: string; onDone: () => void }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="folded-move" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary><Bdi>{moving.title}</Bdi> <span className="fates-line">{moving.affected.map((place) => <span key={place.symbol}><Tag tone={place.kind === 'vanished' ? 'bad' : 'due'}><FateWords kind={place.kind} /></Tag> <Symbol>{place.symbol}</Symbol>{place.to.length > 0 ? <> <ArrowRight className="i s flip inline" aria-hidden="true" /> {place.to.map((to, index) => <span key={to.symbol}>{index > 0 ? ', ' : ''}<Symbol>{to.symbol}</Symbol></span>)}</> : null}</span>)}</span></summary>
      {open ? <MovingPanel moving={moving} edition={edition} onDone={onDone} /> : null}
    </details>
  );
}

/** Cases whose places have one successor each, in one action: after their list was read and confirmed. */
function Certain({ moves, certain, onDone }: { moves: Moves; certain: readonly Moving[]; onDone: () => void }) {
  const { t } = useLingui();
  const [accept, { loading }] = useMutation(AcceptCertainSuccessorsDocument);
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState<{ tone: 'ok' | 'bad'; words: string } | null>(null);
  const run = async () => {
    setSaid(null);
    const { data } = await accept({ variables: { input: { scheme: moves.scheme, versionIds: certain.map((moving) => moving.versionId) } } }).catch(() => ({ data: undefined }));
    const result = data?.acceptCertainSuccessors;
    if (result?.__typename === 'CasesCarried') {
      setAsking(false);
      if (result.left.length > 0) setSaid({ tone: 'bad', words: t`These do not pass the publishing checks there and stay: ${result.left.join(', ')}` });
      onDone();
    } else setSaid({ tone: 'bad', words: result && 'message' in result ? result.message : t`The cases could not be taken over. Try again.` });
  };
  const notice = said ? <Notice tone={said.tone} icon={<CircleAlert className="i" aria-hidden="true" />} live><bdi>{said.words}</bdi></Notice> : null;
  return (
    <div className="dispute">
      <Panel title={<Plural value={certain.length} one="One proposal is certain" other="# proposals are certain" />} aside={<Plate>{moves.edition}</Plate>}>
        <div className="body">
          <p><Trans>Each of their places has exactly one successor: the symbol stays, or the publisher or an editor named it.</Trans></p>
          {asking ? null : notice}
          <div className="row"><Button onClick={() => setAsking(true)}><Plural value={certain.length} one="Accept the certain proposal" other="Accept the # certain proposals" /></Button></div>
        </div>
      </Panel>
      {asking ? (
        <Dialog
          open onClose={() => setAsking(false)} closeLabel={t`Close`} title={<Plural value={certain.length} one="Accept one proposal?" other="Accept # proposals?" />}
          actions={<><Button onClick={() => setAsking(false)}><Trans>Cancel</Trans></Button><Button look="primary" pending={loading} onClick={() => void run()}><Plural value={certain.length} one="Accept it" other="Accept all #" /></Button></>}
        >
          <p><Trans>Each becomes a new version in <bdi dir="ltr">{moves.edition}</bdi>; the version before is retired and keeps its answers. All go over together, or none.</Trans></p>
          <ul className="titles" tabIndex={0} aria-label={t`Cases`}>{certain.map((moving) => <li key={moving.versionId}><Bdi>{moving.title}</Bdi> {moving.affected.map((place) => <span key={place.symbol}><Symbol>{place.symbol}</Symbol> <ArrowRight className="i s flip inline" aria-hidden="true" /> <Symbol>{place.to[0]?.symbol ?? ''}</Symbol> </span>)}</li>)}</ul>
          {notice}
        </Dialog>
      ) : null}
    </div>
  );
}

/** What became of a place, in a word. */
export function FateWords({ kind }: { kind: string }) {
  switch (kind) {
    case 'moved': return <Trans>moved</Trans>;
    case 'split': return <Trans>split</Trans>;
    case 'merged': return <Trans>merged</Trans>;
    case 'vanished': return <Trans>vanished</Trans>;
    default: return <Trans>the same</Trans>;
  }
}

function MovingPanel({ moving, edition, onDone }: { moving: Moving; edition: string; onDone: () => void }) {
  const { t } = useLingui();
  const language = useLanguage();
  const [accept, { loading }] = useMutation(AcceptSuccessorsDocument);
  const open = moving.proposal.length === 0 ? [{ group: null, required: true, accept: [{ symbol: '', role: moving.roles[0] ?? '', weight: '1/1', why: '' }] }] : moving.proposal;
  const [groups, setGroups] = useState(() => draftOf(open));
  const [refusal, setRefusal] = useState<string | null>(null);
  const send = async () => {
    setRefusal(null);
    try {
      const { data } = await accept({ variables: { input: { versionId: moving.versionId, ...keyInputOf(groups, moving.proposal, language) } } });
      const result = data?.acceptSuccessors;
      if (result?.__typename === 'CasesCarried') onDone();
      else setRefusal(result && 'message' in result ? result.message : t`The case could not be taken over. What you wrote is kept; try again.`);
    } catch {
      setRefusal(t`The case could not be taken over. What you wrote is kept; try again.`);
    }
  };
  return (
    <div className="dispute">
      <Panel title={<bdi>{moving.title}</bdi>} aside={<span className="flex flex-wrap gap-2 items-center"><Plate>{moving.edition}</Plate><ArrowRight className="i s flip" aria-hidden="true" /><Plate>{edition}</Plate></span>}>
        <form className="body" onSubmit={(event) => { event.preventDefault(); void send(); }}>
          <ul className="reasons fates">
            {moving.affected.map((place) => (
              <li key={place.symbol}>
                <Tag tone={place.kind === 'vanished' ? 'bad' : 'due'}><FateWords kind={place.kind} /></Tag>
                <span><Symbol>{place.symbol}</Symbol>{place.to.length > 0 ? <> <ArrowRight className="i s flip inline" aria-hidden="true" /> {place.to.map((to, index) => <span key={to.symbol}>{index > 0 ? ', ' : ''}<Symbol>{to.symbol}</Symbol> <Bdi lang={to.titleLanguage}>{to.title}</Bdi></span>)}</> : <> <Trans>no successor is known: choose one</Trans></>}{place.source === 'automatic' ? null : <> <span className="small-code">{place.source === 'file' ? <Trans>by the publisher’s list</Trans> : <Trans>stated by an editor</Trans>}</span></>}</span>
              </li>
            ))}
          </ul>
          <KeyFields roles={moving.roles} groups={groups} onChange={setGroups} />
          {refusal ? <Notice tone="bad" icon={<CircleAlert className="i" aria-hidden="true" />} live><bdi>{refusal}</bdi></Notice> : null}
          <div className="row"><Button type="submit" look="primary" pending={loading}><Trans>Accept as a new version</Trans></Button></div>
        </form>
      </Panel>
    </div>
  );
}
