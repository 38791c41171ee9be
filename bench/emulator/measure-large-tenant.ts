import type { Emulator } from '@entrada/emulator';
import { createBenchTenant, graphToken, tokenRequests } from './bench-tenant.ts';
import { fillTenant } from './large-tenant.ts';
import { median } from './rounds.ts';

/** What a tenant of many applications costs; times are milliseconds, medians. */
export interface LargeTenantCosts {
  readonly applications: number;
  readonly fill: number;
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
  const emulator = await createBenchTenant();
  try {
    const before = heapInUse();
    const start = performance.now();
    fillTenant(emulator, applications);
    const fill = performance.now() - start;
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
      fill,
      heap,
      firstPage: await get(page),
      latePage: await get(`${page}&$skiptoken=${skipTokenOf(emulator, latePageNumber)}`),
      latePageNumber,
      filterByName: await get("applications?$filter=displayName eq 'adatum-generated-77'"),
      filterByUri: await get("servicePrincipals?$filter=servicePrincipalNames/any(n:n eq 'api://adatum-generated-77')"),
      unknownClient: await token(request?.body.replace(/client_id=[^&]+/, 'client_id=nobody')),
      token: await token(request?.body),
    };
  } finally {
    await emulator.close();
  }
}

/** The token of a page is the id of the entity before it. */
function skipTokenOf({ directory }: Emulator, page: number): string {
  const own = [...directory.applications.values()].filter(({ appId }) => !directory.foreignAppIds.has(appId));
  return Buffer.from(own[(page - 1) * pageSize - 1]?.id ?? '').toString('base64url');
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
