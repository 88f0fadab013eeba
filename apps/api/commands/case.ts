import { readFileSync, writeFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { Option, type Command } from 'commander';
import { CASE_STATUSES, SCHEMES } from '@classmark/classification/core';
import { CASE_FORMATS, CaseBank, CaseImages, CaseNotValid, IMPORT_STATUSES, ImportCases, readCases, writeCases, type CaseFilter, type CaseFormat, type CaseToImport, type ImportStatus } from '@classmark/classification/server';
import { isRefusal } from '@classmark/platform/server';
import { CommandMisused, CommandRefused } from './command-refused';
import { printResult, writeOut, type OutputOptions } from './print-result';
import { withApp } from './with-app';

interface ImportOptions extends OutputOptions { readonly format?: CaseFormat; readonly status: ImportStatus; readonly dryRun?: boolean }
interface ExportOptions extends OutputOptions, CaseFilter { readonly format: CaseFormat; readonly out?: string }

/** `case import` and `case export` */
export function addCaseCommands(program: Command): void {
  const cases = program.command('case').description('the bank of cases');
  cases.command('import').description('bring files of cases into the bank, all of them or none; the same file again changes nothing')
    .argument('<file...>', 'JSON (a list of cases) or CSV (one row a case; the columns are those of an export)')
    .addOption(new Option('--format <format>', 'when the ending of the file does not say it').choices(CASE_FORMATS))
    .addOption(new Option('--status <status>', 'where the new versions stand; from reviewed on every publishing check must pass').choices(IMPORT_STATUSES).default('draft'))
    .option('--dry-run', 'check everything and say what would become of it; write nothing')
    .option('--json', 'print the result as JSON')
    .action(async (files: readonly string[], options: ImportOptions) => {
      const report = await withApp(async (app, ctx) => {
        const read = files.flatMap((file) => casesIn(file, options.format, files.length > 1));
        const result = await app.get(ImportCases, { strict: false }).execute(ctx, read, { status: options.status, dryRun: options.dryRun ?? false });
        return isRefusal(result) ? refuse(result) : result;
      });
      const { added, changed, same, dryRun } = report;
      printResult(options, report, `${dryRun ? 'Nothing written. It would be: ' : ''}${added} added, ${changed} changed, ${same} as they were.`);
    });
  cases.command('export').description('write the newest versions of cases as a file')
    .addOption(new Option('--scheme <scheme>').choices(SCHEMES))
    .option('--edition <edition>', 'as printed, for example "NCL 13-2026"')
    .option('--place <symbol>', 'only cases that accept this place or one below it')
    .addOption(new Option('--status <status>').choices(CASE_STATUSES))
    .addOption(new Option('--format <format>', 'JSON says everything; CSV leaves out cases with a drawing, and names them').choices(CASE_FORMATS).default('json'))
    .option('--out <file>', 'write there instead of stdout')
    .option('--json', 'with --out: print the result as JSON')
    .action(async (options: ExportOptions) => {
      const { text, count, left } = await withApp(async (app) => {
        const files = (await app.get(CaseBank, { strict: false }).find(options)).entries.map((entry) => entry.file);
        return writeCases(options.format === 'json' ? await app.get(CaseImages, { strict: false }).withData(files) : files, options.format);
      });
      if (left.length > 0) process.stderr.write(`Not in the table, they need JSON: ${left.join(', ')}.\n`);
      if (options.out === undefined) return writeOut(text);
      write(options.out, text);
      printResult(options, { file: options.out, cases: count, left }, `${count} cases in ${options.out}.`);
    });
}

function casesIn(file: string, format: CaseFormat | undefined, named: boolean): readonly CaseToImport[] {
  const as = format ?? CASE_FORMATS.find((each) => extname(file).toLowerCase() === `.${each}`);
  if (!as) throw new CommandMisused(`${file}: say with --format whether it is json or csv.`);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new CommandRefused(`${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)}).`);
  }
  const read = readCases(text, as, named ? basename(file) : '');
  return isRefusal(read) ? refuse(read) : read;
}

/** Every finding a line: `row 3 (spade): answer[0].accept[0].symbol: …`. */
function refuse(refusal: { readonly message: string }): never {
  if (!(refusal instanceof CaseNotValid)) throw new CommandRefused(refusal.message);
  throw new CommandRefused(refusal.findings.map(({ row, path, kind, sentence }) => [row, path, kind, sentence].filter((part) => part).join(': ')).join('\n'));
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new CommandRefused(`--out: ${file} cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)}).`);
  }
}
