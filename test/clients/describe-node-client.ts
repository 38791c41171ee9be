import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EmulatorOptions } from '@entrada/emulator';
import { afterAll, beforeAll, describe } from 'vitest';
import { NodeClient } from './node-client.ts';
import { NodeClientsTenant } from './node-clients-tenant.ts';

/** What the tests of a Node client share. Filled before the first test runs. */
export interface NodeClientBench {
  readonly tenant: NodeClientsTenant;
  /** The script of `test/clients/node` that was named. */
  readonly client: NodeClient;
}

/**
 * Describes what a package of `test/clients/node` sees, under its name and version; skipped while the packages are not
 * installed (`npm run clients`). `ENTRADA_REQUIRE_CLIENTS=1` turns "they are not" into an error.
 */
export function describeNodeClient(
  name: string,
  script: string,
  tests: (bench: () => NodeClientBench) => void,
  options: EmulatorOptions = {},
): void {
  const version = versionOf(name);
  if (version === undefined && process.env.ENTRADA_REQUIRE_CLIENTS === '1') {
    throw new Error(`ENTRADA_REQUIRE_CLIENTS=1, and test/clients/node has no ${name}: npm run clients`);
  }
  describe.skipIf(version === undefined)(
    `${name}${version === undefined ? '' : ` ${version}`}`,
    { timeout: 60_000 },
    () => {
      let bench: NodeClientBench | undefined;
      beforeAll(async () => {
        const tenant = await NodeClientsTenant.start(options);
        bench = { tenant, client: new NodeClient(tenant.emulator, script) };
      }, 60_000);
      afterAll(async () => {
        bench?.client.close();
        await bench?.tenant.close();
      });
      tests(() => {
        if (bench === undefined) throw new TypeError('The bench is there once the tests run');
        return bench;
      });
    },
  );
}

function versionOf(name: string): string | undefined {
  const manifest = join(import.meta.dirname, 'node', 'node_modules', name, 'package.json');
  if (!existsSync(manifest)) return undefined;
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}
