import { mkdirSync } from 'node:fs';
import { unpackChromium } from '../browser/chromium';
import { PEOPLE_FOLDER, rememberEverybody } from '../people/sessions';
import { startClassmark } from './running-server';

/** One server for all tests. CLASSMARK_URL names one that runs already, with the demo in it. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  await unpackChromium();
  mkdirSync(PEOPLE_FOLDER, { recursive: true });
  const given = process.env['CLASSMARK_URL'];
  const server = given ? null : await startClassmark(process.env['CLASSMARK_LIVE'] === 'true' ? [] : ['--no-live']);
  if (server) {
    process.env['CLASSMARK_URL'] = server.url;
    process.env['CLASSMARK_DATA'] = server.data;
  }
  try {
    await rememberEverybody(process.env['CLASSMARK_URL']!);
  } catch (fault) {
    await server?.stop();
    throw fault;
  }
  return async () => { await server?.stop(); };
}
