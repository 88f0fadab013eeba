import { readFileSync, statSync } from 'node:fs';
import type { Config } from '@classmark/platform/server';

/** `ws://127.0.0.1:7880/` → the origins a room page connects to: its socket and, for the first request, http on the same host. */
function originsOf(url: string): readonly string[] {
  const { protocol, host } = new URL(url);
  const safe = protocol === 'wss:' || protocol === 'https:';
  return [`${safe ? 'wss' : 'ws'}://${host}`, `${safe ? 'https' : 'http'}://${host}`];
}

/**
 * Origins of the live server, as browsers reach it, for the content policy: from the settings, else from the state file that the
 * start command writes, read again when it changed. Every page names them, because a policy holds for as long as the document
 * stays, and a reader walks from the catalogue into the room without loading a new one.
 */
export function liveOrigins(config: Pick<Config, 'LIVEKIT_URL' | 'LIVEKIT_PUBLIC_URL' | 'LIVEKIT_STATE_FILE'>): () => readonly string[] {
  const fixed = config.LIVEKIT_PUBLIC_URL ?? config.LIVEKIT_URL;
  if (fixed) {
    const origins = originsOf(fixed);
    return () => origins;
  }
  const file = config.LIVEKIT_STATE_FILE;
  if (!file) return () => [];
  let seen = -1;
  let origins: readonly string[] = [];
  return () => {
    try {
      const changed = statSync(file).mtimeMs;
      if (changed === seen) return origins;
      const { url } = JSON.parse(readFileSync(file, 'utf8')) as { url?: string | null };
      origins = url ? originsOf(url) : [];
      seen = changed;
    } catch {
      // Not there yet, or being written: what was known last stays, and the next page looks again.
    }
    return origins;
  };
}
