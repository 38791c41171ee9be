/**
 * Builds and packs every published package as the registry would get it, lets publint and are-the-types-wrong judge the
 * tarballs, installs them into an empty project and uses the installed command: version, help, a token read in words
 * by `inspect`, discovery of the local tenant by a child of `emulator run`, and the guard's entry points.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const project = mkdtempSync(join(tmpdir(), 'entrada-smoke-'));
const published = readdirSync(join(root, 'packages')).filter(
  (name) => !JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')).private,
);

try {
  run(root, 'npm', 'run', '--silent', 'build');
  for (const name of published) {
    step(`@entrada/${name} is packed well`);
    run(root, 'npm', 'pack', '--silent', '--pack-destination', project, '-w', `packages/${name}`);
    run(root, 'npx', 'publint', 'run', '--strict', `packages/${name}`);
    run(root, 'npx', 'attw', '--profile', 'esm-only', join(project, tarball(name)));
  }
  step('the tarballs install into an empty project');
  writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  run(
    project,
    'npm',
    'install',
    '--silent',
    '--no-audit',
    '--no-fund',
    ...published.map((name) => `./${tarball(name)}`),
  );
  useInstalledCommand();
  useInstalledGuard();
} finally {
  rmSync(project, { recursive: true, force: true });
}

function useInstalledCommand(): void {
  step('the installed command works');
  const entrada = (...args: string[]): string => run(project, 'npx', 'entrada', ...args);
  expectMatch(entrada('--version'), /^\d+\.\d+\.\d+/);
  expectMatch(entrada('--help'), /expose[\s\S]*emulator/);
  const unsigned = [
    '{"alg":"RS256","typ":"JWT"}',
    '{"aud":"api://adatum-auth-test-app","ver":"1.0","scp":"access_as_user"}',
    'x',
  ];
  writeFileSync(join(project, 'token'), unsigned.map((part) => Buffer.from(part).toString('base64url')).join('.'));
  expectMatch(entrada('inspect', 'token'), /api:\/\/adatum-auth-test-app/);
  const discovery = 'https://login.microsoftonline.com/organizations/v2.0/.well-known/openid-configuration';
  const child = `fetch('${discovery}').then((r) => r.json()).then((d) => console.log(d.authorization_endpoint))`;
  expectMatch(entrada('emulator', 'run', '--', 'node', '-e', child), /http:\/\/localhost:\d+\//);
}

function useInstalledGuard(): void {
  step('the installed guard loads');
  const script = "import('@entrada/guard/node-http').then((m) => console.log(Object.keys(m).join()))";
  expectMatch(run(project, 'node', '-e', script), /\w/);
}

function tarball(name: string): string {
  const found = readdirSync(project).find((file) => file.startsWith(`entrada-${name}-`) && file.endsWith('.tgz'));
  if (found === undefined) throw new Error(`npm pack made no tarball of ${name}`);
  return found;
}

function run(cwd: string, command: string, ...args: string[]): string {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  }
}

function expectMatch(text: string, pattern: RegExp): void {
  if (!pattern.test(text)) throw new Error(`Expected ${pattern}, got:\n${text}`);
}

function step(title: string): void {
  console.log(`- ${title}`);
}
