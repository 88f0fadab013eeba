import { ImportEdition } from './import-edition';
import { ImportResolver } from './import.resolver';
import { ReadImports } from './read-imports';
import { ReceivePiece } from './receive-piece';
import { RequestImport } from './request-import';
import { RunImport } from './run-import';
import { StartImport } from './start-import';

/** Everything about imports that Nest makes. */
export const importProviders = [ImportEdition, ReadImports, RequestImport, ReceivePiece, StartImport, RunImport, ImportResolver];
