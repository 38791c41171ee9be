import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface AzureCli {
  readonly command: string;
  readonly version: string;
}

const root = join(import.meta.dirname, '..', '..');

/**
 * The Azure CLIs to test with: `az` on the PATH, and the one in `.cache/azure-cli`, where `.ci/run` installs the newest.
 * `ENTRADA_REQUIRE_CLIENTS=1` turns "there is none" into an error.
 */
export function installedAzureClis(): readonly AzureCli[] {
  const candidates = [
    ...(process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'az')),
    join(root, '.cache', 'azure-cli', 'bin', 'az'),
  ];
  const found = candidates
    .filter((command) => existsSync(command))
    .map((command) => ({ command, version: versionOf(command) }));
  const distinct = found.filter(
    ({ version }, index) => found.findIndex((other) => other.version === version) === index,
  );
  if (distinct.length === 0 && process.env.ENTRADA_REQUIRE_CLIENTS === '1') {
    throw new Error(
      'ENTRADA_REQUIRE_CLIENTS=1, and there is no Azure CLI: neither az on the PATH nor .cache/azure-cli/bin/az',
    );
  }
  return distinct;
}

function versionOf(command: string): string {
  const output = execFileSync(command, ['version', '--output', 'json'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return (JSON.parse(output) as { 'azure-cli': string })['azure-cli'];
}
