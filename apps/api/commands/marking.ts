import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { markFile } from '@classmark/classification/core';
import { CommandRefused } from './command-refused';
import { writeOut } from './print-result';

/** `marking run --json FILE`: marks answers outside the site. Needs no database. */
export function addMarkingCommands(program: Command): void {
  program.command('marking').description('hierarchical marking outside the site').command('run')
    .description('mark answers that come with their own trees and keys, and print the results as JSON')
    .requiredOption('--json <file>', 'the items: [{ id, places, otherEditions?, key, answer, policy? }]; - reads them from stdin')
    .action(async ({ json: file }: { json: string }) => {
      const marked = markFile(itemsIn(file));
      if (!marked.ok) {
        const { item, kind, sentence } = marked.refusal;
        throw new CommandRefused(`${file}: ${item === null ? '' : `${item}: `}${kind}: ${sentence}`);
      }
      await writeOut(`${JSON.stringify(marked.value)}\n`);
    });
}

function itemsIn(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw new CommandRefused(`${file}: unreadable: the file cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)}).`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    throw new CommandRefused(`${file}: notJson: ${(error as Error).message}.`);
  }
}
