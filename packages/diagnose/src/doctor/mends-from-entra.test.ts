import { environmentSource, getToken, signInSource, type TokenSource } from '@entrada/acquire';
import { isEntradaError, resolveResource } from '@entrada/core';
import { createEmulator, type Emulator } from '@entrada/emulator';
import { createGraph, type Graph } from '@entrada/registration';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyAz, type SendToGraph } from '../testing/apply-az.ts';
import { applyManifest } from '../testing/apply-manifest.ts';
import { toolSource } from '../testing/tool-source.ts';
import type { DoctorFinding } from './doctor-finding.ts';
import type { DoctorReport } from './doctor-report.ts';
import { findCause } from './find-cause.ts';

const azureCli = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';
const azurePowerShell = '1950a258-227b-4e31-a9cf-717495945fc2';
const visualStudio = '04f0c124-f2bc-4f59-8241-bf6df9866bbd';
const vsCode = 'aebc6443-996d-45c2-90f0-388ff96faa56';
const adminTool = '00000000-0000-4000-8000-0000000ad301';
const daemonId = '00000000-0000-4000-8000-0000000dae01';
const bareId = '00000000-0000-4000-8000-000000000bae';
const endedId = '00000000-0000-4000-8000-00000000e4d0';
const unwrittenId = '00000000-0000-4000-8000-00000000de1a';
const selfId = '00000000-0000-4000-8000-000000005e1f';
const sharedId = '00000000-0000-4000-8000-00000005a4ed';
const alex = 'alex@adatum.onmicrosoft.com';
const blair = 'blair@adatum.onmicrosoft.com';
const casey = 'casey@adatum.onmicrosoft.com';
const drew = 'casey.away@adatum.onmicrosoft.com';
const secret = 'the secret of a daemon that is looked after';

const everyRight = [
  'Directory.ReadWrite.All',
  'Application.ReadWrite.All',
  'Application.Read.All',
  'AppRoleAssignment.ReadWrite.All',
  'DelegatedPermissionGrant.ReadWrite.All',
  'User.ReadWrite.All',
  'Policy.Read.All',
  'Policy.ReadWrite.ConditionalAccess',
].join(', ');

const cli = 'preAuthorized: [{ client: azure-cli, scopes: [read] }]';
const cliAndAdmin = `preAuthorized: [{ client: azure-cli, scopes: [read] }, { client: ${adminTool}, scopes: [read] }]`;

