import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmulator, type Emulator } from '@entrada/emulator';
import { alex, runAs } from './local-tenant.ts';
import type { Captured } from './refuse-leaks.ts';
import type { runCaptured } from './run-captured.ts';

/** One API with a scope, two public clients, and Alex assigned. */
export const ordersManifest = `api:
  name: adatum-orders
  identifierUri: api://adatum-orders
  scopes:
    access_as_user: { consent: user, description: Use the orders as the signed-in user }
  authorizedClients: [azure-cli, azure-powershell]
  assignment: { required: true, users: [${alex}] }
`;
/** Everyone may use it, through public clients. */
export const riskyManifest: string = ordersManifest.replace(/assignment:.*/, 'assignment: { required: false }');
/** The same API with nothing in it. */
export const emptiedManifest = `api:
  name: adatum-orders
  identifierUri: api://adatum-orders
  assignment: { required: true }
`;

type Options = Parameters<typeof runCaptured>[1];

/** A local tenant, and `entrada expose` in front of it. */
export interface ExposeBench {
  readonly emulator: Emulator;
  /** Writes a manifest and gives its path. */
  file(text: string): string;
  /** Runs `entrada expose VERB -f FILE`. */
  run(verb: string, user: string, text: string, args?: readonly string[], options?: Options): Promise<Captured>;
  /** The identifier URIs of the tenant. */
  uris(): string[];
  close(): Promise<void>;
}

export async function createExposeBench(): Promise<ExposeBench> {
  const folder = mkdtempSync(join(tmpdir(), 'entrada-expose-'));
  const emulator = await createEmulator();
  const file = (text: string): string => {
    const path = join(folder, 'entrada.yaml');
    writeFileSync(path, text);
    return path;
  };
  return {
    emulator,
    file,
    run: (verb, user, text, args = [], options = {}) =>
      runAs(emulator, user, ['expose', verb, '-f', file(text), ...args], options),
    uris: () => [...emulator.directory.applications.values()].flatMap(({ identifierUris }) => identifierUris),
    async close() {
      rmSync(folder, { recursive: true, force: true });
      await emulator.close();
    },
  };
}

/** Ids are made anew each time. */
export function withoutIds(text: string): string {
  return text.replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, 'ID');
}

/** What standard error holds after the sign-in, without ids. */
export function afterSignIn(stderr: string): string {
  return withoutIds(stderr.replace(/^[\s\S]*to authenticate\.\n/, ''));
}
