import { Inject, Injectable } from '@nestjs/common';
import { normaliseSymbol, SchemeTree, SCHEMES, type SchemeCode, type TreeRefusal } from '@classmark/classification/core';
import { LANGS, type Lang } from '@classmark/platform/core';
import { UnitOfWork, type Refusal, type RequestContext, type Tx } from '@classmark/platform/server';
import { EDITION_PUBLISHED } from '../concordance/edition-events';
import { editionBefore } from '../import/edition-changes';
import { COUNTED_NOTES, type EditionFile, type PlaceFile, type PlaceNoteText } from './edition-file';
import { EditionNotValid } from './scheme-refusals';

/** Names of the classifications in English. */
export const SCHEME_NAMES: Readonly<Record<SchemeCode, string>> = {
  nice: 'Nice Classification', locarno: 'Locarno Classification', vienna: 'Vienna Classification', ipc: 'International Patent Classification',
};

/** Publishes an edition with all its places, once and for all. For editions that come with the code; official files are imported (`import/`). */
@Injectable()
export class PublishEdition {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** @returns how many places were published, or what is wrong; then nothing was written. */
  execute(ctx: RequestContext, file: EditionFile): Promise<{ readonly places: number } | Refusal> {
    return this.work.run(ctx, (tx) => this.within(tx, file));
  }

  private async within(tx: Tx, file: EditionFile): Promise<{ readonly places: number } | Refusal> {
    if (!SCHEMES.includes(file.scheme)) return new EditionNotValid(`“${file.scheme}” is not one of ${SCHEMES.join(', ')}.`);
    const strange = file.places.find((place) => normaliseSymbol(file.scheme, place.symbol) !== place.symbol);
    if (strange) return new EditionNotValid(`“${strange.symbol}” is not a canonical symbol of ${SCHEME_NAMES[file.scheme]}.`);
    const untitled = file.places.find((place) => !place.titles.en);
    if (untitled) return new EditionNotValid(`${untitled.symbol} has no English title.`);
    const tree = SchemeTree.build(file.places);
    if (!tree.ok) return new EditionNotValid(sentenceOf(tree.refusal));
    const [known] = await tx.query('select code from classification.edition where code = $1', [file.edition]);
    if (known) return new EditionNotValid(`${file.edition} is published already; an edition never changes.`);
    await this.insert(tx, file, tree.value);
    await tx.emit({ type: EDITION_PUBLISHED, payload: { scheme: file.scheme, edition: file.edition, previous: await editionBefore(tx, file.scheme, file.edition) } });
    await tx.audit({ action: 'classification.publishEdition', subjectType: 'edition', subjectId: file.edition, details: { scheme: file.scheme, places: tree.value.size } });
    return { places: tree.value.size };
  }

  private async insert(tx: Tx, file: EditionFile, tree: SchemeTree<EditionFile['places'][number]>): Promise<void> {
    await tx.query('insert into classification.scheme (code, name) values ($1, $2) on conflict (code) do nothing', [file.scheme, SCHEME_NAMES[file.scheme]]);
    await tx.query(`insert into classification.edition (code, scheme_code, in_force, skeleton_depth, published_at)
      values ($1, $2, $3, $4, $5)`, [file.edition, file.scheme, file.inForce, file.skeletonDepth, new Date(tx.ctx.clock.now())]);
    const rows = tree.places.map((place, number) => ({
      symbol: place.symbol, number, parent: place.parent, depth: tree.depthOf(place.symbol), kind: place.kind, official_kind: officialKindOf(file.scheme, place, tree.depthOf(place.symbol)),
      nature: place.nature ?? null, auxiliary: place.auxiliary ?? false,
    }));
    await tx.query(`insert into classification.place (edition_code, symbol, number, parent, depth, kind, official_kind, nature, auxiliary)
      select $1, symbol, number, parent, depth, kind, official_kind, nature, auxiliary
      from jsonb_to_recordset($2::jsonb) as p (symbol text, number integer, parent text, depth integer, kind text, official_kind text, nature text, auxiliary boolean)`,
    [file.edition, JSON.stringify(rows)]);
    await tx.query('insert into classification.edition_structure (edition_code, places, entries) values ($1, $2, 0)', [file.edition, tree.size]);
    await this.insertTexts(tx, file, tree);
  }

  private async insertTexts(tx: Tx, file: EditionFile, tree: SchemeTree<EditionFile['places'][number]>): Promise<void> {
    const texts = tree.places.flatMap((place, number) => LANGS.flatMap((language) => {
      const title = place.titles[language];
      return title === undefined ? [] : [{ language, number, title, notes: notesIn(place, language) }];
    }));
    await tx.query(`insert into classification.place_text (edition_code, language, number, title, title_links, notes)
      select $1, language, number, title, '[]', notes from jsonb_to_recordset($2::jsonb) as t (language text, number integer, title text, notes jsonb)`,
    [file.edition, JSON.stringify(texts)]);
    for (const language of LANGS) {
      const own = texts.filter((text) => text.language === language);
      const notes = own.flatMap((text) => text.notes);
      if (own.length > 0) {
        await tx.query('insert into classification.edition_text (edition_code, language, titles, notes, links, labels) values ($1, $2, $3, $4, $5, 0)',
          [file.edition, language, own.length, notes.filter((note) => COUNTED_NOTES.includes(note.kind)).length, notes.flatMap((note) => note.references).length]);
      }
    }
  }
}

/** Notes that have the language; what stands in backquotes is a link. */
function notesIn(place: PlaceFile, language: Lang): PlaceNoteText[] {
  return (place.notes ?? []).flatMap(({ kind, text }) => {
    const words = text[language];
    return words === undefined ? [] : [{ kind, text: words, references: [...words.matchAll(/`([^`]+)`/g)].map((match) => ({ symbol: match[1]! })) }];
  });
}

function officialKindOf(scheme: SchemeCode, place: PlaceFile, depth: number): string {
  if (place.auxiliary) return 'auxiliary';
  if (scheme !== 'ipc') return place.kind;
  const letter = { section: 's', class: 'c', subclass: 'u', mainGroup: 'm' }[place.kind as string];
  // Groups stand at depth 5 and below; their kind is the number of their dots.
  return letter ?? (depth - 4).toString(16).toUpperCase();
}

function sentenceOf(refusal: TreeRefusal): string {
  switch (refusal.kind) {
    case 'duplicatePlace': return `${refusal.symbol} stands there twice.`;
    case 'unknownParent': return `${refusal.symbol} stands under ${refusal.parent}, which is not there.`;
    case 'cycle': return `These places stand under one another: ${refusal.symbols.join(', ')}.`;
  }
}