const seed = `
tenants:
  - tenant: { id: ad470000-5eed-4ad0-8a70-0000000ada70, displayName: Adatum, domain: adatum.onmicrosoft.com }
    users:
      - { userPrincipalName: ${alex}, displayName: Alex }
      - { userPrincipalName: ${blair}, displayName: Blair }
      - { userPrincipalName: ${casey}, displayName: Casey, directoryRoles: [Global Administrator] }
      - { userPrincipalName: ${drew}, displayName: Casey Away, enabled: false }
    groups:
      - { displayName: Adatum API developers, members: [{ group: Adatum interns }] }
      - { displayName: Adatum interns, members: [${blair}] }
    microsoft: { clients: [azure-cli, azure-powershell, vscode], apis: [graph, arm, logs] }
    applications:
      - displayName: closed
        identifierUris: ['api://closed']
        requestedAccessTokenVersion: 2
        scopes: [{ value: read }, { value: retired, enabled: false }]
        ${cli}
        servicePrincipal: { assignmentRequired: true }
      - displayName: nested
        identifierUris: ['api://nested']
        scopes: [{ value: read }]
        ${cli}
        servicePrincipal: { assignmentRequired: true }
      - displayName: ranked
        identifierUris: ['api://ranked']
        scopes: [{ value: read }]
        appRoles:
          - { value: Reader, allowedMemberTypes: [User] }
          - { value: Reports.Read.All }
        ${cli}
        servicePrincipal: { assignmentRequired: true }
      - { displayName: open, identifierUris: ['api://open'], scopes: [{ value: read }, { value: write }], ${cli} }
      - { displayName: shut, identifierUris: ['api://shut'], scopes: [{ value: read, enabled: false }], ${cli} }
      - { displayName: mute, identifierUris: ['api://mute'], scopes: [] }
      - { displayName: absent, identifierUris: ['api://absent'], scopes: [{ value: read }], ${cli}, servicePrincipal: false }
      - { displayName: stopped, identifierUris: ['api://stopped'], scopes: [{ value: read }], ${cli}, servicePrincipal: { enabled: false } }
      - { displayName: unwritten, appId: ${unwrittenId}, identifierUris: ['api://adatum-unwritten'], scopes: [{ value: read }], ${cli} }
      - { displayName: strict, identifierUris: ['api://strict'], scopes: [{ value: read }], ${cliAndAdmin} }
      - { displayName: walled, identifierUris: ['api://walled'], scopes: [{ value: read }], ${cliAndAdmin} }
      - { displayName: codeless, identifierUris: ['api://codeless'], scopes: [{ value: read }], ${cliAndAdmin} }
      - { displayName: daemon, appId: ${daemonId}, passwords: [{ secret: ${secret} }] }
      - { displayName: bare, appId: ${bareId}, passwords: [{ secret: ${secret} }], servicePrincipal: false }
      - { displayName: ended, appId: ${endedId}, passwords: [{ secret: ${secret}, start: '2020-01-31T00:00:00Z', end: '2021-01-31T00:00:00Z' }] }
      - { displayName: self, appId: ${selfId}, publicClient: true, identifierUris: ['api://self'], scopes: [{ value: read }] }
      - displayName: admin-tool
        appId: ${adminTool}
        publicClient: true
        permissions: [{ resource: graph, scopes: [Directory.ReadWrite.All] }]
        redirectUris: { web: [], spa: [], publicClient: ['http://localhost'] }
    servicePrincipals:
      - { application: vscode, enabled: false }
      - { application: azure-powershell, assignmentRequired: true }
    grants:
      - { client: admin-tool, resource: graph, scopes: [${everyRight}] }
      - { client: self, resource: self, scopes: [read] }
    conditionalAccess:
      - { name: MFA for strict, resources: [strict], grant: mfa }
      - { name: Wall, resources: [walled], grant: block }
      - { name: No device codes, resources: [codeless], deviceCodeFlowOnly: true, grant: block }
    assignments:
      - { resource: nested, group: Adatum API developers }
      - { resource: azure-powershell, user: ${alex} }
  - tenant: { id: c0470000-5eed-4ad0-8a70-0000000c0705, displayName: Contoso, domain: contoso.onmicrosoft.com }
    users: [{ userPrincipalName: dana@contoso.onmicrosoft.com, displayName: Dana }]
    microsoft: { clients: [azure-cli], apis: [graph, arm] }
    applications:
      - displayName: shared
        appId: ${sharedId}
        signInAudience: AzureADMultipleOrgs
        identifierUris: ['api://${sharedId}']
        scopes: [{ value: read }]
`;

let emulator: Emulator;
let secretInUse = secret;

beforeEach(async () => {
  emulator = await createEmulator({ seed });
  secretInUse = secret;
});
afterEach(() => emulator.close());

async function restart(rules: NonNullable<Case['rules']>): Promise<void> {
  await emulator.close();
  emulator = await createEmulator({ seed, rules });
}

/** Who asks, signed in to a tool of a client. */
function as(user: string, client: string, options: { name?: string; mfa?: boolean } = {}): TokenSource {
  const { name = client === azureCli ? 'azure-cli' : 'device-code', mfa = false } = options;
  return toolSource(emulator, { name, client, user, mfa });
}

function asDaemon(clientId: string): TokenSource {
  const env = { AZURE_TENANT_ID: emulator.tenantId, AZURE_CLIENT_ID: clientId, AZURE_CLIENT_SECRET: secretInUse };
  return environmentSource({ env, fetch: emulator.fetch });
}

function asWithBrowser(user: string, client: string): TokenSource {
  return signInSource({
    interaction: 'browser',
    client,
    tenant: emulator.tenantId,
    fetch: emulator.fetch,
    prompt: () => {},
    openBrowser: async (url) => {
      const reply = await emulator.answerAuthorizeUrl(url, user);
      if (reply.kind === 'redirect') await fetch(reply.location);
      else await fetch(reply.action, { method: 'POST', body: new URLSearchParams({ ...reply.fields }) });
      return true;
    },
  });
}

