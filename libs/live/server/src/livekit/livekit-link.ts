import { Inject, Injectable } from '@nestjs/common';
import { readFileSync, statSync } from 'node:fs';
import { CONFIG, type Config } from '@classmark/platform/server';

/** How to reach LiveKit, and how browsers do. */
export interface LiveKitAddress {
  /** `ws://…` as browsers reach it. */
  readonly publicUrl: string;
  /** `http://…` of its API. */
  readonly apiUrl: string;
  readonly key: string;
  readonly secret: string;
}

/** Whether live rooms work. `preparing`: the start command is still obtaining or starting the server. */
export type LiveKitState =
  | { readonly state: 'ready'; readonly address: LiveKitAddress }
  | { readonly state: 'off' | 'preparing' | 'failed'; readonly reason: string | null };

/** The file the start command writes. */
interface StateFile { state: 'off' | 'preparing' | 'ready' | 'failed'; reason?: string | null; url?: string | null; key?: string | null; secret?: string | null }

/** How to switch live rooms on, for people who may. */
export const HOW_TO_SWITCH_ON = 'Install livekit-server 1.13.5 or Go 1.26 and start Classmark again, or set LIVEKIT_URL, LIVEKIT_KEY and LIVEKIT_SECRET.';

/**
 * Where LiveKit is: from the settings, or from the file that the start command writes while it obtains and watches a server
 * of its own. The file is read again when it changes; the settings do not.
 */
@Injectable()
export class LiveKitLink {
  private configured: LiveKitState | null = null;
  private seen: { readonly mark: string; readonly state: LiveKitState } | null = null;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** The state now. Never throws: an unreadable file means that it is being written. */
  current(): LiveKitState {
    const { LIVEKIT_URL: url, LIVEKIT_KEY: key, LIVEKIT_SECRET: secret, LIVEKIT_STATE_FILE: file } = this.config;
    if (url !== undefined) {
      this.configured ??= key && secret
        ? { state: 'ready', address: this.address(url, key, secret) }
        : { state: 'failed', reason: 'LIVEKIT_URL is set, but LIVEKIT_KEY or LIVEKIT_SECRET is missing.' };
      return this.configured;
    }
    return file === undefined ? { state: 'off', reason: null } : this.fromFile(file);
  }

  private fromFile(path: string): LiveKitState {
    try {
      const { mtimeMs, size, ino } = statSync(path);
      const mark = `${mtimeMs}/${size}/${ino}`;
      if (this.seen?.mark !== mark) this.seen = { mark, state: this.stateOf(JSON.parse(readFileSync(path, 'utf8')) as StateFile) };
      return this.seen.state;
    } catch {
      return this.seen?.state ?? { state: 'preparing', reason: null };
    }
  }

  private stateOf(file: StateFile): LiveKitState {
    if (file.state !== 'ready') return { state: file.state, reason: file.reason ?? null };
    if (!file.url || !file.key || !file.secret) return { state: 'failed', reason: 'The state file of LiveKit names no address.' };
    return { state: 'ready', address: this.address(file.url, file.key, file.secret) };
  }

  private address(url: string, key: string, secret: string): LiveKitAddress {
    return { publicUrl: this.config.LIVEKIT_PUBLIC_URL ?? url, apiUrl: url.replace(/^ws/, 'http'), key, secret };
  }
}
