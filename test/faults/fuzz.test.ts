import { createEmulator, type Emulator } from '@entrada/emulator';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Attempt, azureCli, type Credentials, targets } from './odd-requests.ts';
import { createRandomInput } from './random-input.ts';

/** Seconds for each target: FUZZ_SECONDS for a long search, with a seed of its own that a failure tells. */
const seconds = Number(process.env.FUZZ_SECONDS ?? 2.5);
const seed = Number(process.env.FUZZ_SEED ?? (process.env.FUZZ_SECONDS === undefined ? 20_261_124 : Date.now()));

/** Milliseconds that the slowest answer may take, on a busy machine. */
const patience = 5000;

let emulator: Emulator;
let credentials: Credentials;
const uncaught: unknown[] = [];
const note = (error: unknown): void => void uncaught.push(error);

beforeAll(async () => {
  process.on('unhandledRejection', note);
  emulator = await createEmulator();
  const arm = await signIn('https://management.core.windows.net//.default offline_access');
  const graph = await signIn('https://graph.microsoft.com/.default offline_access');
  const page = await emulator.fetch(`${emulator.url}/device`);
  credentials = {
    tenantId: emulator.tenantId,
    url: emulator.url,
    armToken: arm.access_token ?? '',
    graphToken: graph.access_token ?? '',
    refreshToken: graph.refresh_token ?? '',
    cookie: page.headers.getSetCookie()[0]?.split(';')[0] ?? '',
    ticket: /name="ticket" value="([^"]+)"/.exec(await page.text())?.[1] ?? '',
  };
});
afterAll(async () => {
  process.off('unhandledRejection', note);
  await emulator.close();
});

describe(`what nobody would send, by seed ${seed}`, () => {
  it.each(Object.entries(targets))('%s answers or refuses', { timeout: seconds * 1000 + 30_000 }, async (_, target) => {
    const written = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const end = performance.now() + seconds * 1000;
    for (let number = 0; performance.now() < end; number += 1) {
      const attempt = target(createRandomInput(seed + number), credentials);
      const begin = performance.now();
      const problem = (await findProblem(attempt)) ?? (performance.now() - begin > patience ? 'too slow' : undefined);
      if (problem !== undefined) throw new Error(`FUZZ_SEED=${seed + number}: ${problem}\n${tell(attempt)}`);
    }
    expect(uncaught).toEqual([]);
    expect(written).not.toHaveBeenCalled();
    written.mockRestore();
  });
});

/** @returns what is wrong with the answer, in words; undefined when it is one that the service may give */
async function findProblem({ url, init, shape }: Attempt): Promise<string | undefined> {
  const response = await emulator.fetch(url, { redirect: 'manual', ...init });
  const text = await response.text();
  if (response.status >= 500) return `status ${response.status}: ${text.slice(0, 200)}`;
  if (text.includes('"status":500')) return `a batch answered 500: ${text.slice(0, 200)}`;
  if (response.status < 400) return undefined;
  const type = response.headers.get('content-type') ?? '';
  if (shape === 'entra' && type.startsWith('text/html')) {
    return text.startsWith('<!doctype html>') ? undefined : 'a page that is none';
  }
  if (!type.startsWith('application/json')) return `content type ${type}`;
  return shapes[shape].test(text) ? undefined : `another shape: ${text.slice(0, 200)}`;
}

const shapes = {
  entra: /^\{"error":"\w+","error_description":"/,
  graph: /^\{"error":\{"code":"[\w.]+","message":/,
  arm: /^\{"error":\{/,
};

function tell({ url, init }: Attempt): string {
  const body = typeof init.body === 'string' ? init.body : '';
  // Tokens among the parameters are nobody's business.
  const told = `${init.method ?? 'GET'} ${url}\n${body}`.replaceAll(/[\w.-]{200,}/g, '…');
  return told.slice(0, 1000);
}

async function signIn(scope: string): Promise<Record<string, string>> {
  const device = await post('devicecode', { client_id: azureCli, scope });
  await emulator.approveDeviceCode(device.user_code ?? '', 'casey@adatum.onmicrosoft.com');
  const form = { grant_type: 'device_code', client_id: azureCli, device_code: device.device_code ?? '' };
  return post('token', form);
}

async function post(endpoint: string, form: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const url = `https://login.microsoftonline.com/${emulator.tenantId}/oauth2/v2.0/${endpoint}`;
  const response = await emulator.fetch(url, { method: 'POST', body: new URLSearchParams(form) });
  const body: unknown = await response.json();
  const members = typeof body === 'object' && body !== null ? Object.entries(body) : [];
  return Object.fromEntries(members.map(([name, value]) => [name, String(value)]));
}
