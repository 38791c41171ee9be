// Runs before `npm start` and `npm test`, on whatever Node the machine has (so: plain JavaScript, no dependency).
// Installs what the lock file names when node_modules is missing or older than the lock, then says so if the Node
// that npm scripts find on their PATH is still too old: the repo brings its own for Linux and Windows on x64 and Linux on arm64.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname ?? process.cwd(), '..');
const stamp = join(root, 'node_modules', '.entrada-lock');
const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.error('Installing dependencies (first run or changed lock file)…');
  const windows = process.platform === 'win32';
  const install = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: windows,
  });
  if (install.status !== 0) {
    console.error(
      '`npm ci` failed; the messages above say why. Check that the npm registry can be reached, then run the command again.',
    );
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

const version = spawnSync('node', ['--version'], { encoding: 'utf8' }).stdout?.trim() ?? '';
const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
if (!((major === 22 && minor >= 21) || (major === 24 && minor >= 5) || major > 24)) {
  console.error(
    `Entrada needs Node ^22.21 or >=24.5, this is ${version || 'none'}: no Node is bundled for ${process.platform}-${process.arch}.\n` +
      'Install a newer Node (https://nodejs.org) and run the command again.',
  );
  process.exit(1);
}
