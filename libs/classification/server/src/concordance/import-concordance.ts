import { Inject, Injectable } from '@nestjs/common';
import { compareEditions, editionCode, type SchemeCode } from '@classmark/classification/core';
import { UnitOfWork, type Refusal, type RequestContext, type Tx } from '@classmark/platform/server';
import type { ImportSource } from '../import/files/import-source';
import { readXml } from '../import/files/read-xml';
import { ConcordanceDraft, ConcordanceXml, readConcordanceCsv } from '../import/formats/concordance';
import { ImportProblem, ImportRefused } from '../import/import-problem';
import { EditionStore, type EditionView } from '../scheme/edition-store';
import { FindEdition } from '../scheme/own-wording';
import type { ConcordanceKind } from './concordance.entity';
import { RecordConcordance, type ConcordanceStatement } from './record-concordance';

/** A file that says what became of places. */
export interface ConcordanceToImport { readonly scheme: SchemeCode; readonly from: string; readonly to: string; readonly source: ImportSource; readonly dryRun?: boolean }

/** What a file stated; statements that stand already are left out of `added`. */
export interface ConcordanceReport { readonly from: string; readonly to: string; readonly dryRun: boolean; readonly statements: number; readonly added: number; readonly byKind: Readonly<Partial<Record<ConcordanceKind, number>>> }

const IPC = 'http://www.wipo.int/classifications/ipc/masterfiles';

/** Imports the concordance of two editions: the publisher's list, or a sheet `from;to`. The same file again adds nothing. */
@Injectable()
export class ImportConcordance {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(FindEdition) private readonly find: FindEdition,
    @Inject(EditionStore) private readonly editions: EditionStore,
    @Inject(RecordConcordance) private readonly record: RecordConcordance,
  ) {}

  /** @returns what was stated, or what is wrong; then nothing was written. */
  async execute(ctx: RequestContext, input: ConcordanceToImport): Promise<ConcordanceReport | Refusal> {
    const [from, to] = [await this.edition(input.scheme, input.from), await this.edition(input.scheme, input.to)];
    if (!from || !to || compareEditions(from.code, to.code) >= 0) {
      return new ImportRefused(new ImportProblem('wrongInput', `There is no edition ${editionCode(input.scheme, from ? input.to : input.from)}, or it is not the later one.`, 'Name two published editions, the older one with --from.'), null);
    }
    const draft = new ConcordanceDraft(input.scheme, viewOf(from), viewOf(to));
    try {
      await readConcordance(draft, input.source);
    } catch (error) {
      if (error instanceof ImportProblem) return new ImportRefused(error, input.source.name);
      throw error;
    }
    const statements = statementsOf(draft.successors, from, to);
    return this.work.run(ctx, (tx) => this.within(tx, input, from.code, to.code, statements));
  }

  private async within(tx: Tx, { dryRun = false, source }: ConcordanceToImport, from: string, to: string, statements: readonly ConcordanceStatement[]): Promise<ConcordanceReport> {
    const standing = await standingStatements(tx, from, to);
    const added = statements.filter((each) => standing.get(each.fromSymbol) !== saidBy(each));
    if (added.length > 0 && !dryRun) {
      await this.record.within(tx, { fromEdition: from, toEdition: to, source: 'file' }, added);
      await tx.audit({ action: 'classification.importConcordance', subjectType: 'edition', subjectId: to, details: { from, file: source.name, statements: added.length } });
    }
    const byKind: Partial<Record<ConcordanceKind, number>> = {};
    for (const { kind } of statements) byKind[kind] = (byKind[kind] ?? 0) + 1;
    return { from, to, dryRun, statements: statements.length, added: added.length, byKind };
  }

  private async edition(scheme: SchemeCode, text: string): Promise<EditionView | null> {
    const code = await this.find.execute(scheme, text);
    return code === null ? null : this.editions.edition(code);
  }
}

function viewOf({ code, tree }: EditionView): { code: string; has: (symbol: string) => boolean } {
  return { code, has: (symbol) => tree.has(symbol) };
}

async function readConcordance(draft: ConcordanceDraft, source: ImportSource): Promise<void> {
  let start = '';
  for await (const chunk of source.open()) {
    start = chunk.toString('utf8').replace(/^\uFEFF/, '').trimStart();
    break;
  }
  if (start.startsWith('<')) await readXml(source.open(), new ConcordanceXml(draft), { namespace: IPC });
  else await readConcordanceCsv(draft, source.open(), [';', '\t', ','].find((each) => start.split('\n')[0]!.includes(each)) ?? ';');
  if (draft.successors.size === 0) throw new ImportProblem('noPlaces', 'The file says nothing of any place.', 'Expected is <concordance from-symbol> with <concordance-to to-symbol>, or lines from;to.');
}

/** A place that is still there keeps itself as its first successor: parts of it went elsewhere. */
function statementsOf(successors: ReadonlyMap<string, ReadonlySet<string>>, from: EditionView, to: EditionView): ConcordanceStatement[] {
  const predecessors = new Map<string, number>();
  for (const targets of successors.values()) for (const target of targets) predecessors.set(target, (predecessors.get(target) ?? 0) + 1);
  return [...successors].map(([fromSymbol, targets]) => {
    const toSymbols = [...new Set(to.tree.has(fromSymbol) ? [fromSymbol, ...targets] : targets)];
    return { fromSymbol, toSymbols, kind: kindOf(fromSymbol, toSymbols, (symbol) => from.tree.has(symbol) || predecessors.get(symbol)! > 1) };
  });
}

function kindOf(fromSymbol: string, toSymbols: readonly string[], hasOtherOrigins: (symbol: string) => boolean): ConcordanceKind {
  if (toSymbols.length === 0) return 'vanished';
  if (toSymbols.length > 1) return 'split';
  if (toSymbols[0] === fromSymbol) return 'same';
  return hasOtherOrigins(toSymbols[0]!) ? 'merged' : 'moved';
}

/** Symbol → what is said of it, as one text. */
async function standingStatements(tx: Tx, from: string, to: string): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.query<{ from_symbol: string; kind: ConcordanceKind; to_symbols: (string | null)[] }>(`select c.from_symbol, c.kind, array_agg(c.to_symbol order by c.to_symbol) as to_symbols
    from classification.concordance c where c.from_edition = $1 and c.to_edition = $2
      and c.number = (select max(n.number) from classification.concordance n where n.from_edition = $1 and n.to_edition = $2 and n.from_symbol = c.from_symbol)
    group by 1, 2`, [from, to]);
  return new Map(rows.map((row) => [row.from_symbol, saidBy({ kind: row.kind, toSymbols: row.to_symbols.flatMap((symbol) => symbol ?? []) })]));
}

function saidBy({ kind, toSymbols }: Pick<ConcordanceStatement, 'kind' | 'toSymbols'>): string {
  return `${kind} ${[...toSymbols].sort().join(' ')}`;
}
