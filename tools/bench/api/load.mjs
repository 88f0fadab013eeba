// The load, a process of its own: closed loop, keep-alive, every answer checked. Reads a job from IPC, answers with what it saw.
import { Agent, request } from 'node:http';

/** @typedef {{ port: number, clients: number, seconds: number, warmUp: number, requests: { method: string, path: string, headers: Record<string, string>, body?: string }[], from: number, expect: string, bytes?: number }} Job */

process.on('message', (/** @type {Job} */ job) => void run(job).then((seen) => process.send?.(seen), (fault) => process.send?.({ fault: String(fault?.message ?? fault) })));
process.once('disconnect', () => process.exit(0));

async function run({ port, clients, seconds, warmUp, requests, from, expect }) {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  let next = from;
  let [counting, over] = [false, false];
  const times = [];
  let bytes = 0;
  const wanted = Buffer.from(expect);
  const loop = async () => {
    while (!over) {
      const at = performance.now();
      const body = await ask(agent, port, requests[next++ % requests.length]);
      if (wanted.length > 0 && !body.includes(wanted)) throw new Error(`An answer does not say "${expect}": ${body.subarray(0, 300).toString()}`);
      if (counting && !over) {
        times.push(performance.now() - at);
        bytes = body.length;
      }
    }
  };
  const loops = Array.from({ length: clients }, loop);
  const fell = Promise.all(loops); // a fault ends the window at once
  await Promise.race([wait(warmUp), fell]);
  process.send?.({ begin: true });
  counting = true;
  const began = performance.now();
  await Promise.race([wait(seconds), fell]);
  over = true;
  const took = performance.now() - began;
  process.send?.({ end: true });
  await fell;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (part) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? null;
  return { operations: times.length, perSecond: times.length / (took / 1000), p50: at(0.5), p95: at(0.95), p99: at(0.99), bytes, next };
}

const wait = (seconds) => new Promise((resolve) => { setTimeout(resolve, seconds * 1000); });

function ask(agent, port, { method, path, headers, body }) {
  return new Promise((resolve, reject) => {
    const call = request({ agent, host: '127.0.0.1', port, method, path, headers }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => (response.statusCode === 200 ? resolve(Buffer.concat(chunks)) : reject(new Error(`${response.statusCode} from ${path}: ${Buffer.concat(chunks).subarray(0, 300)}`))));
    });
    call.once('error', reject);
    call.end(body);
  });
}
