import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Emulator } from '@entrada/emulator';
import { startBareServer } from './bare-server.ts';
import { createBenchTenant, type TokenRequest, tokenRequests } from './bench-tenant.ts';
import { type HttpClient, startHttpClient } from './http-client.ts';
import { type Candidate, measureRates, median, medianRatio } from './rounds.ts';

/** A rate, and what it is of the bare signature's when each answer counts its signatures. */
export interface TokenRow {
  readonly name: string;
  readonly perSecond: number;
  readonly ofBare: number;
}

export interface TokenSettings {
  readonly rounds: number;
  /** For each candidate in each round. */
  readonly milliseconds: number;
}

/** A candidate whose answers carry signatures. */
interface SigningCandidate extends Candidate {
  readonly signatures: number;
}

/** Tokens per second, in process and over HTTP from another thread, against bare signatures in the same rounds. */
export async function measureTokens({ rounds, milliseconds }: TokenSettings): Promise<readonly TokenRow[]> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const emulator = await createBenchTenant();
  const folder = mkdtempSync(join(tmpdir(), 'entrada-bench-'));
  const kept = await createBenchTenant(join(folder, 'tenant.db'));
  const bareServer = await startBareServer(() => signBare(privateKey));
  const clients = [startHttpClient(Number(new URL(emulator.url).port)), startHttpClient(bareServer.port)] as const;
  try {
    const requests = await tokenRequests(emulator);
    const bare = bareSignature(privateKey);
    const [first] = requests;
    if (first === undefined) throw new TypeError('There is nothing to ask for.');
    const candidates = [
      bare,
      ...requests.flatMap((request) => [
        inProcess(emulator, request, 1),
        inProcess(emulator, request, 8),
        throughHttp(clients[0], request),
      ]),
      ...(await tokenRequests(kept)).map((request) => ({
        ...inProcess(kept, request, 1),
        name: `${request.name}, with a data file`,
      })),
      { ...throughHttp(clients[1], first), name: 'bare node:http with a signature, over HTTP' },
    ];
    const rates = await measureRates(candidates, rounds, milliseconds);
    const bareRates = rates.get(bare.name) ?? [];
    return candidates.map(({ name, signatures }) => {
      const values = rates.get(name) ?? [];
      return { name, perSecond: median(values), ofBare: signatures * medianRatio(values, bareRates) };
    });
  } finally {
    await Promise.all(clients.map((client) => client.close()));
    await bareServer.close();
    await emulator.close();
    await kept.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As long as what the emulator signs. */
const input = Buffer.alloc(900, 'x');

function signBare(key: KeyObject): Buffer {
  return sign('RSA-SHA256', input, key);
}

function bareSignature(key: KeyObject): SigningCandidate {
  return {
    name: 'bare RSA-2048 signature',
    signatures: 1,
    run: (until) => {
      let count = 0;
      for (; performance.now() < until; count += 1) signBare(key);
      return count;
    },
  };
}

/** @param atOnce how many requests are under way at any moment */
function inProcess(emulator: Emulator, request: TokenRequest, atOnce: number): SigningCandidate {
  const { name, signatures } = request;
  return {
    name: `${name}, in process, ${atOnce} at once`,
    signatures,
    run: async (until) => {
      const counts = await Promise.all(Array.from({ length: atOnce }, () => askUntil(emulator, request, until)));
      return counts.reduce((sum, count) => sum + count, 0);
    },
  };
}

async function askUntil(emulator: Emulator, { path, body }: TokenRequest, until: number): Promise<number> {
  const url = `https://login.microsoftonline.com${path}`;
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  let count = 0;
  for (; performance.now() < until; count += 1) {
    const response = await emulator.fetch(url, { method: 'POST', headers, body });
    await response.text();
    if (response.status !== 200) throw new Error(`Status ${response.status}`);
  }
  return count;
}

function throughHttp(client: HttpClient, { name, path, body, signatures }: TokenRequest): SigningCandidate {
  const run = (until: number): Promise<number> => client.send({ path, body, milliseconds: until - performance.now() });
  return { name: `${name}, over HTTP`, signatures, run };
}
