import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmulator, type Emulator } from '@entrada/emulator';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { alex, casey, fetchAround } from '../testing/local-tenant.ts';
import type { Captured } from '../testing/refuse-leaks.ts';
import { runCaptured } from '../testing/run-captured.ts';

/** In the place of a real tenant. */
let tenant: Emulator;
let folder: string;
beforeAll(async () => {
  tenant = await createEmulator();
  folder = mkdtempSync(join(tmpdir(), 'entrada-compare-'));
});
afterEach(() => tenant.reset());
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await tenant.close();
});

/** Casey's token registers the test objects; whatever else is asked of a person, Alex answers. */
async function compare(args: readonly string[], over: { fetch?: typeof fetch } = {}): Promise<Captured> {
  const answers: Promise<void>[] = [];
  const seen = new Set<string>();
  const captured = await runCaptured(
    ['emulator', 'compare', '--tenant', 'adatum.onmicrosoft.com', '--via', 'device-code', ...args],
    {
      fetch: over.fetch ?? fetchAround(tenant),
      onStderr: (text) => {
        for (const [, code = ''] of text.matchAll(/enter\s+the\s+code\s+(\w+)/g)) {
          if (seen.has(code)) continue;
          seen.add(code);
          const isRefusal = text.slice(text.lastIndexOf(code)).includes('choose Cancel');
          const person = seen.size === 1 ? casey : alex;
          answers.push(isRefusal ? tenant.declineDeviceCode(code) : tenant.approveDeviceCode(code, person));
        }
      },
    },
  );
  await Promise.all(answers);
  return captured;
}

const agreed = ['--i-know-this-is-a-test-tenant'];
const only = (...ids: string[]) => ids.flatMap((id) => ['--only', id]);
const testObjects = () =>
  [...tenant.directory.applications.values()].filter(({ displayName }) => displayName.startsWith('entrada-probe-'));
const guid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}/i;

/** The tenant answers an unknown client with a status and words of its own. */
const deviating: typeof fetch = async (input, init) => {
  const response = await fetchAround(tenant)(input, init);
  const text = await response.clone().text();
  if (!text.includes('AADSTS700016')) return response;
  return new Response(text.replace('was not found', 'is not there'), { status: 401, headers: response.headers });
};

