import { Option, type Command } from 'commander';
import { editionCode, SCHEMES, type SchemeCode } from '@classmark/classification/core';
import {
  DescribePlaces, EditionStore, fileSource, FindEdition, ImportConcordance, ImportEdition, ImportRefused, ReadEditionStats, type EditionImportReport, type EditionStats, type ImportSource, type PlaceFacts, type PlaceRefusal,
} from '@classmark/classification/server';
import { isRefusal, type Refusal } from '@classmark/platform/server';
import { CommandRefused } from './command-refused';
import { printResult, type OutputOptions } from './print-result';
import { withApp } from './with-app';

interface EditionOptions extends OutputOptions { readonly scheme: SchemeCode; readonly edition: string; readonly lang?: string }
interface ImportOptions extends EditionOptions { readonly dryRun?: boolean; readonly inForce?: string }

const scheme = (): Option => new Option('--scheme <scheme>', 'classification').choices([...SCHEMES]).makeOptionMandatory();
const EDITION = ['--edition <edition>', 'as printed, with or without its letters: 13-2026, 15, 10, 2026.01'] as const;

/** `scheme import`, `scheme concordance`, `scheme list`, `scheme stats`, `scheme place` */
export function addSchemeCommands(program: Command): void {
  const group = program.command('scheme').description('classifications and their editions');
  group.command('import <files...>')
    .description('import official files of an edition: all of them or nothing; what is published already is compared, never changed')
    .addOption(scheme()).requiredOption(...EDITION)
    .option('--lang <language>', 'language of files that do not say theirs, two letters', languageOf)
    .option('--in-force <day>', 'day on which the edition came into force, where no file says it: 2026-01-01')
    .option('--dry-run', 'read and report everything, write nothing')
    .option('--json', 'print the report as JSON')
    .action(importFiles);
  group.command('concordance <file>')
    .description('import what became of places between two editions: the list of the IPC (XML), or lines from;to')
    .addOption(scheme()).requiredOption('--from <edition>', 'the older edition').requiredOption(...EDITION)
    .option('--dry-run', 'read and report everything, write nothing')
    .option('--json', 'print the report as JSON')
    .action(importConcordance);
  group.command('list').description('list the editions with their languages').option('--json', 'print the list as JSON')
    .action(async (options: OutputOptions) => {
      const editions = await withApp((app) => app.get(EditionStore, { strict: false }).editions());
      printResult(options, editions, editions.map((each) => `${each.code}: in force ${each.inForce}, ${each.places} places, ${each.languages.join(' ')}`).join('\n'));
    });
  group.command('stats').description('count what an edition holds')
    .addOption(scheme()).requiredOption(...EDITION)
    .option('--lang <language>', 'language of labels, notes and references (default: English, else the first there is)', languageOf)
    .option('--json', 'print the counts as JSON')
    .action(async (options: EditionOptions) => {
      const stats = await withApp(async (app) => {
        const code = await app.get(FindEdition, { strict: false }).execute(options.scheme, options.edition);
        return code && app.get(ReadEditionStats, { strict: false }).execute(code, options.lang ?? null);
      });
      if (!stats) throw notPublished(options);
      printResult(options, stats, sayStats(stats));
    });
  group.command('place <symbols...>').description('describe places, asked for in any usual spelling')
    .addOption(scheme()).requiredOption(...EDITION)
    .option('--lang <language>', 'language of titles and notes (default: English, else the first there is)', languageOf)
    .option('--json', 'print the places as JSON')
    .action(describePlaces);
}

async function importFiles(paths: readonly string[], options: ImportOptions): Promise<void> {
  const sources = await Promise.all(paths.map(sourceOf));
  const { scheme: code, edition, lang, dryRun, inForce } = options;
  const result = await withApp((app, ctx) => app.get(ImportEdition, { strict: false }).execute(ctx, {
    scheme: code, edition, sources, language: lang ?? null, inForce: inForce ?? null, dryRun: dryRun ?? false,
  }));
  if (isRefusal(result)) throw refusedFiles(options, result);
  printResult(options, result, sayReport(result));
}

