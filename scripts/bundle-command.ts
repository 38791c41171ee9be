/**
 * Makes the published command, packages/cli/dist/entrada.cjs, of what the compiler left in dist: the way to a kept token in
 * one CommonJS file. Thirty modules take longer to load than everything that a kept token needs, and `node:crypto`
 * imported into an ES module evaluates all that it exports. The rest is loaded from its own modules when it is needed.
 */
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'rolldown';

const dist = join(import.meta.dirname, '..', 'packages', 'cli', 'dist');
const file = join(dist, 'entrada.cjs');

/** Loaded by the long way, or native. */
const external = ['./run-entrada.js', '@entrada/core', '@napi-rs/keyring'];

await build({
  input: join(dist, 'bin.js'),
  platform: 'node',
  external: (id) => external.includes(id),
  output: { file, format: 'cjs', sourcemap: false },
  logLevel: 'warn',
});
chmodSync(file, 0o755);
