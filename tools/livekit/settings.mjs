// LiveKit's settings for one machine: everything on the loopback address, nobody outside asked for anything.
import { createSocket } from 'node:dgram';
import { freePort } from '../process/free-port.mjs';

/** @typedef {{ http: number, tcp: number, udp: number }} LivekitPorts */

/** @returns {Promise<LivekitPorts>} */
export async function livekitPorts() {
  return { http: await freePort(), tcp: await freePort(), udp: await freeUdpPort() };
}

function freeUdpPort() {
  return new Promise((resolve, reject) => {
    const socket = createSocket('udp4');
    socket.once('error', reject);
    socket.bind(0, '127.0.0.1', () => {
      const { port } = socket.address();
      socket.close(() => resolve(port));
    });
  });
}

/**
 * The settings file. JSON is YAML, so it needs no writer of its own.
 * @param {{ ports: LivekitPorts, key: string, secret: string, webhook: string }} options
 */
export function livekitSettings({ ports, key, secret, webhook }) {
  return {
    port: ports.http,
    bind_addresses: ['127.0.0.1'],
    keys: { [key]: secret },
    // Rooms are made by the platform; one that nobody enters is gone after five minutes.
    room: { auto_create: false, empty_timeout: 300, departure_timeout: 120 },
    rtc: {
      tcp_port: ports.tcp, udp_port: ports.udp, node_ip: '127.0.0.1', use_external_ip: false, enable_loopback_candidate: true, interfaces: { includes: ['lo'] },
      // Without an own entry browsers are sent to public STUN servers.
      stun_servers: ['127.0.0.1:3478'],
      congestion_control: { allow_pause: true }, // sound before picture on a narrow line
    },
    webhook: { api_key: key, urls: [webhook], resource_url_notifier: { max_age: '10m', max_depth: 20_000 } },
    logging: { level: 'info' },
  };
}
