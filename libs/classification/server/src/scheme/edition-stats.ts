import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '@classmark/platform/server';

/** How much an edition holds, as `scheme stats --json` prints it. */
export interface EditionStats {
  /** Nodes that can be an answer. */
  readonly places: number;
  /** The top level is 1. */
  readonly byDepth: Readonly<Record<string, number>>;
  /** By the kind of the official files. */
  readonly byKind: Readonly<Record<string, number>>;
  readonly entries: number;
  /** Words of the entries with their synonyms, in one language. */
  readonly labels: number;
  /** Introductions, includes, excludes and remarks, each item one, in one language. */
  readonly notes: number;
  /** Links to places, in one language. */
  readonly references: number;
  readonly languages: readonly string[];
}

/** In the order of the schemes. */
const KINDS = [...'scum123456789ABCDE', 'category', 'division', 'section', 'auxiliary', 'class', 'subclass'];

interface TextRow { language: string; notes: number; links: number; labels: number }

/** Counts an edition. */
@Injectable()
export class ReadEditionStats {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** @param language of labels, notes and references; without it English, else the first there is @returns null when nobody published the edition */
  async execute(edition: string, language: string | null): Promise<EditionStats | null> {
    const [structure] = await this.work.read<{ places: number; entries: number }>('select places, entries from classification.edition_structure where edition_code = $1', [edition]);
    if (!structure) return null;
    const groups = await this.work.read<{ depth: number; official_kind: string; count: number }>(
      'select depth, official_kind, count(*)::int as count from classification.place where edition_code = $1 group by 1, 2 order by 1', [edition]);
    const texts = await this.work.read<TextRow>('select language, notes, links, labels from classification.edition_text where edition_code = $1 order by language', [edition]);
    const text = texts.find((each) => each.language === (language ?? 'en')) ?? (language === null ? texts[0] : undefined);
    return {
      places: structure.places, byDepth: summed(groups, (group) => String(group.depth)),
      byKind: summed([...groups].sort((a, b) => KINDS.indexOf(a.official_kind) - KINDS.indexOf(b.official_kind)), (group) => group.official_kind),
      entries: structure.entries, labels: text?.labels ?? 0, notes: text?.notes ?? 0, references: text?.links ?? 0, languages: texts.map((each) => each.language),
    };
  }
}

function summed<G extends { readonly count: number }>(groups: readonly G[], nameOf: (group: G) => string): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const group of groups) sums[nameOf(group)] = (sums[nameOf(group)] ?? 0) + group.count;
  return sums;
}