/** Casey, by a client that may do everything. */
function administrator(): TokenSource {
  return as(casey, adminTool, { name: 'administrator' });
}

async function graphToken(): Promise<string> {
  return (await administrator().getToken(resolveResource('graph'))).token;
}

async function graph(): Promise<Graph> {
  const token = await graphToken();
  return createGraph({ fetch: emulator.fetch, getToken: () => Promise.resolve(token) });
}

const send: SendToGraph = async (method, path, body) => {
  const response = await emulator.fetch(`https://graph.microsoft.com/v1.0${path}`, {
    method,
    headers: { Authorization: `Bearer ${await graphToken()}`, 'Content-Type': 'application/json' },
    ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path} was answered ${response.status} ${text}`);
  return text === '' ? {} : (JSON.parse(text) as Readonly<Record<string, unknown>>);
};

interface Asked {
  readonly resource: string;
  readonly scope?: readonly string[];
}

interface Case extends Asked {
  readonly code: number;
  readonly what: string;
  readonly who: () => TokenSource;
  /** Rule of the likely cause. */
  readonly rule: string;
  /** Client id, when it does not show. */
  readonly client?: string;
  readonly user?: string;
  /** Rules of the tenant that are off by default. */
  readonly rules?: { readonly strictRequiredResourceAccess: boolean };
  /** Ways to apply the fix, each tried on a tenant of its own. */
  readonly by: readonly ('manifest' | 'az' | 'ask')[];
  /** Rules that have to be mended one after the other; by default the one. */
  readonly later?: readonly string[];
  /** Who asks after the fix, when the fix is to sign in otherwise. */
  readonly afterwards?: () => TokenSource;
}

const cases: readonly Case[] = [
  {
    code: 65001,
    what: 'a client that nobody authorized',
    resource: 'api://open',
    scope: ['read'],
    who: () => as(casey, adminTool),
    client: adminTool,
    rule: 'D08',
    by: ['manifest', 'az'],
  },
  {
    code: 65001,
    what: 'a client that is authorized for another scope',
    resource: 'api://open',
    scope: ['write'],
    who: () => as(alex, azureCli),
    client: azureCli,
    rule: 'D08',
    by: ['manifest', 'az'],
  },
  {
    code: 65001,
    what: 'an API that exposes nothing',
    resource: 'api://mute',
    who: () => as(alex, azureCli),
    client: azureCli,
    rule: 'D05',
    later: ['D08'],
    by: ['manifest', 'az'],
  },
  {
    code: 65001,
    what: 'an API whose only scope is disabled',
    resource: 'api://shut',
    who: () => as(alex, azureCli),
    client: azureCli,
    rule: 'D05',
    by: ['manifest', 'az'],
  },
  {
    code: 65001,
    what: 'an API of another tenant, present here',
    resource: sharedId,
    who: () => as(alex, azureCli),
    client: azureCli,
    rule: 'D08',
    by: ['az'],
  },
  {
    code: 65002,
    what: 'two of Microsoft’s, between which nobody else can consent',
    resource: 'graph',
    scope: ['Policy.Read.All'],
    who: () => as(casey, azureCli),
    client: azureCli,
    rule: 'D08',
    by: ['ask'],
    afterwards: () => as(casey, adminTool),
  },
  {
    code: 90009,
    what: 'a client that is its own API, by the URI',
    resource: 'api://self',
    who: () => as(alex, selfId),
    client: selfId,
    rule: 'D08',
    by: ['ask'],
  },
  {
    code: 650057,
    what: 'a client that does not list the API, where the tenant insists',
    resource: 'api://strict',
    who: () => as(casey, adminTool, { mfa: true }),
    client: adminTool,
    rules: { strictRequiredResourceAccess: true },
    rule: 'D08',
    by: ['az'],
  },
  {
    code: 50105,
    what: 'a user who is not assigned',
    resource: 'api://closed',
    who: () => as(blair, azureCli),
    rule: 'D11',
    by: ['manifest', 'az'],
  },
  {
    code: 50105,
    what: 'a user who is assigned through a group in a group',
    resource: 'api://nested',
    who: () => as(blair, azureCli),
    rule: 'D11',
    by: ['manifest', 'az'],
  },
  {
    code: 50105,
    what: 'a user who needs a role',
    resource: 'api://ranked',
    who: () => as(blair, azureCli),
    rule: 'D11',
    by: ['manifest', 'az'],
  },
  {
    code: 50105,
    what: 'a client that lets in assigned people only',
    resource: 'arm',
    who: () => as(blair, azurePowerShell),
    client: azurePowerShell,
    user: blair,
    rule: 'D10',
    by: ['az'],
  },
  {
    code: 501051,
    what: 'an application that is not assigned',
    resource: 'api://closed',
    who: () => asDaemon(daemonId),
    rule: 'D11',
    by: ['manifest', 'az'],
  },
  {
    code: 501051,
    what: 'an application that needs a role',
    resource: 'api://ranked',
    who: () => asDaemon(daemonId),
    rule: 'D11',
    by: ['manifest', 'az'],
  },
  {
    code: 500011,
    what: 'an identifier that is misspelt',
    resource: 'api://adatum-unwriten',
    who: () => as(alex, azureCli),
    rule: 'D03',
    by: ['ask'],
  },
  {
    code: 500011,
    what: 'a scope inside the identifier',
    resource: 'api://open/read',
    who: () => as(alex, azureCli),
    rule: 'D03',
    by: ['ask'],
  },
  {
    code: 500011,
    what: 'a default identifier that nobody wrote down',
    resource: `api://${unwrittenId}`,
    who: () => as(alex, azureCli),
    rule: 'D03',
    by: ['manifest', 'az'],
  },
  {
    code: 500011,
    what: 'an API of another tenant',
    resource: sharedId,
    who: () => as(alex, azureCli),
    client: azureCli,
    rule: 'D03',
    later: ['D08'],
    by: ['az'],
  },
  {
    code: 500011,
    what: 'an API without a service principal',
    resource: 'api://absent',
    who: () => as(alex, azureCli),
    rule: 'D04',
    by: ['az'],
  },
  {
    code: 500011,
    what: 'the same, where the manifest requires assignment from then on',
    resource: 'api://absent',
    who: () => as(alex, azureCli),
    rule: 'D04',
    later: ['D11'],
    by: ['manifest'],
  },
  {
    code: 500014,
    what: 'an API that is disabled',
    resource: 'api://stopped',
    who: () => as(alex, azureCli),
    rule: 'D04',
    by: ['az'],
  },
  {
    code: 650053,
    what: 'a scope that is disabled',
    resource: 'api://closed',
    scope: ['retired'],
    who: () => as(casey, azureCli),
    rule: 'D05',
    later: ['D08'],
    by: ['manifest', 'az'],
  },
  {
    code: 650053,
    what: 'a scope that is not there',
    resource: 'api://open',
    scope: ['export'],
    who: () => as(alex, azureCli),
    rule: 'D05',
    later: ['D08'],
    by: ['manifest', 'az'],
  },
  {
    code: 700016,
    what: 'a client that the tenant does not know',
    resource: 'api://open',
    who: () => as(alex, visualStudio),
    client: visualStudio,
    rule: 'D06',
    later: ['D08'],
    by: ['az'],
  },
  {
    code: 7000229,
    what: 'a client without a service principal',
    resource: 'api://open',
    who: () => asDaemon(bareId),
    rule: 'D06',
    by: ['az'],
  },
  {
    code: 7000112,
    what: 'a client that is disabled',
    resource: 'arm',
    who: () => as(alex, vsCode),
    client: vsCode,
    rule: 'D06',
    by: ['az'],
  },
  {
    code: 7000222,
    what: 'a secret that has ended',
    resource: 'api://open',
    who: () => asDaemon(endedId),
    rule: 'D07',
    by: ['az'],
  },
  {
    code: 7000215,
    what: 'a secret that is wrong',
    resource: 'api://open',
    who: () => {
      if (secretInUse === secret) secretInUse = 'not this one';
      return asDaemon(daemonId);
    },
    rule: 'D07',
    by: ['az'],
  },
  {
    code: 50057,
    what: 'a user who is disabled',
    resource: 'api://open',
    who: () => as(drew, azureCli),
    user: drew,
    rule: 'D09',
    by: ['az'],
  },
  {
    code: 50020,
    what: 'a user of another tenant',
    resource: 'api://open',
    who: () => as('dana@contoso.onmicrosoft.com', azureCli),
    user: 'dana@contoso.onmicrosoft.com',
    rule: 'D09',
    by: ['az'],
  },
  {
    code: 53003,
    what: 'a policy that blocks',
    resource: 'api://walled',
    who: () => as(casey, adminTool),
    rule: 'D12',
    by: ['az'],
  },
  {
    code: 53003,
    what: 'a policy against device codes',
    resource: 'api://codeless',
    who: () => as(casey, adminTool),
    rule: 'D12',
    by: ['ask'],
    afterwards: () => asWithBrowser(casey, adminTool),
  },
  {
    code: 50076,
    what: 'a policy that asks for a second factor',
    resource: 'api://strict',
    who: () => as(casey, adminTool),
    rule: 'D12',
    by: ['ask'],
    afterwards: () => as(casey, adminTool, { mfa: true }),
  },
];