async function importConcordance(path: string, options: EditionOptions & { readonly from: string; readonly dryRun?: boolean }): Promise<void> {
  const source = await sourceOf(path);
  const result = await withApp((app, ctx) => app.get(ImportConcordance, { strict: false }).execute(ctx, { scheme: options.scheme, from: options.from, to: options.edition, source, dryRun: options.dryRun ?? false }));
  if (isRefusal(result)) throw refusedFiles(options, result);
  const kinds = Object.entries(result.byKind).map(([kind, count]) => `${count} ${kind}`).join(', ');
  printResult(options, result, `From ${result.from} to ${result.to}: ${result.statements} places (${kinds}), ${result.added} of them ${result.dryRun ? 'would be new' : 'new'}.`);
}

/** The refusal as JSON on stdout where it was asked for; in words on stderr in any case. */
function refusedFiles(options: OutputOptions, refusal: Refusal): CommandRefused {
  if (options.json && refusal instanceof ImportRefused) {
    const { kind, file, line, column, reason, advice, message } = refusal;
    printResult(options, { refused: { kind, file, line, column, reason, advice } }, message);
  }
  return new CommandRefused(refusal.message);
}

async function sourceOf(path: string): Promise<ImportSource> {
  return fileSource(path).catch((fault: NodeJS.ErrnoException) => { throw new CommandRefused(`${path} cannot be read (${fault.code}).`); });
}

async function describePlaces(symbols: readonly string[], options: EditionOptions): Promise<void> {
  const places = await withApp(async (app) => {
    const code = await app.get(FindEdition, { strict: false }).execute(options.scheme, options.edition);
    return code && app.get(DescribePlaces, { strict: false }).execute(code, symbols, options.lang ?? null);
  });
  if (!places) throw notPublished(options);
  printResult(options, places, places.map(sayPlace).join('\n\n'));
  const refused = places.filter((place) => 'refusal' in place);
  if (refused.length === places.length) throw new CommandRefused(refused.map((place) => place.message).join('\n'));
}

function languageOf(text: string): string {
  return text.toLowerCase();
}

function notPublished({ scheme: code, edition }: EditionOptions): CommandRefused {
  return new CommandRefused(`There is no edition ${editionCode(code, edition)}. \`scheme list\` shows those there are.`);
}

function sayReport(report: EditionImportReport): string {
  const { counts } = report;
  const done = { published: report.dryRun ? 'would be published' : 'is published', extended: report.dryRun ? 'would be extended' : 'is extended', unchanged: 'has all of it already; nothing changed' }[report.outcome];
  const names = (title: string, symbols: readonly string[]): string[] => (symbols.length === 0 ? [] : [`${title}: ${symbols.slice(0, 20).join(', ')}${symbols.length > 20 ? ` … (${symbols.length})` : ''}`]);
  return [
    `${report.edition} ${done}: ${report.places} places, ${report.entries} entries${report.languages.length > 0 ? `, texts in ${report.languages.join(' ')}` : ''}.`,
    ...(report.previous ? [`Against ${report.previous}: ${counts.added} added, ${counts.moved} moved, ${counts.retitled} retitled, ${counts.vanished} vanished.`] : []),
    ...names('Added', report.added), ...names('Moved', report.moved.map((each) => each.symbol)), ...names('Retitled', report.retitled.map((each) => each.symbol)), ...names('Vanished', report.vanished),
    ...report.warnings,
  ].join('\n');
}

function sayStats(stats: EditionStats): string {
  const list = (counts: Readonly<Record<string, number>>): string => Object.entries(counts).map(([name, count]) => `${name}: ${count}`).join(', ');
  return [`${stats.places} places (${list(stats.byKind)})`, `by depth ${list(stats.byDepth)}`, `${stats.entries} entries, ${stats.labels} labels, ${stats.notes} notes, ${stats.references} references`, `languages ${stats.languages.join(' ')}`].join('\n');
}

function sayPlace(place: PlaceFacts | PlaceRefusal): string {
  if ('refusal' in place) return place.message;
  const valid = place.validFrom ? [`valid from ${place.validFrom}${place.validTo ? ` to ${place.validTo}` : ''}`] : [];
  return [`${place.symbol} ${place.title}`, place.path.join(' > '), ...valid, ...place.notes.map((note) => `${note.kind}: ${note.text}`)].join('\n');
}
