// LiveKit beside the platform: obtained, started, watched, started again when it dies. What it is up to stands in a
// state file that the API reads whenever it changes.
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { endGroup, forget, remember } from '../start/children.mjs';
import { writeWhole } from '../start/installation.mjs';
import { pause } from '../process/alive.mjs';
import { buildBinary, readyBinary, whyNotBuildable } from './obtain.mjs';
import { livekitPorts, livekitSettings } from './settings.mjs';

/** @typedef {'off' | 'preparing' | 'ready' | 'failed'} LiveState */

const HEALTH_PATIENCE_MS = 30_000;
/** Pause after the first death; it doubles with each. */
const FIRST_PAUSE_MS = 250;
/** Deaths in a row, each before it had served for a minute, after which we no longer try. */
const MOST_DEATHS = 6;
const STEADY_MS = 60_000;

/**
 * @param {object} options
 * @param {ReturnType<typeof import('../start/installation.mjs').pathsOf>} options.paths
 * @param {{ livekitKey: string, livekitSecret: string }} options.secrets
 * @param {string} options.webhook where LiveKit tells of joins and leaves
 * @param {(state: LiveState, reason: string | null) => void} [options.onState]
 * @param {number} [options.firstPauseMs] for tests
 * @returns {{ begin: () => void, state: () => { state: LiveState, reason: string | null }, stop: () => Promise<void> }}
 */
export function livekitKeeper({ paths, secrets, webhook, onState = () => undefined, firstPauseMs = FIRST_PAUSE_MS }) {
  const stopping = new AbortController();
  let pid = 0;
  /** @type {{ state: LiveState, reason: string | null }} */
  let now = { state: 'off', reason: null };
  /** @type {Promise<void>} */
  let running = Promise.resolve();

  /** @param {LiveState} state @param {string | null} [reason] @param {number} [port] */
  const tell = (state, reason = null, port = undefined) => {
    const reachable = port !== undefined;
    writeWhole(paths.livekitState, {
      state, reason, url: reachable ? `ws://127.0.0.1:${port}` : null, key: reachable ? secrets.livekitKey : null, secret: reachable ? secrets.livekitSecret : null,
    });
    now = { state, reason };
    onState(state, reason);
  };

  async function obtain() {
    const name = 'livekit-build';
    try {
      return await buildBinary({ log: join(paths.logs, 'livekit-build.log'), signal: stopping.signal, started: (build) => remember(paths.children, name, build) });
    } finally {
      forget(paths.children, name);
    }
  }

  /** One life of the server: from its start to its death. @returns how long it served, in ms */
  async function live(binary, ports) {
    const settings = join(paths.livekit, 'settings.yaml');
    writeWhole(settings, livekitSettings({ ports, key: secrets.livekitKey, secret: secrets.livekitSecret, webhook }));
    const log = openSync(join(paths.logs, 'livekit.log'), 'a');
    const child = spawn(binary, ['--config', settings], { cwd: paths.livekit, detached: true, stdio: ['ignore', log, log] });
    closeSync(log);
    const died = new Promise((resolve) => { child.once('exit', resolve); child.once('error', resolve); });
    pid = child.pid ?? 0;
    if (pid) remember(paths.children, 'livekit', pid);
    let served = 0;
    if (await answers(ports.http, died)) {
      served = performance.now();
      tell('ready', null, ports.http);
    } else if (pid) {
      await endGroup(pid);
    }
    await died;
    pid = 0;
    forget(paths.children, 'livekit');
    return served === 0 ? 0 : performance.now() - served;
  }

  async function keep(binary) {
    let ports = await livekitPorts();
    for (let deaths = 0; !stopping.signal.aborted;) {
      // The same ports, so that whoever is in a room finds the server again; other ones when it could not use these.
      const served = await live(binary, ports);
      if (stopping.signal.aborted) return;
      if (served === 0) ports = await livekitPorts();
      deaths = served > STEADY_MS ? 1 : deaths + 1;
      if (deaths >= MOST_DEATHS) return void tell('failed', `Live rooms are off: livekit-server ended ${deaths} times in a row. ${join(paths.logs, 'livekit.log')} says why.`);
      tell('preparing', 'The live server has stopped and is being started again.');
      await pause(Math.min(firstPauseMs * 2 ** (deaths - 1), 5_000));
    }
  }

  return {
    /** Returns at once; everything else happens beside it. */
    begin() {
      const binary = readyBinary();
      const reason = binary ? undefined : whyNotBuildable();
      if (reason) return void tell('off', reason);
      tell('preparing', binary ? null : 'The live server is being built, which takes about two minutes the first time.');
      running = (binary ? Promise.resolve(binary) : obtain()).then(keep).catch((fault) => {
        if (!stopping.signal.aborted) tell('failed', fault instanceof Error ? fault.message : String(fault));
      });
    },
    state: () => now,
    async stop() {
      stopping.abort();
      if (pid) await endGroup(pid);
      await Promise.race([running, new Promise((resolve) => { setTimeout(resolve, 3_000).unref(); })]);
    },
  };
}

/** Whether it says OK before it dies or patience ends. */
async function answers(port, died) {
  let dead = false;
  void died.then(() => { dead = true; });
  for (const end = Date.now() + HEALTH_PATIENCE_MS; Date.now() < end && !dead; await pause(100)) {
    const ok = await fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(1_000) }).then((answer) => answer.ok, () => false);
    if (ok) return true;
  }
  return false;
}

/** Says that live rooms are switched off. @param {string} file @param {string} reason */
export function tellOff(file, reason) {
  writeWhole(file, { state: 'off', reason, url: null, key: null, secret: null });
}
