import { createUnionType, Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ImportProblem, ImportRefused } from './import-problem';
import { ImportNotPossible } from './import-refusals';
import type { ImportReport } from './import-report';
import type { EditionRow, ImportRequestView, ImportRow } from './read-imports';

/** Items of a list that are shown; the numbers are always whole. */
const SHOWN = 100;

@ObjectType({ description: 'How much an edition says in a language.' })
export class EditionLanguage {
  @Field({ description: 'Two letters.' }) readonly language!: string;
  @Field(() => Int, { description: 'Places with a title.' }) readonly titles!: number;
  @Field(() => Int, { description: 'Notes.' }) readonly notes!: number;
  @Field(() => Int, { description: 'Words of alphabetical entries, synonyms included.' }) readonly labels!: number;
}

@ObjectType({ description: 'An edition in the list of those who import.' })
export class ManagedEdition {
  @Field(() => ID, { description: 'As printed: "NCL 13-2026".' }) readonly code: string;
  @Field({ description: 'nice, locarno, vienna or ipc.' }) readonly scheme: string;
  @Field({ description: 'Civil date on which it came into force.' }) readonly inForce: string;
  @Field(() => Int, { description: 'Its places.' }) readonly places: number;
  @Field(() => Int, { description: 'Its alphabetical entries.' }) readonly entries: number;
  @Field(() => [EditionLanguage], { description: 'Its languages.' }) readonly languages: readonly EditionLanguage[];
  @Field(() => Date, { description: 'When it was published here.' }) readonly publishedAt: Date;

  constructor(row: EditionRow) {
    this.code = row.code;
    this.scheme = row.scheme;
    this.inForce = row.inForce;
    this.places = row.places;
    this.entries = row.entries;
    this.languages = row.texts;
    this.publishedAt = row.publishedAt;
  }
}

@ObjectType({ description: 'An import that published or extended an edition.' })
export class EditionImportLine {
  @Field(() => ID, { description: 'Opaque.' }) readonly id!: string;
  @Field({ description: 'The edition.' }) readonly edition!: string;
  @Field({ description: 'published or extended.' }) readonly outcome!: string;
  @Field(() => [String], { description: 'Names of its files.' }) readonly files!: readonly string[];
  @Field(() => [String], { description: 'Languages it brought.' }) readonly languages!: readonly string[];
  @Field({ description: 'Whether it was made by the command line.' }) readonly byCommand!: boolean;
  @Field(() => Date, { description: 'When.' }) readonly importedAt!: Date;
}

/** The line of a row. */
export function importLine(row: ImportRow): EditionImportLine {
  return { id: row.id, edition: row.edition, outcome: row.outcome, files: row.files.map((file) => file.name), languages: row.languages, byCommand: row.byCommand, importedAt: row.importedAt };
}

@ObjectType({ description: 'A place that stands elsewhere than in the edition before.' })
export class MovedPlace {
  @Field({ description: 'Its symbol.' }) readonly symbol!: string;
  @Field(() => String, { nullable: true, description: 'Under which it stood; nothing at the top.' }) readonly from!: string | null;
  @Field(() => String, { nullable: true, description: 'Under which it stands.' }) readonly to!: string | null;
}

@ObjectType({ description: 'A place with another title than in the edition before.' })
export class RetitledPlace {
  @Field({ description: 'Its symbol.' }) readonly symbol!: string;
  @Field({ description: 'Language of the titles.' }) readonly language!: string;
  @Field({ description: 'Title in the edition before.' }) readonly from!: string;
  @Field({ description: 'Title now.' }) readonly to!: string;
}

@ObjectType({ description: 'What an import did or would do. Lists show the first hundred.' })
export class EditionImportReport {
  @Field({ description: 'published, extended or unchanged.' }) readonly outcome: string;
  @Field(() => Int, { description: 'Places of the edition.' }) readonly places: number;
  @Field(() => Int, { description: 'Alphabetical entries of the edition.' }) readonly entries: number;
  @Field(() => Int, { description: 'Words of entries that are added.' }) readonly labels: number;
  @Field(() => Int, { description: 'Notes that are added.' }) readonly notes: number;
  @Field(() => Int, { description: 'Links to places that are added.' }) readonly references: number;
  @Field(() => [String], { description: 'Languages that are added.' }) readonly languages: readonly string[];
  @Field(() => String, { nullable: true, description: 'The edition it is compared with.' }) readonly previous: string | null;
  @Field(() => Int, { description: 'Places that are new.' }) readonly addedCount: number;
  @Field(() => Int, { description: 'Places that stand elsewhere.' }) readonly movedCount: number;
  @Field(() => Int, { description: 'Titles that changed.' }) readonly retitledCount: number;
  @Field(() => Int, { description: 'Places that are gone.' }) readonly vanishedCount: number;
  @Field(() => [String], { description: 'Places that are new.' }) readonly added: readonly string[];
  @Field(() => [MovedPlace], { description: 'Places that stand elsewhere.' }) readonly moved: readonly MovedPlace[];
  @Field(() => [RetitledPlace], { description: 'Places with another title.' }) readonly retitled: readonly RetitledPlace[];
  @Field(() => [String], { description: 'Places that are gone.' }) readonly vanished: readonly string[];
  @Field(() => [String], { description: 'What should be known, in English.' }) readonly warnings: readonly string[];

