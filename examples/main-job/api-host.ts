import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Emulator } from '@entrada/emulator';

export interface ApiHost {
  /** Where the API listens, on a loopback address. */
  readonly url: string;
  close(): Promise<void>;
}

const hostScript = join(import.meta.dirname, '..', 'azure-function', 'src', 'node-host.ts');

/**
 * Starts the example API as a process of its own, configured as in production: by tenant, client id and identifier URI.
 * It fetches the tenant's keys from login.microsoftonline.com, which in this environment is the emulator.
 */
export async function startApi(emulator: Emulator, identifierUri: string): Promise<ApiHost> {
  const application = [...emulator.directory.applications.values()].find(({ identifierUris }) =>
    identifierUris.includes(identifierUri),
  );
  if (!application) throw new Error(`${identifierUri} is not registered`);
  const child = spawn(process.execPath, ['--conditions=@entrada/source', hostScript], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      ...emulator.env,
      PORT: '0',
      ENTRADA_TENANT_ID: emulator.tenantId,
      ENTRADA_API_CLIENT_ID: application.appId,
      ENTRADA_API_IDENTIFIER_URI: identifierUri,
    },
  });
  return { url: await firstAddress(child), close: () => stop(child) };
}

async function firstAddress(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new TypeError('The API was started without a standard output');
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\/\/[^\s/]+/.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error('The API ended before it listened');
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill();
  });
}
