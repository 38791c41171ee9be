import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:https';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const script = join(import.meta.dirname, 'serve-kept-tenant.ts');

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A tenant that another process serves from a data file. */
export interface TenantProcess {
  readonly tenantId: string;
  /** Sends text through its proxy. Rejects when the process ends before it answers. */
  send(method: string, url: string, headers: Readonly<Record<string, string>>, text: string): Promise<Answer>;
  /** Ends it as nobody can prepare for. */
  kill(): Promise<void>;
}

/** Starts the process, and waits until it serves. @param seed of a new data file */
export async function startTenantProcess(dataFile: string, seed?: string): Promise<TenantProcess> {
  const args = ['--conditions=@entrada/source', script, dataFile, ...(seed === undefined ? [] : [seed])];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const { proxyUrl, caFile, tenantId } = await readAddress(child, ended);
  const agent = new Agent({ keepAlive: true, ca: readFileSync(caFile), proxyEnv: { HTTPS_PROXY: proxyUrl } });
  return {
    tenantId,
    send: (method, url, headers, text) => send(agent, method, url, headers, text),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
      agent.destroy();
    },
  };
}

type Address = Readonly<Record<'proxyUrl' | 'caFile' | 'tenantId', string>>;

async function readAddress({ stdout }: ChildProcess, ended: Promise<unknown>): Promise<Address> {
  if (stdout === null) throw new TypeError('The process has no standard output');
  const [line] = await Promise.race([
    once(createInterface(stdout), 'line'),
    ended.then(() => Promise.reject(new Error('The process ended before it served'))),
  ]);
  return JSON.parse(String(line));
}

function send(
  agent: Agent,
  method: string,
  url: string,
  headers: Readonly<Record<string, string>>,
  text: string,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        const body = Buffer.concat(chunks).toString('utf8');
        resolve({ status: response.statusCode ?? 0, body: body === '' ? {} : JSON.parse(body) });
      });
    });
    sent.once('error', reject);
    sent.end(text);
  });
}