describe('what Entra refuses', () => {
  it.each(cases.flatMap((one) => one.by.map((way) => ({ ...one, way }))))(
    'AADSTS$code, $what: found as $rule, and mended by $way',
    async (state) => {
      if (state.rules !== undefined) await restart(state.rules);
      if (state.resource === sharedId && state.code === 65001) await applyAz(`az ad sp create --id ${sharedId}`, send);
      expect(await ask(state.who(), state)).toBe(state.code);
      for (const [round, rule] of [state.rule, ...(state.later ?? [])].entries()) {
        const report = await examine(state);
        const cause = causeOf(report);
        expect(cause).toMatchObject({ rule, status: 'problem', severity: 'high' });
        expect(report.outcome).toBe('refused');
        if (round === 0) {
          expect(report.attempts[0]).toMatchObject({ aadsts: state.code, because: expect.stringMatching(/./) });
        }
        await mend(cause, report, state.way);
      }
      const asked = state.way === 'ask' ? named(causeOf(await examine(state)).fix, state) : state;
      expect(await ask((state.afterwards ?? state.who)(), asked)).toBe(0);
    },
  );
});

async function examine({ resource, scope = [], client, user, who }: Case): Promise<DoctorReport> {
  const question = {
    request: resolveResource(resource, { scope }),
    ...(client !== undefined && { client }),
    ...(user !== undefined && { user }),
  };
  const describeSource = (source: string) => (source === 'azure-cli' ? { client: azureCli } : {});
  return findCause(question, { sources: [who(), administrator()], fetch: emulator.fetch, describeSource });
}

