import { EntradaError, type Refusal } from '@entrada/core';
import { aadstsRows } from '@entrada/core/data';
import { describe, expect, it } from 'vitest';
import { explainRefusal } from './explain-refusal.ts';
import type { RefusalContext } from './explanation.ts';

const cli = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';
const api = '9f1c0d3e-2b4a-4c5d-8e6f-7a8b9c0d1e2f';
const uri = 'api://adatum-auth-test-app';

function refusal(
  aadsts: number | undefined,
  values: Record<string, string> = {},
  more: Partial<Refusal> = {},
): Refusal {
  const text = aadstsRows.get(aadsts ?? 0)?.text ?? 'Something new.';
  return {
    aadsts,
    error: 'invalid_grant',
    suberror: undefined,
    description: text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? `some-${name}`),
    traceId: '5a1b4e52-0000-4000-8000-000000000001',
    correlationId: '5a1b4e52-0000-4000-8000-000000000002',
    timestamp: undefined,
    ...more,
  };
}

interface Case {
  readonly code: number;
  readonly values: Record<string, string>;
  readonly context: RefusalContext;
  readonly cause: readonly string[];
  readonly manifest?: string;
  readonly az?: readonly string[];
}

const cases: readonly Case[] = [
  {
    code: 65001,
    values: { appId: cli, name: 'Microsoft Azure CLI' },
    context: { resource: uri },
    cause: [`Microsoft Azure CLI (${cli})`, uri],
    manifest: 'api:\n  authorizedClients:\n    - azure-cli',
    az: [cli, 'preAuthorizedApplications', uri],
  },
  {
    code: 65001,
    values: { appId: api, name: 'My client' },
    context: { resource: uri, scopes: ['access_as_user'] },
    cause: [`My client (${api})`, 'access_as_user'],
    manifest: `api:\n  authorizedClients:\n    - { client: ${api}, scopes: [access_as_user] }`,
  },
  ...['https://graph.microsoft.com', 'https://graph.microsoft.com/', '00000003-0000-0000-c000-000000000000'].map(
    (resource) => ({
      code: 65001,
      values: { appId: api, name: 'My client' },
      context: { resource, scopes: ['User.Read'] },
      cause: [`My client (${api})`, 'User.Read', 'Microsoft Graph'],
      az: [`az ad app permission grant --id ${api} --api 00000003-0000-0000-c000-000000000000 --scope User.Read`],
    }),
  ),
  {
    code: 500011,
    values: { resource: `${uri}/access_as_user`, tenant: 'adatum.onmicrosoft.com' },
    context: {},
    cause: ['adatum.onmicrosoft.com', `the resource is ${uri}`, '“access_as_user”'],
  },
  {
    code: 500011,
    values: { resource: uri, tenant: 'Adatum' },
    context: { resource: uri },
    cause: [uri, 'tenant Adatum'],
    manifest: `api:\n  identifierUri: ${uri}`,
    az: ['az ad sp create'],
  },
  {
    code: 50105,
    values: { appId: api, name: 'adatum-auth-test-app', upn: 'blair@adatum.onmicrosoft.com' },
    context: {},
    cause: ['blair@adatum.onmicrosoft.com', api],
    manifest: 'api:\n  assignment:\n    users: [blair@adatum.onmicrosoft.com]',
    az: [`servicePrincipals(appId='${api}')/appRoleAssignedTo`, 'az ad user show --id blair@adatum.onmicrosoft.com'],
  },
  {
    code: 501051,
    values: { clientAppId: cli, clientName: 'daemon', appId: api, name: 'adatum-auth-test-app' },
    context: { client: '1b730954-1685-4b74-9bfd-dac224a7b890' },
    cause: ['1b730954-1685-4b74-9bfd-dac224a7b890', 'as itself'],
    az: [`servicePrincipals(appId='${api}')`],
  },
  {
    code: 700016,
    values: { appId: api, tenant: 'Adatum' },
    context: {},
    cause: [api, 'tenant Adatum'],
    az: [`az ad sp create --id ${api}`],
  },
  {
    code: 7000215,
    values: { appId: api },
    context: {},
    cause: [api, 'id (a GUID'],
    az: [`az ad app credential reset --id ${api} --append`],
  },
  {
    code: 650053,
    values: { app: 'Microsoft Azure CLI', scope: 'access_as_user', resourceAppId: api },
    context: { resource: uri },
    cause: ['access_as_user', uri, 'Microsoft Azure CLI'],
    manifest: 'api:\n  scopes:\n    access_as_user: { consent: user, description: <what it allows> }',
  },
  {
    code: 650053,
    values: { app: 'x', scope: 'access_as_user', resourceAppId: '00000003-0000-0000-c000-000000000000' },
    context: {},
    cause: ['Microsoft Graph', 'without its API in front'],
  },
];

