// `npm run bench -- <name> [--json FILE] [--seconds N] [--clients 1,16,64] [--pairs N] [--rows a,b] [--data DIR] [--check]`. Names: api, exam, scheme.
// Ours and the floor in turns on a production build (tools/bench/README.md). `--check` is short and fails on a broken budget.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchApi } from './api/api.mjs';
import { benchExam } from './exam/exam.mjs';
import { benchScheme } from './scheme/scheme.mjs';

const BENCHES = { api: benchApi, exam: benchExam, scheme: benchScheme };
/** A run in continuous integration shares its cores; beyond this it is no accident. */
const TOLERANCE = 1.5;

const { values, positionals: [name = ''] } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' }, seconds: { type: 'string' }, clients: { type: 'string' }, pairs: { type: 'string' }, rows: { type: 'string' }, data: { type: 'string' }, check: { type: 'boolean' }, help: { type: 'boolean' } },
});

const text = (number, digits = 2) => (number === null ? '–' : number.toFixed(digits));

const budgets = JSON.parse(readFileSync(join(import.meta.dirname, 'budgets.json'), 'utf8'));

/** Rows that are held against a floor. @returns {string[]} broken budgets in words */
function broken(results) {
  return results.flatMap(({ row, clients, ratio, ours }) => {
    const budget = budgets[name][row];
    if (!budget) return [`${row} has no budget in tools/bench/budgets.json`];
    const over = ratio.median > budget.ratio * TOLERANCE ? [`${row} at ${clients} clients: ${text(ratio.median)} times the floor, budget ${budget.ratio} (+50 %)`] : [];
    return budget.bytes && ours.bytes > budget.bytes ? [...over, `${row}: ${ours.bytes} bytes, budget ${budget.bytes}`] : over;
  });
}

/** Rows of plain measures: megabytes have to fit, CPU time may be half as much again; times by the clock are goals and never fail. @returns {string[]} */
function brokenMeasures(results) {
  return results.flatMap(({ row, ...measured }) => Object.entries(budgets[name][row] ?? {}).flatMap(([measure, budget]) => {
    const allowed = measure.endsWith('Mb') || measure.endsWith('Bytes') ? budget : measure.startsWith('cpu') ? budget * TOLERANCE : Infinity;
    return measured[measure] > allowed ? [`${row}: ${measure} ${text(measured[measure])}, budget ${budget}`] : [];
  }));
}

/** One line for each row, its measures beside their budgets. */
function printMeasures(results) {
  for (const { row, title, ...measured } of results) {
    const said = Object.entries(measured).map(([measure, value]) => {
      const budget = budgets[name][row]?.[measure];
      return `${measure} ${Number.isInteger(value) ? value : text(value)}${budget === undefined ? '' : ` (goal ${budget}${value > budget ? ', missed' : ''})`}`;
    });
    console.log(`${row}: ${title}\n  ${said.join(', ')}`);
  }
}

/** A table of operations, ours beside the floor. */
function printOperations(results) {
  const columns = ['operation', 'clients', 'CPU ms', 'floor', 'ratio', 'min–max', 'op/s', 'floor', 'p50', 'p95', 'p99', 'bytes', 'SQL', 'goal'];
  const lines = results.map(({ title, goal, clients, ours, floor, ratio, statements }) => [title, clients, text(ours.cpuMs), text(floor.cpuMs), text(ratio.median), `${text(ratio.min)}–${text(ratio.max)}`,
    text(ours.perSecond, 0), text(floor.perSecond, 0), text(ours.p50, 1), text(ours.p95, 1), text(ours.p99, 1), ours.bytes, statements, goal].map(String));
  const widths = columns.map((column, at) => Math.max(column.length, ...lines.map((line) => line[at].length)));
  for (const line of [columns, ...lines]) console.log(line.map((cell, at) => (at === 0 || at === columns.length - 1 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  '));
}

async function main() {
  const bench = BENCHES[name];
  if (values.help || !bench) {
    console.log(`npm run bench -- <name> [--json FILE] [--seconds N] [--clients 1,16,64] [--pairs N] [--rows a,b] [--data DIR] [--check]\nNames: ${Object.keys(BENCHES).join(', ')}`);
    return values.help ? 0 : 1;
  }
  const report = await bench({
    seconds: Number(values.seconds ?? (values.check ? 1.5 : 4)), clients: (values.clients ?? (values.check ? '16' : '1,16,64')).split(',').map(Number),
    pairs: Number(values.pairs ?? (values.check ? 1 : 3)), rows: values.rows?.split(',') ?? [], data: values.data, say: (line) => console.error(line),
  });
  const measures = name === 'scheme';
  (measures ? printMeasures : printOperations)(report.results);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
  const faults = values.check ? (measures ? brokenMeasures : broken)(report.results) : [];
  for (const fault of faults) console.error(`bench: ${fault}`);
  return faults.length > 0 ? 1 : 0;
}

main().then((code) => process.exit(code), (fault) => {
  console.error(fault instanceof Error ? fault.stack : fault);
  process.exit(1);
});
