import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const hook = `import { registerHooks } from 'node:module';
registerHooks({ load: (url, context, next) => { process.stdout.write(url + '\\n'); return next(url, context); } });`;
const index = JSON.stringify(join(import.meta.dirname, 'index.ts'));

/** What a program loads that asks a source, in a process of its own. */
function loadedBy(program: string): string {
  const args = ['--conditions=@entrada/source', '--import', `data:text/javascript,${encodeURIComponent(hook)}`];
  const script = `import * as acquire from ${index}; const request = { resource: 'api://x', scopes: ['api://x/.default'], named: [] };
  const fetch = async () => { throw new TypeError('no network') };
  await (${program}).getToken(request).catch((error) => process.stdout.write('ended ' + error.code + '\\n'));`;
  const { stdout, stderr } = spawnSync(process.execPath, [...args, '--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { PATH: '' },
  });
  expect(stderr).toBe('');
  return stdout;
}

const application = `{ AZURE_TENANT_ID: 'adatum.onmicrosoft.com', AZURE_CLIENT_ID: 'x', AZURE_CLIENT_SECRET: 'y' }`;

describe('a source that needs neither', () => {
  it.each([
    ['azure-cli', `acquire.createSource('azure-cli', { env: {} })`, 'source_unavailable'],
    ['environment', `acquire.createSource('environment', { env: ${application}, fetch })`, 'network_failed'],
    ['managed-identity', `acquire.createSource('managed-identity', { env: {}, fetch })`, 'source_unavailable'],
  ])('loads neither MSAL nor the reader of PFX files: %s', (_, program, code) => {
    const loaded = loadedBy(program);
    expect(loaded).toContain(`ended ${code}`);
    expect(loaded).toContain('/acquire/src/index.ts');
    expect(loaded).not.toMatch(/msal-node|node-forge/);
  });

  it('and one that does, does', () => {
    const program = `acquire.signInSource({ interaction: 'device-code', prompt: () => {}, fetch })`;
    expect(loadedBy(program)).toMatch(/msal-node/);
  });
});
