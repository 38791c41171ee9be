import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCaptured } from '../testing/run-captured.ts';

describe('entrada expose export', () => {
  let folder: string;
  let one: string;
  let two: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'entrada-export-'));
    one = join(folder, 'one.yaml');
    two = join(folder, 'two.yaml');
    const api = (name: string) =>
      `{ name: ${name}, identifierUri: 'api://${name}', scopes: { access_as_user: { consent: user } }, authorizedClients: [azure-cli] }`;
    writeFileSync(one, `api: ${api('adatum-orders')}\n`);
    writeFileSync(two, `apis: [${api('adatum-orders')}, ${api('adatum-reports')}]\n`);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (...args: string[]) => runCaptured(['expose', 'export', ...args]);

  it.each([
    { format: 'az-script', says: '#!/bin/sh\n' },
    { format: 'terraform', says: '\nresource "azuread_application_registration" "api" {\n' },
    { format: 'bicep', says: '\nextension microsoftGraphV1\n' },
  ])('prints the $format, and nothing beside it', async ({ format, says }) => {
    const { exitCode, stdout, stderr } = await run('--format', format, '-f', one);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain(says);
  });

  it('writes a script that can be run', async () => {
    const output = join(folder, 'register.sh');
    const { exitCode, stdout, stderr } = await run('--format', 'az-script', '-f', one, '-o', output);
    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 0, stdout: '', stderr: `Wrote ${output}.\n` });
    expect(statSync(output).mode & 0o100).toBe(0o100);
    execFileSync('sh', ['-n', output]);
  });

  it('gives text and notes as JSON, or the notes of what it wrote', async () => {
    const printed = JSON.parse((await run('--format', 'bicep', '-f', one, '--json')).stdout);
    expect(printed).toEqual({
      api: 'adatum-orders',
      format: 'bicep',
      notes: expect.arrayContaining([expect.stringContaining('Deploy twice')]),
      text: expect.stringContaining('extension microsoftGraphV1'),
    });
    const output = join(folder, 'main.bicep');
    const { stdout } = await run('--format', 'bicep', '-f', one, '--json', '-o', output);
    expect(JSON.parse(stdout)).toEqual({ api: 'adatum-orders', format: 'bicep', notes: printed.notes, output });
    expect(readFileSync(output, 'utf8')).toBe(printed.text);
  });

  it('takes one API of several, which has to be named', async () => {
    const { stdout } = await run('--format', 'terraform', '-f', two, '--api', 'adatum-reports');
    expect(stdout).toContain('"api://adatum-reports"');
    expect(stdout).not.toContain('adatum-orders');
    expect(await run('--format', 'terraform', '-f', two)).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringMatching(/holds several APIs\. Name one with\s+--api:\s+adatum-orders,\s+adatum-reports/),
    });
    expect(await run('--format', 'terraform', '-f', two, '--api', 'other')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/holds no API called\s+"other"/),
    });
  });

  it('needs a format, a manifest, and a place to write to', async () => {
    expect(await run('-f', one)).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("'--format <format>'") });
    const absent = join(folder, 'absent.yaml');
    expect(await run('--format', 'bicep', '-f', absent)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('there is no such file'),
    });
    const output = join(folder, 'no', 'where');
    expect(await run('--format', 'bicep', '-f', one, '-o', output)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('ENOENT'),
    });
  });
});