describe('entrada emulator compare', () => {
  it('shows what it would make and refuses, until the tenant is said to be a test tenant', async () => {
    const captured = await runCaptured([
      'emulator',
      'compare',
      '--tenant',
      'contoso.onmicrosoft.com',
      ...only('secret-wrong'),
    ]);
    expect(captured).toMatchObject({ exitCode: 2, stdout: '' });
    expect(captured.stderr).toMatchInlineSnapshot(`
      "Made in the tenant contoso.onmicrosoft.com for this run
        entrada-probe-client  asks as itself, with a secret that lasts an hour
      Questions: 1, some with wrong secrets. What bears these names and the tag entrada-emulator-compare
      is deleted at the end; nothing else is changed.

      ✖ Nothing was done. This registers applications and shows in the sign-in logs as failed sign-ins, so
        it is for tenants in which nobody works.
        Say that this is one: --i-know-this-is-a-test-tenant.
      "
    `);
  });

  it.each([
    [['--only', 'nothing'], /There is no question called nothing\. There are grant-type-missing, /],
    [['--only', 'person-unassigned'], /For person-unassigned somebody has to sign in: add --interactive/],
  ])('refuses %j', async (args, says) => {
    const { exitCode, stderr } = await runCaptured([
      'emulator',
      'compare',
      '--tenant',
      'x.example',
      ...agreed,
      ...args,
    ]);
    expect(exitCode).toBe(2);
    expect(stderr.replaceAll(/\s+/g, ' ')).toMatch(says);
  });

  it('needs to be told the tenant', async () => {
    const { exitCode, stderr } = await runCaptured(['emulator', 'compare', ...agreed]);
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('--tenant') });
  });

  it('ends with 0 where both say the same, and names the grades that this raises', async () => {
    const { exitCode, stdout, stderr } = await compare([...agreed, ...only('client-unassigned', 'client-unknown')]);
    expect({ exitCode, stdout }).toMatchInlineSnapshot(`
      {
        "exitCode": 0,
        "stdout": "Questions: 2. Agree: 2, differ: 0, could not run: 0.

      Agrees
        ✓ client-unknown  AADSTS700016
          A client id that the tenant does not know
        ✓ client-unassigned  AADSTS501051
          An application that is not assigned to an API that requires it

      Grades to upgrade
        ↑ grade to upgrade: AADSTS501051, answer, [?] open or contradictory → [R] recorded traffic. It
          said: error and status are inferred: Microsoft’s documentation prints invalid_client, an article
          that shows the refusal names invalid_grant, and no recorded body was found.
        ↑ grade to upgrade: AADSTS501051, text, [B] an article → [R] recorded traffic.
      ",
      }
    `);
    expect(stderr).toMatch(/Setting up…\n(.*\n)*Asking…\n(.*\n)*Cleaning up…/);
    expect(testObjects()).toEqual([]);
  });

  it('ends with 1 for a difference, and writes the report to a file too', async () => {
    const file = join(folder, 'report.md');
    const { exitCode, stdout, stderr } = await compare(
      [...agreed, ...only('client-unknown', 'client-zeros'), '-o', file],
      {
        fetch: deviating,
      },
    );
    expect({ exitCode, stdout }).toMatchInlineSnapshot(`
      {
        "exitCode": 1,
        "stdout": "Questions: 2. Agree: 1, differ: 1, could not run: 0.

      Differs
        ✖ client-unknown  AADSTS700016
          A client id that the tenant does not know
            status
              tenant    401
              emulator  400
            text
              tenant    AADSTS700016: Application with identifier '{nobodys-id}' is not there in the
                        directory '{tenant-name}'. This can happen if the application has not been
                        installed by the administrator of the tenant or consented to by any user in the
                        tenant. You may have sent your authentication request to the wrong tenant.
              emulator  AADSTS700016: Application with identifier '{nobodys-id}' was not found in the
                        directory '{tenant-name}'. This can happen if the application has not been
                        installed by the administrator of the tenant or consented to by any user in the
                        tenant. You may have sent your authentication request to the wrong tenant.

      Agrees
        ✓ client-zeros  AADSTS700038
          A client id that is all zeros
      ",
      }
    `);
    expect(stderr).toContain(`The report is in ${file}`);
    expect(readFileSync(file, 'utf8')).toMatchInlineSnapshot(`
      "# The local tenant compared with a real one

      Questions: 2. Agree: 1, differ: 1, could not run: 0. Ids, names of the tenant, addresses and secrets are replaced by \`{placeholders}\`.

      ## Differs

      ### client-unknown

      AADSTS700016: A client id that the tenant does not know

      | | tenant | emulator |
      |---|---|---|
      | status | 401 | 400 |
      | text | AADSTS700016: Application with identifier '{nobodys-id}' is not there in the directory '{tenant-name}'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant. | AADSTS700016: Application with identifier '{nobodys-id}' was not found in the directory '{tenant-name}'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant. |


      ## Agrees

      - \`client-zeros\` (AADSTS700038): A client id that is all zeros
      "
    `);
  });

  it('prints JSON that names nobody', async () => {
    const { stdout } = await compare([
      ...agreed,
      '--json',
      ...only('client-unknown', 'secret-expired', 'graph-uri-taken'),
    ]);
    expect(JSON.parse(stdout)).toMatchObject({
      probes: [
        { id: 'client-unknown', outcome: 'agrees' },
        { id: 'secret-expired', outcome: 'agrees' },
        { id: 'graph-uri-taken', outcome: 'agrees' },
      ],
      headers: [],
      left: { tenant: 0, emulator: 0 },
    });
    expect(stdout).not.toMatch(guid);
    expect(stdout).not.toMatch(/adatum/i);
  });

  it('asks what a signed-in person meets when a person is there', async () => {
    const ids = ['person-unassigned', 'person-not-consented', 'device-code-declined'];
    const { exitCode, stdout, stderr } = await compare([...agreed, '--interactive', '--json', ...only(...ids)]);
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain('Sign in as an ordinary member of the test tenant');
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout).probes).toMatchObject([
      { id: 'person-not-consented', outcome: 'agrees' },
      { id: 'person-unassigned', outcome: 'agrees', upgrades: [{ about: 'AADSTS50105', part: 'answer', from: 'I' }] },
      { id: 'device-code-declined', outcome: 'agrees' },
    ]);
  });

  it('makes nothing when the token is for another tenant', async () => {
    const { exitCode, stderr } = await compare([...agreed, ...only('secret-wrong')], {
      fetch: async (input, init) => {
        const url = new URL(input instanceof Request ? input.url : input);
        if (init?.method !== 'GET' && url.hostname === 'graph.microsoft.com') throw new Error('It was written to');
        const response = await fetchAround(tenant)(input, init);
        if (!url.pathname.endsWith('/organization')) return response;
        const text = await response.text();
        return new Response(text.replaceAll('adatum.onmicrosoft.com', 'fabrikam.onmicrosoft.com'), response);
      },
    });
    expect(exitCode).toBe(2);
    expect(stderr.replaceAll(/\s+/g, ' ')).toMatch(/not for the tenant adatum.onmicrosoft.com.* Sign in to the tenant/);
  });

  it('deletes what an interrupted run left, without being told about test tenants', async () => {
    const tags = ['entrada-emulator-compare'];
    const { directory } = tenant;
    const [first] = directory.applications.values();
    if (first === undefined) throw new Error('The tenant has no application');
    for (const [id, name] of [
      ['00000000-0000-4000-8000-00000000c0a1', 'entrada-probe-client'],
      ['00000000-0000-4000-8000-00000000c0a2', 'somebody-else'],
    ] as const) {
      directory.applications.set(id, { ...first, id, appId: id, displayName: name, tags });
    }
    expect(await compare(['--clean-up'])).toMatchObject({
      exitCode: 0,
      stdout: 'Test applications deleted: 1. Could not be deleted: 0.\n',
    });
    expect(directory.applications.has('00000000-0000-4000-8000-00000000c0a2')).toBe(true);
    expect(await compare(['--clean-up', '--json'])).toMatchObject({ stdout: '{"deleted":0,"left":0}\n' });
  });
});
