import { writeFile } from 'node:fs/promises';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { ComposeAnnualReport, REPORT_FORMATS, type ReportFormat } from '@classmark/reporting/server';
import { CommandMisused, CommandRefused } from './command-refused';
import { printResult, writeOut, type OutputOptions } from './print-result';
import { withApp } from './with-app';

interface ReportOptions extends OutputOptions {
  readonly year: number;
  readonly format: ReportFormat;
  readonly out?: string;
}

/** `report annual` */
export function addReportCommands(program: Command): void {
  program.command('report').description('reports').command('annual')
    .description('write the annual report of a year, to standard output or into a file')
    .requiredOption('--year <year>', 'calendar year, for example 2020', yearOf)
    .addOption(new Option('--format <format>', 'form of the report').choices([...REPORT_FORMATS]).makeOptionMandatory())
    .option('--out <file>', 'write it into this file instead of to standard output')
    .option('--json', 'with --out: print the result as JSON')
    .action(async (options: ReportOptions) => {
      if (options.format === 'docx' && !options.out && process.stdout.isTTY) throw new CommandMisused('A DOCX is no text for a terminal. Name a file with --out, or send standard output into one.');
      const file = await withApp((app, ctx) => app.get(ComposeAnnualReport, { strict: false }).execute(ctx, { year: options.year, format: options.format }));
      if (!options.out) return writeOut(file.body);
      await writeFile(options.out, file.body).catch((error: NodeJS.ErrnoException) => {
        throw new CommandRefused(`--out: ${options.out} cannot be written (${error.code}).`);
      });
      const bytes = Buffer.byteLength(file.body);
      printResult(options, { file: options.out, bytes }, `The annual report of ${options.year} is in ${options.out} (${bytes} bytes).`);
    });
}

function yearOf(text: string): number {
  const year = Number(text);
  if (!Number.isInteger(year) || year < 1970 || year > 9999) throw new InvalidArgumentError('It must be a calendar year.');
  return year;
}
