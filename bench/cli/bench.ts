/**
 * How long a kept token takes: the built `entrada token`, the real `az account get-access-token` and a Node that does nothing,
 * in turns, as processes of their own. Azure CLI is signed in to the local tenant, and both give tokens of the same sign-in.
 *
 *   npm run build && cd bench && npm run cli          # ROUNDS=20
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmulator } from '@entrada/emulator';

const rounds = Number(process.env.ROUNDS ?? 20);
const entrada = join(import.meta.dirname, '../../packages/cli/dist/entrada.cjs');
const api = 'api://adatum-auth-test-app';
const daemon = '70010000-0000-4000-8000-00000000000d';
const secret = randomBytes(24).toString('hex');
const tenantId = 'ad470000-5eed-4ad0-8a70-0000000ada70';

if (!existsSync(entrada)) throw new Error('There is nothing to measure: run "npm run build" at the root first.');
const home = mkdtempSync(join(tmpdir(), 'entrada-bench-'));
const emulator = await createEmulator({
  seed: `
tenant: { id: ${tenantId}, displayName: Adatum, domain: adatum.onmicrosoft.com }
microsoft: { clients: [azure-cli], apis: [graph, arm] }
applications:
  - { displayName: adatum-auth-test-app, identifierUris: ['${api}'], appRoles: [{ value: Reports.Read.All }] }
  - { displayName: daemon, appId: ${daemon}, passwords: [{ secret: '${secret}' }] }
`,
});
try {
  const hasAzureCli = await signInToAzureCli();
  console.log(`${rounds} rounds, Node ${process.version}, ${process.platform}; milliseconds, median (and fastest)`);
  for (const store of ['file', 'on']) await measure(store, hasAzureCli);
} finally {
  await emulator.close();
  rmSync(home, { recursive: true, force: true });
}

function environment(store: string): NodeJS.ProcessEnv {
  // The store of the system is found by its person's own variables; everything else of them stays away.
  const { PATH, DBUS_SESSION_BUS_ADDRESS, XDG_RUNTIME_DIR } = process.env;
  return { PATH, DBUS_SESSION_BUS_ADDRESS, XDG_RUNTIME_DIR, ...emulator.env, HOME: home, ENTRADA_CACHE: store };
}

async function signInToAzureCli(): Promise<boolean> {
  const args = ['login', '--service-principal', '-u', daemon, '-p', secret, '--tenant', tenantId];
  const { exitCode } = await run('az', [...args, '--allow-no-subscriptions'], environment('off'));
  if (exitCode !== 0) console.log('Azure CLI is not there, or did not sign in: it is left out.');
  return exitCode === 0;
}

async function measure(store: string, hasAzureCli: boolean): Promise<void> {
  const credential = { AZURE_TENANT_ID: tenantId, AZURE_CLIENT_ID: daemon, AZURE_CLIENT_SECRET: secret };
  const reaching = { ...environment(store), ...(hasAzureCli ? {} : credential) };
  const ask = [entrada, 'token', api];
  await run(process.execPath, ask, reaching);
  // A kept token needs no network: Node need not be set up for a proxy and an authority of its own.
  const env = { ...reaching, NODE_USE_ENV_PROXY: undefined, NODE_EXTRA_CA_CERTS: undefined };
  const status = JSON.parse((await run(process.execPath, [entrada, 'status', '--json'], env)).stdout);
  if (status.cache.state !== 'open') {
    console.log(`\nENTRADA_CACHE=${store}: nothing is kept here (${status.cache.reason ?? status.cache.state})`);
    return;
  }
  const candidates: Record<string, readonly [string, readonly string[]]> = {
    'node -e 0': [process.execPath, ['-e', '0']],
    'entrada token': [process.execPath, ask],
    ...(hasAzureCli && { 'az account get-access-token': ['az', ['account', 'get-access-token', '--resource', api]] }),
  };
  const times = new Map(Object.keys(candidates).map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, [file, args]] of Object.entries(candidates)) times.get(name)?.push(await timeOf(file, args, env));
  }
  console.log(`\nENTRADA_CACHE=${store}: key in ${String(status.cache.store).replaceAll(home, '~')}`);
  const medians = [...times].map(([name, values]) => {
    const sorted = values.toSorted((a, b) => a - b);
    const median = sorted[sorted.length >> 1] ?? Number.NaN;
    console.log(`  ${name.padEnd(30)} ${median.toFixed(1).padStart(7)} (${sorted[0]?.toFixed(1)})`);
    return median;
  });
  const [bare = 0, kept = 0, az] = medians;
  console.log(`  entrada token is ${(kept - bare).toFixed(1)} ms above node -e 0 (goal: 25)`);
  if (az !== undefined) console.log(`  and ${(az / kept).toFixed(1)} times as fast as az (goal: 6)`);
}

async function timeOf(file: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const started = performance.now();
  const { exitCode } = await run(file, args, env);
  if (exitCode !== 0) throw new Error(`${file} ended with ${exitCode}`);
  return performance.now() - started;
}

/** Not in step with us: the local tenant answers from this process. */
async function run(
  file: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ readonly exitCode: number | null; readonly stdout: string }> {
  const child = spawn(file, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  try {
    const [exitCode] = await once(child, 'close');
    return { exitCode, stdout: Buffer.concat(chunks).toString('utf8') };
  } catch {
    return { exitCode: null, stdout: '' };
  }
}
