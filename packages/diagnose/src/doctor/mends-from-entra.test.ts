import { environmentSource, getToken, signInSource, type TokenSource } from '@entrada/acquire';
import { isEntradaError, resolveResource } from '@entrada/core';
import { createEmulator, type Emulator } from '@entrada/emulator';
import { createGraph, type Graph } from '@entrada/registration';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyAz, type SendToGraph } from '../testing/apply-az.ts';
import { applyManifest } from '../testing/apply-manifest.ts';
import {
  adminTool,
  alex,
  azureCli,
  azurePowerShell,
  bareId,
  blair,
  casey,
  daemonId,
  drew,
  endedId,
  secret,
  seed,
  selfId,
  sharedId,
  unwrittenId,
  visualStudio,
  vsCode,
} from '../testing/denied-tenant.ts';
import { toolSource } from '../testing/tool-source.ts';
import type { DoctorFinding } from './doctor-finding.ts';
import type { DoctorReport } from './doctor-report.ts';
import { findCause } from './find-cause.ts';

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