describe('a refusal of a known code', () => {
  it.each(cases)('AADSTS$code names who and what', ({ code, values, context, cause, manifest, az }) => {
    const explanation = explainRefusal(refusal(code, values), context);
    for (const words of cause) expect(explanation.cause).toContain(words);
    if (manifest !== undefined) expect(explanation.mend.manifest).toBe(manifest);
    for (const words of az ?? []) expect(explanation.mend.az).toContain(words);
  });

  it.each([...aadstsRows.keys()])('AADSTS%i keeps meaning, evidence and ids', (code) => {
    const row = aadstsRows.get(code);
    const explanation = explainRefusal(refusal(code), { resource: uri, client: 'azure-cli' });
    expect(explanation).toMatchObject({
      aadsts: code,
      meaning: row?.meaning,
      grade: row?.grade,
      source: row?.source,
      docs: `errors/AADSTS${code}`,
      traceId: '5a1b4e52-0000-4000-8000-000000000001',
      correlationId: '5a1b4e52-0000-4000-8000-000000000002',
    });
    expect(explanation.inferred).toBe(row?.inferred);
    expect(explanation.said).toMatch(new RegExp(`^AADSTS${code}: `));
    expect(explanation.mend.text).not.toBe('');
    expect(JSON.stringify(explanation)).not.toContain('undefined');
  });

  it('says what is inferred of 50105', () => {
    expect(explainRefusal(refusal(50105))).toMatchObject({ grade: 'I', inferred: expect.stringContaining('inferred') });
  });

  it('is explained in general words when nothing else is known', () => {
    const bare = refusal(65001, {}, { description: '' });
    expect(explainRefusal(bare)).toMatchObject({
      cause: expect.stringContaining('The client asked for any scope of the API'),
      said: 'AADSTS65001: invalid_grant',
    });
  });

  it('reads the refusal of an error', () => {
    const error = new EntradaError('refused', 'no', { refusal: refusal(7000215, { appId: api }) });
    expect(explainRefusal(error).aadsts).toBe(7000215);
  });

  it('puts nothing into a command or into YAML that does not look like what it should be', () => {
    const hostile = `x'; rm -rf ~ #`;
    const texts = [65001, 500011, 50105, 501051, 700016, 7000215, 650053].map((code) => {
      const values = Object.fromEntries(
        ['appId', 'clientAppId', 'name', 'resource', 'tenant', 'upn', 'scope', 'resourceAppId', 'app'].map((name) => [
          name,
          hostile,
        ]),
      );
      const { mend } = explainRefusal(refusal(code, values), { scopes: [hostile] });
      return `${mend.az}\n${mend.manifest}`;
    });
    expect(texts.join('\n')).not.toContain('rm -rf');
  });
});

describe('a refusal that the catalogue does not have', () => {
  it('is not made up, and keeps what Entra said', () => {
    const explanation = explainRefusal(refusal(999999));
    expect(explanation).toMatchObject({
      aadsts: 999999,
      said: 'AADSTS999999: Something new.',
      cause: 'Not known.',
      grade: '?',
      traceId: '5a1b4e52-0000-4000-8000-000000000001',
    });
    expect(explanation.meaning).toContain('does not explain AADSTS999999');
    expect(explanation.mend.text).toContain('https://login.microsoftonline.com/error?code=999999');
  });

  it('may have no AADSTS code at all', () => {
    const explanation = explainRefusal(refusal(undefined, {}, { error: 'authorization_declined', description: '' }));
    expect(explanation).toMatchObject({ aadsts: undefined, said: 'authorization_declined' });
    expect(explanation.title).toContain('authorization_declined');
  });
});

it('an error that carries no refusal is a mistake of the program', () => {
  expect(() => explainRefusal(new EntradaError('source_failed', 'no'))).toThrow(TypeError);
  expect(() => explainRefusal(new Error('no'))).toThrow(TypeError);
});

it('never sends the owner of a client to entrada.yaml for an API of Microsoft', () => {
  const { mend } = explainRefusal(refusal(65001, { appId: api }), { resource: 'https://management.azure.com/' });
  expect(mend.manifest).toBeUndefined();
});
