import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/**
 * Each import direction of docs/architecture.md, planted as a file that breaks it and one that keeps it. The real
 * configuration runs over the planted tree, so a rule that has stopped catching anything fails here.
 */
const denied: readonly [file: string, source: string][] = [
  ['packages/core/src/reads-files.ts', "import 'node:fs';"],
  ['packages/core/src/has-a-dependency.ts', "import 'yaml';"],
  ['packages/core/src/imports-a-package.ts', "import '@entrada/guard';"],
  ['packages/core/src/deep/by-path.ts', "import '../../../guard/src/index.ts';"],
  ['packages/acquire/src/sibling.ts', "import '@entrada/registration';"],
  ['packages/acquire/src/emulator.ts', "import '@entrada/emulator';"],
  ['packages/registration/src/sibling.ts', "import '@entrada/guard';"],
  ['packages/registration/src/by-path.ts', "import '../../acquire/src/index.ts';"],
  ['packages/guard/src/sibling.ts', "import '@entrada/acquire';"],
  ['packages/guard/src/sub-path.ts', "import '@entrada/acquire/anything';"],
  ['packages/guard/src/node-http.ts', "import '@entrada/core';"],
  ['packages/guard/src/azure-functions.ts', "import './verify/any.ts';"],
  ['packages/emulator/src/core.ts', "import '@entrada/core';"],
  ['packages/emulator/src/dynamic.ts', "export const later = () => import('@entrada/core');"],
  ['packages/emulator/src/by-path.ts', "import '../../core/src/index.ts';"],
  ['packages/emulator/src/guard.ts', "import '@entrada/guard';"],
  ['packages/diagnose/src/guard.ts', "import '@entrada/guard';"],
  ['packages/diagnose/src/emulator.ts', "import '@entrada/emulator';"],
  ['packages/cli/src/testkit.ts', "import '@entrada/testkit';"],
];

const allowed: readonly [file: string, source: string][] = [
  ['packages/core/src/own-file.ts', "import './other.ts';"],
  ['packages/core/src/deep/own-file.ts', "import '../other.ts';"],
  ['packages/acquire/src/core.ts', "import '@entrada/core';"],
  ['packages/registration/src/core.ts', "import '@entrada/core';"],
  ['packages/guard/src/core.ts', "import '@entrada/core';"],
  ['packages/guard/src/bare/node-http.ts', "import 'node:crypto';"],
  ['packages/emulator/src/data.ts', "import '@entrada/core/data';"],
  ['packages/emulator/src/tested.test.ts', "import '@entrada/core';"],
  [
    'packages/diagnose/src/parts.ts',
    "import '@entrada/core';\nimport '@entrada/acquire';\nimport '@entrada/registration';",
  ],
  ['packages/cli/src/composes.ts', "import '@entrada/core';\nimport '@entrada/emulator';"],
];

const root = join(import.meta.dirname, '..', '..');
let tree: string;
let caught: Set<string>;

beforeAll(() => {
  tree = realpathSync(mkdtempSync(join(tmpdir(), 'entrada-directions-')));
  const configuration = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
  configuration.vcs.enabled = false;
  writeFileSync(join(tree, 'biome.json'), JSON.stringify(configuration));
  for (const [file, source] of [...denied, ...allowed]) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), `${source}\n`);
  }
  caught = filesCaughtIn(tree);
});

afterAll(() => rmSync(tree, { recursive: true, force: true }));

describe('import directions', () => {
  it.each(denied)('refuses %s: %s', (file) => {
    expect(caught).toContain(file);
  });
  it.each(allowed)('accepts %s: %s', (file) => {
    expect(caught).not.toContain(file);
  });
});

function filesCaughtIn(folder: string): Set<string> {
  const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const options = ['lint', '--only=style/noRestrictedImports', '--max-diagnostics=none', '--reporter=github', '.'];
  try {
    return parseFiles(
      folder,
      execFileSync(process.execPath, [biome, ...options], { cwd: folder, encoding: 'utf8', stdio: 'pipe' }),
    );
  } catch (error) {
    // Biome exits with 1 when it finds something; anything else (no output) is a broken run and fails the test below.
    return parseFiles(folder, (error as { stdout: string }).stdout);
  }
}

function parseFiles(folder: string, report: string): Set<string> {
  return new Set(
    [...report.matchAll(/file=([^,]+),/g)].map(([, file = '']) => relative(folder, resolve(folder, file))),
  );
}
