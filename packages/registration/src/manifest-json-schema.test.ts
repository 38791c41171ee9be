import { readFileSync } from 'node:fs';
import { isEntradaError } from '@entrada/core';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { manifestJsonSchema } from './manifest-json-schema.ts';
import { parseManifest } from './parse-manifest.ts';

const validate = new Ajv({ strictSchema: true, strictTypes: false }).compile(manifestJsonSchema());

function takes(text: string): { parser: boolean; schema: boolean } {
  const schema = validate(parse(text));
  try {
    parseManifest(text, { file: 'f' });
    return { parser: true, schema };
  } catch (error) {
    if (!isEntradaError(error)) throw error;
    return { parser: false, schema };
  }
}

const ownClient = '11111111-2222-4333-8444-555555555555';
const apiWith = (keys: string): string =>
  `api: { name: x, scopes: { s: { consent: user } }, appRoles: { R: { allowed: [user, application] } }, ${keys} }`;

describe('the JSON Schema and the parser', () => {
  it.each([
    'api: { name: x }',
    'apis: [{ name: x }, { name: y, identifierUris: [] }]',
    apiWith(`appId: ${ownClient}, identifierUri: "api://{appId}", accessTokenVersion: 1, signInAudience: AzureADMyOrg`),
    apiWith('identifierUris: [https://adatum.onmicrosoft.com/api, "api://x/{appId}/y%20z"]'),
    apiWith(`authorizedClients: [azure-cli, ${ownClient.toUpperCase()}, { client: Visual Studio Code }]`),
    apiWith(`authorizedClients: [{ client: az, scopes: [s] }], knownClientApplications: [vscode, ${ownClient}]`),
    apiWith(
      'optionalClaims: { accessToken: [idtyp, { name: aud, additionalProperties: [use_guid], essential: true }], saml2Token: [] }',
    ),
    apiWith('optionalClaims: { idToken: [{ name: extension_x, source: user }] }'),
    apiWith(`owners: [casey@adatum.onmicrosoft.com, { application: ${ownClient} }], instanceLock: false`),
    apiWith(
      'assignment: { required: true, users: [alex@adatum.onmicrosoft.com, { user: blair@adatum.onmicrosoft.com, role: R }], groups: [G, { group: H, role: R }] }',
    ),
    apiWith('assignment: { applications: [az, { application: vscode, role: R }] }'),
    apiWith('grants: [{ client: az, scopes: [s] }, { client: az, scopes: [s], user: alex@adatum.onmicrosoft.com }]'),
    'api: { name: x, scopes: { "a:b/c.d-e!": { consent: admin, enabled: false, displayName: A, description: B, userDisplayName: C, userDescription: D } } }',
  ])('both take %s', (text) => {
    expect(takes(text)).toEqual({ parser: true, schema: true });
  });

  it.each([
    '{}',
    '[]',
    'text',
    'api:',
    'api: []',
    'apis: []',
    'apis: { name: x }',
    'api: { name: x }\napis: [{ name: y }]',
    'api: { name: x }\nother: 1',
    'api: {}',
    'api: { name: 5 }',
    'api: { name: " " }',
    `api: { name: ${'n'.repeat(257)} }`,
    apiWith('appId: x'),
    apiWith('identifierUri: api://x/'),
    apiWith('identifierUri: http://x'),
    apiWith('identifierUri: "api://{tenant}"'),
    apiWith('identifierUri: "api://a//b"'),
    apiWith(`identifierUri: api://${'x'.repeat(255)}`),
    apiWith('identifierUri: api://a, identifierUris: [api://b]'),
    apiWith('identifierUris: api://a'),
    apiWith('accessTokenVersion: "2"'),
    apiWith('accessTokenVersion: 3'),
    apiWith('signInAudience: Everyone'),
    apiWith('authorizedClients: azure-cli'),
    apiWith('authorizedClients: [azure-cly]'),
    apiWith('authorizedClients: [{ scopes: [s] }]'),
    apiWith('authorizedClients: [{ client: az, scopes: [] }]'),
    apiWith('authorizedClients: [{ client: az, scope: s }]'),
    apiWith('knownClientApplications: [{ client: az }]'),
    apiWith('optionalClaims: [idtyp]'),
    apiWith('optionalClaims: { token: [idtyp] }'),
    apiWith('optionalClaims: { idToken: [""] }'),
    apiWith('optionalClaims: { idToken: [{ essential: true }] }'),
    apiWith('optionalClaims: { idToken: [{ name: x, source: group }] }'),
    apiWith('optionalClaims: { idToken: [{ name: x, essential: yes }] }'),
    apiWith('owners: [casey]'),
    apiWith('owners: [{ user: casey@adatum.onmicrosoft.com }]'),
    apiWith('instanceLock: on'),
    apiWith('assignment: { required: yes }'),
    apiWith('assignment: { users: [alex] }'),
    apiWith('assignment: { users: [{ role: R }] }'),
    apiWith('assignment: { groups: [5] }'),
    apiWith('assignment: { applications: [{ application: nobody }] }'),
    apiWith('assignment: { roles: [R] }'),
    apiWith('grants: [az]'),
    apiWith('grants: [{ client: az }]'),
    apiWith('grants: [{ client: az, scopes: [] }]'),
    apiWith('grants: [{ client: az, scopes: [s], user: alex }]'),
    'api: { name: x, scopes: [s] }',
    'api: { name: x, scopes: { s: {} } }',
    'api: { name: x, scopes: { s: { consent: users } } }',
    'api: { name: x, scopes: { s: { consent: user, enabled: 1 } } }',
    'api: { name: x, scopes: { "a b": { consent: user } } }',
    'api: { name: x, scopes: { .default: { consent: user } } }',
    `api: { name: x, scopes: { ${'s'.repeat(121)}: { consent: user } } }`,
    `api: { name: x, scopes: { s: { consent: user, description: ${'d'.repeat(1025)} } } }`,
    'api: { name: x, appRoles: { R: { allowed: [] } } }',
    'api: { name: x, appRoles: { R: { allowed: [group] } } }',
  ])('both refuse %s', (text) => {
    expect(takes(text)).toEqual({ parser: false, schema: false });
  });

  it('leave to the parser what spans entries', () => {
    expect(takes(apiWith('grants: [{ client: az, scopes: [other] }]'))).toEqual({ parser: false, schema: true });
  });
});

describe('the published JSON Schema', () => {
  it('explains every key', () => {
    expect(unexplained(manifestJsonSchema(), 'schema')).toEqual([]);
  });

  it('is that of the code', () => {
    const published = readFileSync(new URL('../entrada.schema.json', import.meta.url), 'utf8');
    expect(JSON.parse(published)).toEqual(manifestJsonSchema());
  });
});

/** The properties without a description, by path. */
function unexplained(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) => {
    const here = `${path}/${key}`;
    const silent = path.endsWith('/properties') && !Object.hasOwn(Object(child), 'description');
    return [...(silent ? [here] : []), ...unexplained(child, here)];
  });
}
