import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmulator, type Emulator, generateTenant, writeDataFile } from '@entrada/emulator';
import { benchSeed, graphToken, tokenRequests } from './bench-tenant.ts';
import { median } from './rounds.ts';

/** What a tenant of many applications costs; times are milliseconds, medians. */
export interface LargeTenantCosts {
  readonly applications: number;
  /** To make the data file. */
  readonly make: number;
  /** MiB. */
  readonly file: number;
  /** To start an emulator on it. */
  readonly start: number;
  /** MiB of heap; undefined where the collector cannot be asked (`--expose-gc`). */
  readonly heap: number | undefined;
  readonly firstPage: number;
  /** The 500th page, or the last one that is full. */
  readonly latePage: number;
  readonly latePageNumber: number;
  readonly filterByName: number;
  readonly filterByUri: number;
  /** A token for a client id that nobody has. */
  readonly unknownClient: number;
  readonly token: number;
}

const graph = 'https://graph.microsoft.com/v1.0';
const pageSize = 100;

export async function measureLargeTenant(applications: number, repeats: number): Promise<LargeTenantCosts> {
  const folder = mkdtempSync(join(tmpdir(), 'entrada-bench-'));
  const dataFile = join(folder, 'tenant.db');
  const before = heapInUse();
  const make = await timed(() => writeDataFile(generateTenant({ applications, seed: benchSeed }), dataFile));
  const started = await timed(() => createEmulator({ dataFile }));
  const emulator = started.value;
  try {
    const after = heapInUse();
    const heap = before === undefined || after === undefined ? undefined : (after - before) / 1024 / 1024;

    const headers = { authorization: `Bearer ${await graphToken(emulator)}` };
    const get = (path: string): Promise<number> => timeOf(repeats, emulator, `${graph}/${path}`, { headers });
    const [request] = await tokenRequests(emulator);
    const token = (body: string | undefined): Promise<number> =>
      timeOf(repeats, emulator, `https://login.microsoftonline.com${request?.path}`, {
        method: 'POST',
        body: new URLSearchParams(body),
      });
    const latePageNumber = Math.min(500, Math.floor(applications / pageSize));
    const page = `applications?$top=${pageSize}`;
    return {
      applications,
      make: make.time,
      file: statSync(dataFile).size / 1024 / 1024,
      start: started.time,
      heap,
      firstPage: await get(page),
      latePage: await get(`${page}&$skiptoken=${skipTokenOf(emulator, latePageNumber)}`),
      latePageNumber,
      filterByName: await get("applications?$filter=displayName eq 'adatum-api-000076'"),
      filterByUri: await get("servicePrincipals?$filter=servicePrincipalNames/any(n:n eq 'api://adatum-api-000076')"),
      unknownClient: await token(request?.body.replace(/client_id=[^&]+/, 'client_id=nobody')),
      token: await token(request?.body),
    };
  } finally {
    await emulator.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The token of a page is the id of the entity before it. */
function skipTokenOf({ directory }: Emulator, page: number): string {
  const own = [...directory.applications.values()].filter(({ appId }) => !directory.foreignAppIds.has(appId));
  return Buffer.from(own[(page - 1) * pageSize - 1]?.id ?? '').toString('base64url');
}

async function timed<Value>(act: () => Promise<Value>): Promise<{ readonly time: number; readonly value: Value }> {
  const start = performance.now();
  const value = await act();
  return { time: performance.now() - start, value };
}

async function timeOf(repeats: number, emulator: Emulator, url: string, init: RequestInit): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < repeats; round += 1) {
    const start = performance.now();
    const response = await emulator.fetch(url, init);
    await response.text();
    times.push(performance.now() - start);
    if (response.status >= 500 || response.status === 401) throw new Error(`Status ${response.status} for ${url}`);
  }
  return median(times);
}

function heapInUse(): number | undefined {
  if (globalThis.gc === undefined) return undefined;
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
