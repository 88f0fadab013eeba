import { connect, type Socket } from 'node:net';
import { WebSocket } from 'ws';
import type { RunningApp } from './test-app';

/** A graphql-transport-ws client that sends what the test says and keeps what comes. */
export class RawSocket {
  readonly messages: { type: string; id?: string; payload?: unknown }[] = [];
  private closedWith: { code: number; reason: string } | null = null;

  private constructor(readonly socket: WebSocket) {
    socket.on('message', (data) => this.messages.push(JSON.parse(String(data)) as RawSocket['messages'][number]));
    socket.on('close', (code, reason) => { this.closedWith = { code, reason: String(reason) }; });
    socket.on('error', () => undefined);
  }

  /** Opens a socket; rejects with the HTTP status when the upgrade is refused. */
  static open(running: RunningApp, headers: Record<string, string> = {}, path = '/graphql'): Promise<RawSocket> {
    const socket = new WebSocket(`${running.url.replace('http', 'ws')}${path}`, 'graphql-transport-ws', { headers });
    return new Promise((resolve, reject) => {
      const raw = new RawSocket(socket);
      socket.once('open', () => resolve(raw));
      socket.once('unexpected-response', (request, response) => {
        request.destroy();
        reject(new Error(`HTTP ${response.statusCode}`));
      });
      socket.once('error', reject);
    });
  }

  /** Opens a socket that has been let in. */
  static async ready(running: RunningApp, headers: Record<string, string> = {}, params: object = {}): Promise<RawSocket> {
    const raw = await RawSocket.open(running, headers);
    raw.send({ type: 'connection_init', payload: params });
    await raw.until(() => raw.messages.some(({ type }) => type === 'connection_ack') || raw.closedWith !== null);
    return raw;
  }

  send(message: object): void {
    this.socket.send(JSON.stringify(message));
  }

  subscribe(id: string, query: string, variables: object = {}): void {
    this.send({ id, type: 'subscribe', payload: { query, variables } });
  }

  /** Waits for something to be true, at most `ms`. */
  async until(condition: () => boolean, ms = 15_000): Promise<void> {
    await eventually(condition, ms);
  }

  /** How the server closed it. */
  async closing(ms = 15_000): Promise<{ code: number; reason: string }> {
    await this.until(() => this.closedWith !== null, ms);
    return this.closedWith!;
  }

  get isOpen(): boolean {
    return this.socket.readyState === this.socket.OPEN;
  }

  /** Payloads of one type and id. */
  of(type: string, id?: string): unknown[] {
    return this.messages.filter((message) => message.type === type && (id === undefined || message.id === id)).map(({ payload }) => payload);
  }

  end(): void {
    this.socket.terminate();
  }
}

/** Waits until a condition holds. @throws Error after `ms` */
export async function eventually(condition: () => boolean, ms = 15_000): Promise<void> {
  const end = performance.now() + ms;
  while (!condition()) {
    if (performance.now() > end) throw new Error('It did not come true in time.');
    await pause(5);
  }
}

/** Waits. @param ms milliseconds */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, ms); });
}

/** Sends an upgrade request by hand, without anything that would behave. */
export async function upgradeByHand(running: RunningApp, path: string): Promise<Socket> {
  const { hostname, port } = new URL(running.url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  await new Promise<void>((resolve) => { socket.once('connect', () => resolve()); });
  socket.write(`GET ${path} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n`);
  return socket;
}
