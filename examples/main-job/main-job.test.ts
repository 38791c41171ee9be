import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const main = join(import.meta.dirname, 'main.ts');
const start = (...args: string[]) =>
  promisify(execFile)(process.execPath, ['--conditions=@entrada/source', main, ...args], {
    cwd: join(import.meta.dirname, '..', '..'),
    env: { ...process.env, NO_COLOR: '1' },
  });

describe('npm start', () => {
  it('tells the whole story through Entrada’s own sign-in, shows both refusals, and prints no token', async () => {
    const { stdout } = await start('--no-az');
    expect(stdout).toMatch(/api:\/\/adatum-auth-test-app is exposed/);
    expect(stdout).toMatch(/200/);
    expect(stdout).toMatch(/AADSTS50105[\s\S]*Mend/);
    expect(stdout).toMatch(/AADSTS65001[\s\S]*Mend/);
    expect(stdout).toMatch(/Everything came out as it should/);
    expect(stdout).not.toMatch(/eyJ[\w-]+\.[\w-]+\.[\w-]+/);
  }, 120_000);

  it('names an option it does not know', async () => {
    await expect(start('--kep')).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('--keep') });
  });
});
