import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:https';
import type { Emulator } from '@entrada/emulator';

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Sends forms to the emulated hosts as clients do: CONNECT, TLS, connections kept for the next request. */
export interface ProxiedClient {
  post(url: string, form: Readonly<Record<string, string>>): Promise<Answer>;
  close(): void;
}

export function createProxiedClient(emulator: Emulator): ProxiedClient {
  const ca = readFileSync(emulator.caFile);
  const agent = new Agent({ keepAlive: true, ca, proxyEnv: { HTTPS_PROXY: emulator.proxyUrl } });
  return {
    post: (url, form) =>
      new Promise((resolve, reject) => {
        const headers = { 'content-type': 'application/x-www-form-urlencoded' };
        const sent = request(url, { method: 'POST', agent, headers }, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.once('error', reject);
          response.once('end', () => {
            const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
            resolve({ status: response.statusCode ?? 0, body: { ...Object(body) } });
          });
        });
        sent.once('error', reject);
        sent.end(new URLSearchParams(form).toString());
      }),
    close: () => agent.destroy(),
  };
}
