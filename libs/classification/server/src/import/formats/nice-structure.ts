import { normaliseSymbol } from '@classmark/classification/core';
import type { EditionDraft } from '../edition-draft';
import type { XmlReader } from '../files/read-xml';
import { ImportProblem } from '../import-problem';
import { agreedEdition, civilDate, needed } from './attributes';

/** `ClassificationTopStructure@{edition,version,dateInForce} > Class@{id,classNumber,isGoodOrService} > GoodOrService@{id,basicNumber}`. */
export class NiceStructure implements XmlReader {
  private current: string | null = null;

  constructor(private readonly draft: EditionDraft) {}

  open(name: string, attributes: Readonly<Record<string, string>>, depth: number): void {
    if (depth === 1) this.begin(name, attributes);
    else if (name === 'Class') this.openClass(attributes);
    else if (name === 'GoodOrService') this.openEntry(attributes);
  }

  text(): void { /* the structure has no texts */ }

  close(name: string, depth: number): void {
    if (name === 'Class') this.current = null;
    if (depth === 1 && this.draft.size === 0) throw new ImportProblem('noPlaces', 'The structure has no classes.', 'Import the file as it was published.');
  }

  private begin(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name !== 'ClassificationTopStructure') throw new ImportProblem('unknownFile', `The root element is ${name}.`, 'Expected is ClassificationTopStructure.');
    this.draft.beginStructure();
    agreedEdition(this.draft, niceEditions(attributes));
    this.draft.inForce = civilDate(attributes['dateInForce']);
  }

  private openClass(attributes: Readonly<Record<string, string>>): void {
    if (this.current !== null) throw new ImportProblem('brokenNesting', `A class stands inside class ${this.current}.`, 'Import the file as it was published.');
    const symbol = normaliseSymbol('nice', needed('Class', attributes, 'classNumber'));
    if (symbol === null || symbol.length > 2) throw new ImportProblem('wrongSymbol', `“${attributes['classNumber']}” is no number of a class.`, 'Import the file as it was published.');
    const nature = needed('Class', attributes, 'isGoodOrService').toLowerCase();
    if (nature !== 'good' && nature !== 'service') throw new ImportProblem('unknownKind', `Class ${symbol} is “${nature}”, which is neither good nor service.`, 'Import the file as it was published.');
    this.draft.place({ symbol, parent: null, kind: 'class', officialKind: 'class', nature: nature === 'good' ? 'goods' : 'services', sourceId: needed('Class', attributes, 'id') });
    this.current = symbol;
  }

  private openEntry(attributes: Readonly<Record<string, string>>): void {
    const place = this.current;
    if (place === null) throw new ImportProblem('unknownParent', 'A good or service stands outside of a class.', 'Import the file as it was published.');
    const number = needed('GoodOrService', attributes, 'basicNumber');
    const prefix = place.padStart(2, '0');
    if (!/^\d{1,4}$/.test(number) && !(/^\d{6}$/.test(number) && number.startsWith(prefix))) throw new ImportProblem('wrongSymbol', `“${number.slice(0, 20)}” is no basic number of class ${place}.`, 'A basic number has four digits.');
    this.draft.entry({ place, code: number.length === 6 ? number : `${prefix}${number.padStart(4, '0')}`, sourceId: needed('GoodOrService', attributes, 'id') });
  }
}

/** How the attributes of a file say its edition: `13` with the year `2026`, or both in one. */
export function niceEditions({ edition = '', version = '' }: Readonly<Record<string, string>>): string[] {
  const year = /^\d{4}/.exec(version)?.[0];
  return edition === '' ? [] : [year && /^\D*\d{1,2}\D*$/.test(edition) ? `${edition}-${year}` : edition];
}