  constructor(report: ImportReport) {
    this.outcome = report.outcome;
    this.places = report.places;
    this.entries = report.entries;
    this.labels = report.labels;
    this.notes = report.notes;
    this.references = report.references;
    this.languages = report.languages;
    this.previous = report.previous;
    this.addedCount = report.counts.added;
    this.movedCount = report.counts.moved;
    this.retitledCount = report.counts.retitled;
    this.vanishedCount = report.counts.vanished;
    this.added = report.added.slice(0, SHOWN);
    this.moved = report.moved.slice(0, SHOWN);
    this.retitled = report.retitled.slice(0, SHOWN);
    this.vanished = report.vanished.slice(0, SHOWN);
    this.warnings = report.warnings;
  }
}

@ObjectType({ description: 'A file of an import.' })
export class EditionImportFile {
  @Field({ description: 'Its name.' }) readonly name!: string;
  @Field(() => Float, { description: 'Its size.' }) readonly bytes!: number;
  @Field(() => Float, { description: 'How much of it has arrived.' }) readonly received!: number;
}

@ObjectType({ description: 'An import asked for on the screen.' })
export class EditionImportRequest {
  @Field(() => ID, { description: 'Opaque.' }) readonly id: string;
  @Field({ description: 'nice, locarno, vienna or ipc.' }) readonly scheme: string;
  @Field({ description: 'The edition.' }) readonly edition: string;
  @Field({ description: 'Whether it only tries, and writes nothing.' }) readonly dryRun: boolean;
  @Field({ description: 'receiving, waiting, running, done, refused or failed.' }) readonly state: string;
  @Field(() => [EditionImportFile], { description: 'Its files.' }) readonly files: readonly EditionImportFile[];
  @Field(() => Float, { description: 'Bytes that have been read so far.' }) readonly bytesRead: number;
  @Field(() => EditionImportReport, { nullable: true, description: 'What came of it.' }) readonly report: EditionImportReport | null;
  @Field(() => ImportRefused, { nullable: true, description: 'Why it was refused.' }) readonly refusal: ImportRefused | null;

  constructor(view: ImportRequestView) {
    this.id = view.id;
    this.scheme = view.scheme;
    this.edition = view.edition;
    this.dryRun = view.dryRun;
    this.state = view.state;
    this.files = view.files;
    this.bytesRead = view.bytesRead;
    this.report = view.result?.report ? new EditionImportReport(view.result.report) : null;
    this.refusal = view.result?.refusal ? refusalAgain(view.result.refusal) : null;
  }
}

function refusalAgain({ kind, reason, advice, file, line, column }: NonNullable<NonNullable<ImportRequestView['result']>['refusal']>): ImportRefused {
  return new ImportRefused(new ImportProblem(kind as never, reason, advice, { ...(line === null ? {} : { line }), ...(column === null ? {} : { column }) }), file);
}

@ObjectType({ description: 'What the screen of editions shows.' })
export class ManagedSchemes {
  @Field(() => [ManagedEdition], { description: 'The editions by scheme, the newest first.' }) readonly editions!: readonly ManagedEdition[];
  @Field(() => [EditionImportLine], { description: 'The newest imports.' }) readonly imports!: readonly EditionImportLine[];
  @Field(() => EditionImportRequest, { nullable: true, description: 'An import of one’s own that is not settled.' }) readonly open!: EditionImportRequest | null;
}

@InputType({ description: 'A file that will be sent.' })
export class ImportFileFields {
  @Field({ description: 'Its name.' }) readonly name!: string;
  @Field(() => Float, { description: 'Its size.' }) readonly bytes!: number;
}

@InputType({ description: 'An import to open.' })
export class RequestImportFields {
  @Field({ description: 'nice, locarno, vienna or ipc.' }) readonly scheme!: string;
  @Field({ description: 'As printed, with or without its letters.' }) readonly edition!: string;
  @Field(() => String, { nullable: true, description: 'Language of files that do not say theirs.' }) readonly language?: string | null;
  @Field(() => String, { nullable: true, description: 'Civil date, where no file says it.' }) readonly inForce?: string | null;
  @Field(() => [ImportFileFields], { description: 'The files, in the order in which they will be sent.' }) readonly files!: ImportFileFields[];
}

@InputType({ description: 'An import to start.' })
export class StartImportFields {
  @Field(() => ID, { description: 'The import.' }) readonly id!: string;
  @Field({ description: 'Whether it only tries.' }) readonly dryRun!: boolean;
}

/** The request, or why not. */
export const EditionImportResult = createUnionType({ name: 'EditionImportResult', types: () => [EditionImportRequest, ImportRefused, ImportNotPossible] as const });
