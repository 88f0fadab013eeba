import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface ManifestChunk { readonly file: string; readonly isEntry?: boolean; readonly imports?: readonly string[]; readonly css?: readonly string[] }

export interface Assets {
  /** Text of the style sheet that is inlined: what every page needs, then what the modules named by source bring. */
  readonly css: (sources: readonly string[]) => string;
  /** Address of the browser's entry. */
  readonly entry: string;
  /** Files of the entry and of the modules named by source, with all they import, to be fetched together. */
  readonly preloads: (sources: readonly string[]) => readonly string[];
}

/** Key of the browser's entry in the manifest. */
const ENTRY = 'src/entry-client.tsx';

/** Reads what the browser's build left: file names carry hashes, so only the manifest knows them. */
export function readAssets(clientDirectory: string): Assets {
  const manifest = JSON.parse(readFileSync(join(clientDirectory, '.vite/manifest.json'), 'utf8')) as Record<string, ManifestChunk>;
  const entry = manifest[ENTRY];
  if (!entry) throw new Error(`The web build has no entry ${ENTRY}.`);
  const chunksOf = (sources: readonly string[]): readonly ManifestChunk[] => {
    const chunks = new Set<ManifestChunk>();
    const visit = (key: string): void => {
      const chunk = manifest[key];
      if (!chunk || chunks.has(chunk)) return;
      chunks.add(chunk);
      chunk.imports?.forEach(visit);
    };
    [ENTRY, ...sources].forEach(visit);
    return [...chunks];
  };
  const texts = new Map<string, string>();
  const textOf = (file: string): string => {
    let text = texts.get(file);
    if (text === undefined) texts.set(file, text = readFileSync(join(clientDirectory, file), 'utf8').trim());
    return text;
  };
  return {
    css: (sources) => [...new Set(chunksOf(sources).flatMap((chunk) => chunk.css ?? []))].map(textOf).join('\n'),
    entry: `/${entry.file}`,
    preloads: (sources) => chunksOf(sources).map((chunk) => `/${chunk.file}`),
  };
}
