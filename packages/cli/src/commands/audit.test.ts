import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmulator, type Emulator } from '@entrada/emulator';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  api,
  apiAppId,
  casey,
  daemonEnvironment,
  fetchAround,
  runAs,
  seed,
  startTenant,
} from '../testing/local-tenant.ts';
import { runCaptured } from '../testing/run-captured.ts';

let emulator: Emulator;
let folder: string;
beforeAll(async () => {
  emulator = await startTenant();
  folder = await mkdtemp(join(tmpdir(), 'entrada-audit-'));
});
beforeEach(() => emulator.reset());
afterAll(async () => {
  await emulator.close();
  await rm(folder, { recursive: true });
});

const inFolder = (name: string) => join(folder, name);
const audit = (...args: string[]) => runAs(emulator, casey, ['audit', api, ...args]);

describe('entrada audit', () => {
  it('says who gets a token, what is risky, and what it did not look at', async () => {
    const { stdout, exitCode } = await audit();
    expect(exitCode).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "adatum-auth-test-app  api://adatum-auth-test-app
      Application (client) id 70010000-0000-4000-8000-00000000000a, tenant Adatum (ad470000-5eed-4ad0-8a70-0000000ada70)

      Only people who are assigned, and Global Administrators, get a token through one client.

      Ways in
        alex@adatum.onmicrosoft.com, assigned directly
          → Microsoft Azure CLI (public client) → access_as_user
            pre-authorization [D]
        Global Administrators, without any assignment
          → Microsoft Azure CLI (public client) → access_as_user
            pre-authorization [D]
        adatum-daemon, as itself
          → Reports.Read.All
            app role [D]

      Findings: 4 medium
        · MEDIUM A11 [D]
          Any other tenant can have an API of the same URI: api://adatum-auth-test-app holds neither
          tenant id, nor application id, nor a verified domain of this tenant.
          identifier URIs: api://adatum-auth-test-app; verified domains: adatum.onmicrosoft.com
          Use api://{appId}, or put the tenant id, the application id or a verified domain into the URI.
          Add the new URI first and remove the old one when no client asks for it any more.
          entrada.yaml, below api:
            identifierUri: 'api://{appId}'
          Azure CLI:
            az rest --method PATCH --url "https://graph.microsoft.com/v1.0/applications(appId='70010000-0000-4000-8000-00000000000a')" --body '{"identifierUris":["<the URIs to keep>","api://70010000-0000-4000-8000-00000000000a"]}'
          More: https://learn.microsoft.com/entra/identity-platform/identifier-uri-restrictions
        · MEDIUM A15 [D]
          Applications can hold roles of this API, but its tokens do not say whether an application or a
          user asked: the API has to guess.
          app roles for applications: Reports.Read.All; optionalClaims.accessToken has no idtyp
          Ask for the optional claim idtyp in access tokens.
          entrada.yaml, below api:
            optionalClaims:
              accessToken: [idtyp]
          Azure CLI:
            az rest --method PATCH --url "https://graph.microsoft.com/v1.0/applications(appId='70010000-0000-4000-8000-00000000000a')" --body '{"optionalClaims":{"accessToken":[<the claims to keep>,{"name":"idtyp"}]}}'
          More: https://learn.microsoft.com/entra/identity-platform/optional-claims-reference
        · MEDIUM A18 [C]
          Everyone in the tenant may use Microsoft Azure CLI, so a phish for that client can aim at anyone
          who may use this API.
          04b07795-8ddb-461a-bbee-02f9e1bf7b46: no service principal in the tenant
          Create the client’s service principal in the tenant, assign who works with it, then require
          assignment on it. This concerns everything that people do with that client, not this API alone.
          Azure CLI:
            az ad sp create --id 04b07795-8ddb-461a-bbee-02f9e1bf7b46
            az rest --method PATCH --url "https://graph.microsoft.com/v1.0/servicePrincipals(appId='04b07795-8ddb-461a-bbee-02f9e1bf7b46')" --body '{"appRoleAssignmentRequired":true}'
          More: https://github.com/maester365/maester
        · MEDIUM A22 [I]
          Nobody signed in to this API through Microsoft Azure CLI in the last 30 days, as far as
          interactive sign-ins show.
          auditLogs/signIns of 30 days: none with 04b07795-8ddb-461a-bbee-02f9e1bf7b46; silent sign-ins
          are not in it
          Ask who works with the client; if nobody does, take it out of the authorized clients.
          entrada.yaml, below api:
            authorizedClients: [<clients that are used>]
          Azure CLI:
            az rest --method PATCH --url "https://graph.microsoft.com/v1.0/applications(appId='70010000-0000-4000-8000-00000000000a')" --body '{"api":{"preAuthorizedApplications":[]}}'
          More: https://learn.microsoft.com/graph/api/signin-list

      Not looked at
        - A16 No Conditional Access policy reaches the API: it needs Policy.Read.All, and Graph refused:
          403 AccessDenied
        - A17 Sign-in by device code is not blocked for the API: it needs Policy.Read.All, and Graph
          refused: 403 AccessDenied
        - A27 What the server says of itself does not fit the registration: what the server says of itself
          is not in the directory, and was not given
        - A28 A list of allowed clients is taken for a boundary: the settings of App Service are not in
          the directory, and were not given

      Looked at, and nothing found: A01, A02, A03, A04, A05, A06, A07, A08, A09, A10, A12, A13, A14, A19,
      A20, A21, A23, A24, A25, A26
      "
    `);
  });

  it('means the same API by its id, URI and name', async () => {
    const ids = await Promise.all(
      [apiAppId, api, 'adatum-auth-test-app'].map(async (reference) => {
        const { stdout } = await runAs(emulator, casey, ['audit', reference, '--json']);
        return JSON.parse(stdout).api.appId;
      }),
    );
    expect(ids).toEqual([apiAppId, apiAppId, apiAppId]);
  });

  it('prints the whole report as JSON', async () => {
    const report = JSON.parse((await audit('--json')).stdout);
    expect(Object.keys(report)).toEqual([
      'api',
      'tenant',
      'assignmentRequired',
      'paths',
      'findings',
      'notLookedAt',
      'clean',
      'unseen',
    ]);
    expect(report.paths[0]).toMatchObject({
      who: { kind: 'users', names: ['alex@adatum.onmicrosoft.com'] },
      client: { name: 'Microsoft Azure CLI', publicClient: true },
      scopes: ['access_as_user'],
      through: 'pre-authorization',
    });
  });

  it.each([
    ['medium', 6],
    ['low', 6],
    ['high', 0],
    ['critical', 0],
  ])('ends, where the worst finding is medium, for --fail-on %s with %i', async (level, expected) => {
    const { exitCode, stdout, stderr } = await audit('--fail-on', level);
    expect(exitCode).toBe(expected);
    expect(stdout).toContain('Ways in');
    if (expected === 6) expect(stderr).toMatch(/findings are medium or worse: A11, A15|low or worse/);
  });

  it('says that there is no such API', async () => {
    const { exitCode, stderr, stdout } = await runAs(emulator, casey, ['audit', 'adatum-nothing']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toContain('no application "adatum-nothing"');
  });

  it('says which permission it needs at least', async () => {
    const { exitCode, stderr } = await runCaptured(['audit', api], {
      env: daemonEnvironment(emulator.tenantId),
      fetch: fetchAround(emulator),
    });
    expect(exitCode).toBe(3);
    expect(stderr).toContain('Application.Read.All at least');
  });
});

describe('what an audit writes', () => {
  it('is replaced whole, and for its owner alone', async () => {
    const html = inFolder('report.html');
    await writeFile(html, 'old', { mode: 0o644 });
    const { stderr } = await audit('--html', html, '--sarif', inFolder('audit.sarif'));
    expect(stderr).toContain(`Wrote ${html} and ${inFolder('audit.sarif')}.`);
    expect(await readFile(html, 'utf8')).toMatch(/^<!doctype html>/);
    expect((await stat(html)).mode & 0o777).toBe(0o600);
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('points into the manifest that is named', async () => {
    const manifest = inFolder('entrada.yaml');
    await writeFile(
      manifest,
      `apis:
  - { name: another, scopes: { read: { consent: user, description: Read } } }
  - name: adatum-auth-test-app
    identifierUri: ${api}
    scopes: { access_as_user: { consent: user, description: Use } }
    authorizedClients: [azure-cli]
`,
    );
    const sarif = inFolder('lines.sarif');
    expect((await audit('-f', manifest, '--sarif', sarif)).exitCode).toBe(0);
    const [run] = JSON.parse(await readFile(sarif, 'utf8')).runs;
    const places = run.results.map(({ ruleId, locations }: SarifResult) => [
      ruleId,
      locations[0]?.physicalLocation?.region.startLine,
    ]);
    expect(Object.fromEntries(places)).toMatchObject({ A11: 4, A22: 6, A15: 3 });
  });

  it('finds the API in the manifest by its name, too', async () => {
    const manifest = inFolder('named.yaml');
    const scopes = 'scopes: { access_as_user: { consent: user, description: Use } }';
    await writeFile(
      manifest,
      `apis:\n  - { name: another, ${scopes} }\n  - name: adatum-auth-test-app\n    ${scopes}\n`,
    );
    const sarif = inFolder('named.sarif');
    expect((await audit('-f', manifest, '--sarif', sarif)).exitCode).toBe(0);
    expect(JSON.parse(await readFile(sarif, 'utf8')).runs[0].results[0].locations[0].physicalLocation.region).toEqual({
      startLine: 3,
      startColumn: 5,
    });
  });

  it.each([
    [
      'a manifest without the API',
      'api: { name: another, scopes: { read: { consent: user, description: Read } } }\n',
      2,
      'does not have the API adatum-auth-test-app. It has another.',
    ],
    ['no manifest at all', undefined, 2, 'there is no such file'],
  ])('is nothing for %s', async (_, text, expected, message) => {
    const manifest = inFolder('wrong.yaml');
    await rm(manifest, { force: true });
    if (text !== undefined) await writeFile(manifest, text);
    const { exitCode, stderr } = await audit('-f', manifest, '--sarif', inFolder('none.sarif'));
    expect(exitCode).toBe(expected);
    expect(stderr).toContain(message);
    expect(await readdir(folder)).not.toContain('none.sarif');
  });

  it('is an error where the file cannot be written', async () => {
    const { exitCode, stderr } = await audit('--html', join(folder, 'nowhere', 'report.html'));
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--html names');
    expect(stderr).toContain('ENOENT');
  });
});

describe('what an audit takes from files', () => {
  it('is compared with the registration', async () => {
    const metadata = inFolder('metadata.json');
    const settings = inFolder('settings.json');
    await writeFile(
      metadata,
      JSON.stringify({ resource: 'https://api.adatum.example/', scopes_supported: ['access_as_user'] }),
    );
    await writeFile(
      settings,
      JSON.stringify({
        properties: {
          identityProviders: {
            azureActiveDirectory: {
              validation: {
                defaultAuthorizationPolicy: { allowedApplications: ['04b07795-8ddb-461a-bbee-02f9e1bf7b46'] },
              },
            },
          },
        },
      }),
    );
    const { stdout } = await audit('--json', '--resource-metadata', metadata, '--app-service-settings', settings);
    const { findings } = JSON.parse(stdout);
    expect(findings.map(({ rule }: { rule: string }) => rule)).toEqual(expect.arrayContaining(['A27', 'A28']));
  });

  it.each([
    ['that is not there', undefined],
    ['that is no JSON', '<html>'],
    ['that says something else', '{"resources":[]}'],
  ])('is refused before anybody signs in, for a file %s', async (_, text) => {
    const metadata = inFolder('bad.json');
    await rm(metadata, { force: true });
    if (text !== undefined) await writeFile(metadata, text);
    const { exitCode, stderr } = await runCaptured([
      'audit',
      api,
      '--via',
      'device-code',
      '--resource-metadata',
      metadata,
    ]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/can't be read|Expected metadata/);
  });
});

it('prints no control characters, whatever an application is called', async () => {
  const hostile = await createEmulator({
    seed: seed.replaceAll('adatum-daemon', '"\\e[31mred\\u202Edeux\\a"'),
  });
  try {
    const { stdout } = await runAs(hostile, casey, ['audit', api]);
    expect(stdout).toContain('\uFFFD[31mred\uFFFDdeux\uFFFD, as itself');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  } finally {
    await hostile.close();
  }
});

interface SarifResult {
  readonly ruleId: string;
  readonly locations: readonly { readonly physicalLocation?: { readonly region: { readonly startLine: number } } }[];
}
