import { Inject, Injectable } from '@nestjs/common';
import { CASE_KINDS, checkKey, markAnswer, type CaseFile, type CheckedKey } from '@classmark/classification/core';
import { isFractionText, ONE, parseFraction, ZERO } from '@classmark/platform/core';
import { newId, UnitOfWork, type Refusal, type RequestContext, type Tx } from '@classmark/platform/server';
import { EditionStore, type EditionView } from '../scheme/edition-store';
import { SetNotValid } from './exercise-refusals';
import type { SetFile } from './set-file';

/** Publishes a version of a set of cases: every key must fit the edition, every accepted place must be explained. */
@Injectable()
export class PublishSet {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(EditionStore) private readonly editions: EditionStore) {}

  /** @returns the id of the version, or what is wrong; then nothing was written. */
  async execute(ctx: RequestContext, file: SetFile): Promise<{ readonly setId: string } | Refusal> {
    const edition = await this.editions.edition(file.edition);
    if (!edition) return new SetNotValid(`There is no edition ${file.edition}.`);
    const fault = faultOfSet(file) ?? file.cases.map((each) => faultOfCase(edition, each)).find((each) => each !== null);
    return fault ? new SetNotValid(fault) : this.work.run(ctx, (tx) => this.within(tx, file));
  }

  private async within(tx: Tx, file: SetFile): Promise<{ readonly setId: string } | Refusal> {
    const [known] = await tx.query('select id from classification.exercise_set where key = $1 and version = $2', [file.key, file.version]);
    if (known) return new SetNotValid(`Version ${file.version} of ${file.key} is published already; a changed text is a new version.`);
    const setId = newId(tx.ctx.clock);
    await tx.query(`insert into classification.exercise_set (id, key, version, edition_code, titles, pass_mark, published_at) values ($1, $2, $3, $4, $5, $6, $7)`,
      [setId, file.key, file.version, file.edition, JSON.stringify(file.title), file.passMark, new Date(tx.ctx.clock.now())]);
    for (const [position, each] of file.cases.entries()) {
      const { key, kind, answer, accepted, wrong, rule, title, parts, drawing, roles } = each;
      const content = { title, parts, drawing, roles };
      await tx.query(`insert into classification.exercise (id, set_id, position, key, kind, content, answer_key, explanations) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [newId(tx.ctx.clock), setId, position, key, kind, JSON.stringify(content), JSON.stringify(answer), JSON.stringify({ accepted, wrong, rule })]);
    }
    await tx.audit({ action: 'classification.publishSet', subjectType: 'exerciseSet', subjectId: setId, details: { key: file.key, version: file.version, cases: file.cases.length } });
    return { setId };
  }
}

function faultOfSet(file: SetFile): string | null {
  if (file.cases.length === 0) return `The set ${file.key} has no case.`;
  if (new Set(file.cases.map((each) => each.key)).size < file.cases.length) return `Two cases of ${file.key} have the same key.`;
  const pass = isFractionText(file.passMark) ? parseFraction(file.passMark) : null;
  return pass && pass.compare(ZERO) > 0 && pass.compare(ONE) <= 0 ? null : `The mark to pass, “${file.passMark}”, is no fraction above 0 and up to 1.`;
}

function faultOfCase(edition: EditionView, file: CaseFile): string | null {
  const said = (words: string): string => `Case ${file.key}: ${words}`;
  if (file.edition !== edition.code) return said(`it is made for ${file.edition}, the set for ${edition.code}.`);
  if (!CASE_KINDS.includes(file.kind)) return said(`“${file.kind}” is no kind of case.`);
  if (!file.title.en || !file.rule.en) return said('title and rule must stand in English at least.');
  const key = checkKey(edition.tree, file.answer);
  if (!key.ok) return said(`the key is refused: ${JSON.stringify(key.refusal)}.`);
  const places = key.value.groups.flatMap((group) => group.accept);
  const unexplained = places.find((place) => !file.accepted[place.symbol]?.en);
  if (unexplained) return said(`why ${unexplained.symbol} is accepted is not explained.`);
  const roleless = places.find((place) => place.role !== null && !file.roles?.includes(place.role));
  if (roleless) return said(`the role “${roleless.role}” of ${roleless.symbol} is not among the roles of the case.`);
  const absent = [...Object.keys(file.wrong), ...Object.keys(file.accepted)].find((symbol) => !edition.tree.has(symbol));
  if (absent) return said(`${edition.code} has no place ${absent}.`);
  const idle = idleAlternate(edition, key.value);
  return idle ? said(`the weight of ${idle} is so low that it never counts: the same answer marks higher against the main place.`) : null;
}

/**
 * An alternate that is marked as a mistake although its author accepts it: of all choices the highest mark counts, and deep in
 * a tree a neighbour of the main place marks higher than a low weight does.
 */
function idleAlternate({ tree }: EditionView, key: CheckedKey): string | null {
  for (const [index, group] of key.groups.entries()) {
    for (const alternate of group.accept.slice(1)) {
      const others = key.groups.flatMap((other, at) => (at === index || !other.required ? [] : [other.accept[0]!]));
      const marking = markAnswer(tree, key, [...others, alternate].map(({ symbol, role }) => ({ symbol, role })));
      const counted = marking.ok && marking.value.findings.some((finding) => finding.kind === 'alternate' && finding.answer === alternate.symbol);
      if (!counted) return alternate.symbol;
    }
  }
  return null;
}
