import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { coreIsPure } from './core-is-pure';

const tester = new RuleTester({ languageOptions: { parser: tseslint.parser as never } });

tester.run('the core is pure', coreIsPure, {
  valid: [
    "import { newId } from '@classmark/platform/core';",
    'const year = (at: number): number => new Date(at).getUTCFullYear();',
    'const at = Date.UTC(2026, 0, 1); const parsed = Date.parse("2026-01-01");',
    'const half = Math.floor(3 / 2);',
    'const now = (clock: { now(): number }): number => clock.now();',
    'const next = (document: { title: string }): string => document.title;', // a name of our own, not the page
    'interface Report { readonly document: string; readonly process: string }',
    'const report = { document: "a", process: "b" }; report.document;',
    'const run = ({ process }: { process: string }): string => process;',
    'class Case { performance = 1; crypto(): void { this.performance = 2; } }',
  ],
  invalid: [
    { code: "import { readFileSync } from 'node:fs';", errors: [{ messageId: 'node' }] },
    { code: "import fs from 'fs';", errors: [{ messageId: 'node' }] },
    { code: "export * from 'node:path';", errors: [{ messageId: 'node' }] },
    { code: "export { join } from 'node:path';", errors: [{ messageId: 'node' }] },
    { code: "const load = () => import('node:crypto');", errors: [{ messageId: 'node' }] },
    { code: "const fs = require('node:fs');", errors: [{ messageId: 'node' }] },
    { code: 'const now = new Date();', errors: [{ messageId: 'now' }] },
    { code: 'const now = Date();', errors: [{ messageId: 'now' }] },
    { code: 'const now = Date.now();', errors: [{ messageId: 'now' }] },
    { code: 'const now = globalThis.Date.now();', errors: [{ messageId: 'now' }] },
    { code: "const now = Date['now']();", errors: [{ messageId: 'now' }] },
    { code: 'const clock = Date.now;', errors: [{ messageId: 'now' }] },
    { code: 'const dice = Math.random();', errors: [{ messageId: 'chance' }] },
    { code: 'const id = crypto.randomUUID();', errors: [{ messageId: 'outside' }] },
    { code: 'const id = globalThis.crypto.randomUUID();', errors: [{ messageId: 'outside' }] },
    { code: 'const secret = process.env.SECRET;', errors: [{ messageId: 'outside' }] },
    { code: 'const later = () => setTimeout(() => undefined, 1);', errors: [{ messageId: 'outside' }] },
    { code: 'const start = performance.now();', errors: [{ messageId: 'outside' }] },
    { code: 'const tools = { crypto };', errors: [{ messageId: 'outside' }] },
  ],
});
