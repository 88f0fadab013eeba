import { Inject, Injectable } from '@nestjs/common';
import { normaliseSymbol, SchemeTree, SCHEMES, type SchemeCode, type TreeRefusal } from '@classmark/classification/core';
import { UnitOfWork, type Refusal, type RequestContext, type Tx } from '@classmark/platform/server';
import type { EditionFile } from './edition-file';
import { EditionNotValid } from './scheme-refusals';

const NAMES: Readonly<Record<SchemeCode, string>> = {
  nice: 'Nice Classification', locarno: 'Locarno Classification', vienna: 'Vienna Classification', ipc: 'International Patent Classification',
};

/** Publishes an edition with all its places, once and for all. The whole edition in one statement, however large. */
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
    if (strange) return new EditionNotValid(`“${strange.symbol}” is not a canonical symbol of ${NAMES[file.scheme]}.`);
    const untitled = file.places.find((place) => !place.titles.en);
    if (untitled) return new EditionNotValid(`${untitled.symbol} has no English title.`);
    const tree = SchemeTree.build(file.places);
    if (!tree.ok) return new EditionNotValid(sentenceOf(tree.refusal));
    const [known] = await tx.query('select code from classification.edition where code = $1', [file.edition]);
    if (known) return new EditionNotValid(`${file.edition} is published already; an edition never changes.`);
    await this.insert(tx, file, tree.value);
    await tx.audit({ action: 'classification.publishEdition', subjectType: 'edition', subjectId: file.edition, details: { scheme: file.scheme, places: tree.value.size } });
    return { places: tree.value.size };
  }

  private async insert(tx: Tx, file: EditionFile, tree: SchemeTree<EditionFile['places'][number]>): Promise<void> {
    await tx.query('insert into classification.scheme (code, name) values ($1, $2) on conflict (code) do nothing', [file.scheme, NAMES[file.scheme]]);
    await tx.query(`insert into classification.edition (code, scheme_code, in_force, skeleton_depth, place_count, published_at)
      values ($1, $2, $3, $4, $5, $6)`, [file.edition, file.scheme, file.inForce, file.skeletonDepth, tree.size, new Date(tx.ctx.clock.now())]);
    const rows = tree.places.map((place, number) => ({
      symbol: place.symbol, number, parent: place.parent, depth: tree.depthOf(place.symbol), kind: place.kind, nature: place.nature ?? null,
      auxiliary: place.auxiliary ?? false, titles: place.titles, notes: place.notes ?? [],
    }));
    await tx.query(`insert into classification.place (edition_code, symbol, number, parent, depth, kind, nature, auxiliary, titles, notes)
      select $1, symbol, number, parent, depth, kind, nature, auxiliary, titles, notes
      from jsonb_to_recordset($2::jsonb) as p (symbol text, number integer, parent text, depth integer, kind text, nature text, auxiliary boolean, titles jsonb, notes jsonb)`,
    [file.edition, JSON.stringify(rows)]);
  }
}

function sentenceOf(refusal: TreeRefusal): string {
  switch (refusal.kind) {
    case 'duplicatePlace': return `${refusal.symbol} stands there twice.`;
    case 'unknownParent': return `${refusal.symbol} stands under ${refusal.parent}, which is not there.`;
    case 'cycle': return `These places stand under one another: ${refusal.symbols.join(', ')}.`;
  }
}
