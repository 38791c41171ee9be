import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Emulator } from '@entrada/emulator';
import { adatum, createTestTenant } from '@entrada/testkit';
import type { Ability, SourceName } from '../src/capabilities/source-capabilities.ts';
import { createSource, type QuietSourceName, signInSource } from '../src/index.ts';
import type { SourceRequest, TokenSource } from '../src/source-contract.ts';
import {
  alex,
  daemonCertificate,
  daemonId,
  daemonSecret,
  desktopId,
  githubIssuer,
  githubSubject,
  identityNamed,
  pipelinesIssuer,
  pipelinesSubject,
  tenantId,
} from './applications-tenant.ts';
import { printing, type StandIn, type StandIns } from './stand-in.ts';

/** A source that is ready to be asked, what it sent out, and what fits it. */
export interface SourceBench {
  readonly source: TokenSource;
  /** Everything that left: arguments and variables of a tool, addresses and forms of a request. */
  sent(): readonly string[];
  readonly tenant: string;
  readonly account: string;
  readonly client: string;
}

/** What the benches are built on. */
export interface BenchParts {
  /** A host with managed identities, too (IMDS). */
  readonly emulator: Emulator;
  readonly standIns: StandIns;
  /** For files. */
  readonly folder: string;
}

export const claims = '{"access_token":{"xms_cc":{"values":["cp1"]}}}';

/** Another value than any of {@link SourceBench}'s, for what is only checked. */
export const misfits: Readonly<Partial<Record<Ability, Partial<SourceRequest>>>> = {
  tenant: { tenant: 'c0ffee00-1234-4abc-9def-0123456789ab' },
  account: { account: 'blair@adatum.onmicrosoft.com' },
  cloud: { cloud: 'china' },
  minTtl: { minTtl: 1_000_000 },
};

/** Makes the bench of a source; those of Entrada's own sign-in are played by Alex. */
export function createSourceBench(name: Exclude<SourceName, 'login'>, parts: BenchParts): SourceBench {
  switch (name) {
    case 'azure-cli':
    case 'azure-powershell':
    case 'azd':
      return toolBench(name, parts.standIns);
    case 'browser':
    case 'device-code':
      return signInBench(name, parts);
    default:
      return networkBench(name, parts);
  }
}

const token = createTestTenant().userTokenV1();
const expiresOn = Math.floor(Date.now() / 1000) + 3600;
const answers = {
  'azure-cli': ['az', { accessToken: token, expires_on: expiresOn, tenant: adatum.tenantId, tokenType: 'Bearer' }],
  'azure-powershell': ['pwsh', { state: 'token', token, expiresOn: new Date(expiresOn * 1000).toISOString() }],
  azd: ['azd', { token, expiresOn: new Date(expiresOn * 1000).toISOString() }],
} as const;

function toolBench(name: keyof typeof answers, standIns: StandIns): SourceBench {
  const [command, answer] = answers[name];
  const marker = name === 'azure-powershell' ? 'entrada-answer:' : '';
  const tool = standIns.make(command, printing({ stdout: `${marker}${JSON.stringify(answer)}\n` }));
  return {
    source: createSource(name, { env: tool.env }),
    sent: () => tool.calls().map(describeCall),
    tenant: adatum.tenantId,
    account: adatum.alex.userPrincipalName,
    client: adatum.azureCliAppId,
  };
}

function describeCall({ args, env }: ReturnType<StandIn['calls']>[number]): string {
  const { ENTRADA_RESOURCE: resource, ENTRADA_TENANT: tenant, AZURE_CLOUD_NAME: cloud } = env;
  return [...args, resource, tenant, cloud].join(' ');
}

/** Every host of Entra's is the emulator; forms and addresses are kept. */
function recordingFetch(emulator: Emulator) {
  const sent: string[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { url, headers } = request;
    const body = await request.text();
    sent.push(`${url} ${[...new URLSearchParams(body).values()].join(' ')}`);
    if (new URL(url).host === 'runner.example') return Response.json(assertionFor(url, emulator));
    const host = new URL(url).host.replace('login.microsoftonline.us', 'login.microsoftonline.com');
    const address = Object.assign(new URL(url), { host });
    return emulator.fetch(address, { method: request.method, headers, ...(body !== '' && { body }) });
  };
  return { fetch, sent: () => sent };
}

function assertionFor(url: string, emulator: Emulator): object {
  const isGithub = url.includes('github');
  const issuer = isGithub ? githubIssuer : pipelinesIssuer;
  const subject = isGithub ? githubSubject : pipelinesSubject;
  return { [isGithub ? 'value' : 'oidcToken']: emulator.workloadAssertion({ issuer, subject }) };
}

function networkBench(name: QuietSourceName, { emulator, folder }: BenchParts): SourceBench {
  const pem = join(folder, 'daemon.pem');
  const file = join(folder, 'assertion');
  writeFileSync(pem, `${daemonCertificate.privateKey}${daemonCertificate.certificate}`);
  writeFileSync(file, emulator.workloadAssertion({ subject: 'system:serviceaccount:default:api' }));
  const application = { AZURE_TENANT_ID: tenantId, AZURE_CLIENT_ID: daemonId };
  const env = {
    ...(name === 'managed-identity' ? {} : application),
    ...(name === 'certificate' ? {} : { AZURE_CLIENT_SECRET: daemonSecret }),
    AZURE_CLIENT_CERTIFICATE_PATH: pem,
    AZURE_FEDERATED_TOKEN_FILE: file,
    ACTIONS_ID_TOKEN_REQUEST_URL: 'https://runner.example/github?x=1',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x',
    SYSTEM_OIDCREQUESTURI: 'https://runner.example/pipelines',
    SYSTEM_ACCESSTOKEN: 'x',
    AZURESUBSCRIPTION_SERVICE_CONNECTION_ID: 'x',
  };
  const { fetch, sent } = recordingFetch(emulator);
  const isHost = name === 'managed-identity';
  return {
    source: createSource(name, { env, fetch }),
    sent,
    tenant: tenantId,
    account: isHost ? identityNamed(emulator, 'vm').clientId : daemonId,
    client: isHost ? identityNamed(emulator, 'shared').clientId : daemonId,
  };
}

function signInBench(interaction: 'browser' | 'device-code', { emulator }: BenchParts): SourceBench {
  const { fetch, sent } = recordingFetch(emulator);
  const pages: string[] = [];
  const source = signInSource({
    interaction,
    client: desktopId,
    tenant: tenantId,
    fetch,
    prompt: (_, prompt) => {
      if (prompt.kind === 'device-code') void emulator.approveDeviceCode(prompt.userCode, alex);
    },
    openBrowser: async (url) => {
      pages.push(decodeURIComponent(url.replaceAll('+', ' ')));
      const reply = await emulator.answerAuthorizeUrl(url, alex);
      if (reply.kind !== 'form-post') throw new Error('The page did not post its answer');
      void globalThis.fetch(reply.action, { method: 'POST', body: new URLSearchParams(reply.fields) });
      return true;
    },
  });
  return { source, sent: () => [...sent(), ...pages], tenant: tenantId, account: alex, client: desktopId };
}
