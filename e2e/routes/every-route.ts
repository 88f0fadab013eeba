import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A page of the application as its router knows it. */
export interface Route { readonly path: string; readonly signedIn: boolean }

const entry = join(import.meta.dirname, '../../dist/apps/web/server/entry-server.js');

/** Every page that was built. */
export const EVERY_ROUTE: readonly Route[] = (await import(pathToFileURL(entry).href) as { everyRoute(): readonly Route[] }).everyRoute();
