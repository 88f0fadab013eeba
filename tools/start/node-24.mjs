// Node 24 as npm brought it. What comes before the install must run on Node 20; everything after it runs on this one.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { StopSentence } from './stop-sentence.mjs';

/** @param {string} root @returns {string} path of the program */
export function node24(root) {
  const program = join(root, `node_modules/node-${process.platform}-${process.arch}/bin/node`);
  if (existsSync(program)) return program;
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath;
  throw new StopSentence(`There is no Node 24 from npm for ${process.platform} on ${process.arch}. Install Node.js 24 and start again with it.`);
}

/** Every tool started below finds this Node and the installed programs first. @param {string} root */
export function pathWithNode24(root) {
  return [join(node24(root), '..'), join(root, 'node_modules/.bin'), process.env.PATH ?? ''].join(delimiter);
}

/** @throws {StopSentence} when this Node is too old even for the first steps */
export function requireNode20() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new StopSentence(`Node.js ${process.versions.node} is too old. Install Node.js 20.19 or later and start again.`);
}