function causeOf({ findings, likelyCause }: DoctorReport): DoctorFinding {
  const cause = findings.find(({ rule }) => rule === likelyCause);
  if (cause === undefined) throw new Error(`Nothing was found: ${JSON.stringify(findings, null, 2)}`);
  return cause;
}

async function mend(
  { manifest, az }: DoctorFinding,
  { findings }: DoctorReport,
  way: Case['by'][number],
): Promise<void> {
  if (way === 'ask') return;
  if (way === 'manifest') {
    const names = findings.map(({ evidence, message }) => `${message} ${evidence}`).join(' ');
    const api = await graph();
    const appId =
      manifest?.match(/appId: (\S+)/)?.[1] ?? names.match(/(?:appId|application) ([0-9a-f-]{36})/)?.[1] ?? '';
    await applyManifest(manifest ?? '', appId, api);
    return;
  }
  const printed = await applyAz(az ?? '', send);
  if (az?.includes('credential reset') === true) secretInUse = printed;
}

/** What a fix says to ask instead. */
function named(fix: string, { resource, scope = [] }: Asked): Asked {
  const [, wanted = resource, option] =
    /entrada token (\S+?)(?: --scope (\S+?))?(?: --via browser)?\.(?:\s|$)/.exec(fix) ?? [];
  return { resource: wanted, scope: option === undefined ? scope : [option] };
}

/** The AADSTS number of a refusal, 0 for a token. */
async function ask(source: TokenSource, { resource, scope = [] }: Asked): Promise<number> {
  try {
    await getToken(resolveResource(resource, { scope }), [source]);
    return 0;
  } catch (error) {
    if (isEntradaError(error) && error.refusal?.aadsts !== undefined) return error.refusal.aadsts;
    throw error;
  }
}
