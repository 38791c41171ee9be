import type { ApiManifest } from '@entrada/core';
import { isEntradaError } from '@entrada/core';
import { describe, expect, it } from 'vitest';
import { parseManifest } from './parse-manifest.ts';
import { parseApi } from './testing/parse-api.ts';

// Each key of the file: a form that is taken, and what is told of one that is not. The reading itself is tested beside.

const ownClient = '11111111-2222-4333-8444-55555555555A';
const azureCli = { appId: '04b07795-8ddb-461a-bbee-02f9e1bf7b46', name: 'Microsoft Azure CLI' };

/** An API with a scope, a role for users and one for applications, and these lines. */
function api(...lines: string[]): string {
  const head = [
    'api:',
    '  name: x',
    '  scopes: { read: { consent: user }, manage: { consent: admin } }',
    '  appRoles: { Reader: { allowed: [user] }, Read.All: { allowed: [application] } }',
  ];
  return [...head, ...lines.map((line) => `  ${line}`), ''].join('\n');
}

function issuesOf(text: string): readonly string[] {
  try {
    parseManifest(text, { file: 'f' });
    return [];
  } catch (error) {
    if (!isEntradaError(error) || error.code !== 'manifest_invalid') throw error;
    return error.details.issues as readonly string[];
  }
}

describe('a manifest says', () => {
  it.each<[string, string[], Partial<ApiManifest>]>([
    ['which registration is meant', [`appId: ${ownClient}`], { appId: ownClient.toLowerCase() }],
    [
      'several identifier URIs',
      ['identifierUris: [api://a, "api://x/{appId}"]'],
      { identifierUris: ['api://a', 'api://x/{appId}'] },
    ],
    ['that no identifier URI is managed', ['identifierUris: []'], { identifierUris: [] }],
    ['tokens of version 1', ['accessTokenVersion: 1'], { accessTokenVersion: 1 }],
    [
      'whose accounts are taken',
      ['signInAudience: PersonalMicrosoftAccount'],
      { signInAudience: 'PersonalMicrosoftAccount' },
    ],
    [
      'whose consent covers the API',
      [`knownClientApplications: [az, ${ownClient}]`],
      { knownClientApplications: [azureCli.appId, ownClient.toLowerCase()] },
    ],
    [
      'optional claims, short and long',
      [
        'optionalClaims:',
        '  accessToken: [idtyp, { name: aud, additionalProperties: [use_guid] }]',
        '  idToken: [{ name: extension_x, source: user, essential: true }]',
      ],
      {
        optionalClaims: {
          accessToken: [
            { name: 'idtyp', essential: false, additionalProperties: [] },
            { name: 'aud', essential: false, additionalProperties: ['use_guid'] },
          ],
          idToken: [{ name: 'extension_x', source: 'user', essential: true, additionalProperties: [] }],
          saml2Token: [],
        },
      },
    ],
    [
      'owners, users and applications',
      [`owners: [casey@adatum.onmicrosoft.com, { application: ${ownClient} }]`],
      {
        owners: [
          { kind: 'user', name: 'casey@adatum.onmicrosoft.com' },
          { kind: 'application', appId: ownClient.toLowerCase(), name: ownClient.toLowerCase() },
        ],
      },
    ],
    ['an instance lock', ['instanceLock: true'], { instanceLock: true }],
    ['no instance lock', ['instanceLock: false'], { instanceLock: false }],
    [
      'who is assigned, and in which role',
      [
        'assignment:',
        '  users: [alex@adatum.onmicrosoft.com, { user: alex@adatum.onmicrosoft.com, role: Reader }]',
        '  groups: [{ group: Adatum API developers, role: Reader }]',
        '  applications: [az, { application: az, role: Read.All }]',
      ],
      {
        assignment: {
          required: false,
          users: [{ name: 'alex@adatum.onmicrosoft.com' }, { name: 'alex@adatum.onmicrosoft.com', role: 'Reader' }],
          groups: [{ name: 'Adatum API developers', role: 'Reader' }],
          applications: [azureCli, { ...azureCli, role: 'Read.All' }],
        },
      },
    ],
    [
      'consent for all users, and for one',
      [
        'grants: [{ client: az, scopes: [read, manage] }, { client: az, scopes: [read], user: alex@adatum.onmicrosoft.com }]',
      ],
      {
        grants: [
          { client: azureCli.appId, name: azureCli.name, scopes: ['read', 'manage'] },
          { client: azureCli.appId, name: azureCli.name, scopes: ['read'], user: 'alex@adatum.onmicrosoft.com' },
        ],
      },
    ],
  ])('%s', (_, lines, expected) => {
    expect(parseApi(api(...lines))).toMatchObject(expected);
  });

  it('the four texts of a scope, and that one is disabled', () => {
    const text =
      'api: { name: x, scopes: { s: { consent: user, enabled: false, displayName: A, description: B, userDisplayName: C, userDescription: D } } }';
    expect(parseApi(text).scopes).toEqual([
      {
        value: 's',
        enabled: false,
        consent: 'user',
        displayName: 'A',
        description: 'B',
        userDisplayName: 'C',
        userDescription: 'D',
      },
    ]);
  });

  it('that a role is disabled', () => {
    expect(parseApi('api: { name: x, appRoles: { R: { allowed: [user], enabled: false } } }').appRoles).toMatchObject([
      { value: 'R', enabled: false },
    ]);
  });

  it('several APIs', () => {
    const text = 'apis:\n  - { name: one, identifierUri: api://one }\n  - { name: two }\n';
    expect(parseManifest(text, { file: 'f' }).apis).toMatchObject([
      { name: 'one', identifierUris: ['api://one'] },
      { name: 'two', identifierUris: ['api://{appId}'] },
    ]);
  });

  it.each([
    ['JSON', '{"api": {"name": "x"}}'],
    ['a byte order mark', '\uFEFFapi: { name: x }'],
    ['lines that end as on Windows', 'api:\r\n  name: x\r\n'],
    ['a document marker', '---\napi: { name: x }\n...\n'],
  ])('the same in %s', (_, text) => {
    expect(parseApi(text).name).toBe('x');
  });
});

describe('parseManifest tells', () => {
  it.each<[string, string, string]>([
    ['no API', '{}', 'f:1:1 expected the key api or apis, found neither'],
    ['both spellings of APIs', 'api: { name: x }\napis: [{ name: y }]', 'f:2:1 apis: expected api or apis, found both'],
    ['an empty list of APIs', 'apis: []', 'f:1:7 apis: expected at least one API, found a list'],
    [
      'a second API as the first',
      'apis: [{ name: x }, { name: X }]',
      'f:1:29 apis[1].name: expected a name of its own, found that of apis[0]',
    ],
    [
      'a URI of another API',
      'apis: [{ name: x, identifierUri: api://A }, { name: y, identifierUris: [api://b, api://a] }]',
      'f:1:82 apis[1].identifierUris[1]: expected an identifier URI of its own, found that of apis[0]',
    ],
    ['a client id that is none', api('appId: x'), 'f:5:10 api.appId: expected a client id (a GUID), found "x"'],
    ['a number for text', 'api: { name: 5 }', 'f:1:14 api.name: expected text, found 5; quote it'],
    [
      'both spellings of URIs',
      api('identifierUri: api://a', 'identifierUris: [api://b]'),
      'f:6:3 api.identifierUris: expected identifierUri or identifierUris, found both',
    ],
    [
      'a URI twice, whatever its case',
      api('identifierUris: [api://a, api://A]'),
      'f:5:29 api.identifierUris[1]: expected each once, found the same as entry 1',
    ],
    [
      'a brace that is not {appId}',
      api('identifierUri: "api://{tenant}"'),
      'f:5:18 api.identifierUri: expected api:// or https://, a name, and no space, wildcard, query or fragment, found "api://{tenant}"',
    ],
    [
      'an unknown audience',
      api('signInAudience: AzureADMyOrgs'),
      'f:5:19 api.signInAudience: expected AzureADMyOrg, AzureADMultipleOrgs, AzureADandPersonalMicrosoftAccount or PersonalMicrosoftAccount, found "AzureADMyOrgs"',
    ],
    [
      'version 1 for personal accounts',
      api('signInAudience: PersonalMicrosoftAccount', 'accessTokenVersion: 1'),
      'f:6:23 api.accessTokenVersion: expected 2, which the signInAudience PersonalMicrosoftAccount needs, found 1',
    ],
    [
      'a misspelt key of a scope',
      'api: { name: x, scopes: { s: { consent: user, enable: false } } }',
      'f:1:47 api.scopes.s.enable: unknown key; did you mean "enabled"?',
    ],
    [
      'a misspelt known client',
      api('knownClientApplications: [azure-cly]'),
      'f:5:29 api.knownClientApplications[0]: expected a client\'s well-known name or client id, found "azure-cly"; did you mean "azure-cli"?',
    ],
    [
      'a known client twice',
      api('knownClientApplications: [az, azure-cli]'),
      'f:5:33 api.knownClientApplications[1]: expected each once, found the same as entry 1',
    ],
    [
      'an unknown kind of token',
      api('optionalClaims: { acessToken: [idtyp] }'),
      'f:5:21 api.optionalClaims.acessToken: unknown key; did you mean "accessToken"?',
    ],
    [
      'a claim twice',
      api('optionalClaims: { accessToken: [idtyp, { name: idtyp }] }'),
      'f:5:42 api.optionalClaims.accessToken[1]: expected each once, found the same as entry 1',
    ],
    [
      'a source that Entra does not know',
      api('optionalClaims: { idToken: [{ name: x, source: group }] }'),
      'f:5:50 api.optionalClaims.idToken[0].source: expected user, or no source for a claim that Entra defines, found "group"',
    ],
    [
      'an owner by first name',
      api('owners: [casey]'),
      'f:5:12 api.owners[0]: expected a user principal name such as alex@adatum.onmicrosoft.com, found "casey"',
    ],
    [
      'an owner twice',
      api('owners: [casey@adatum.onmicrosoft.com, Casey@adatum.onmicrosoft.com]'),
      'f:5:42 api.owners[1]: expected each once, found the same as entry 1',
    ],
    [
      'an application twice as owner',
      api('owners: [{ application: az }, { application: azure-cli }]'),
      'f:5:33 api.owners[1]: expected each once, found the same as entry 1',
    ],
    ['a lock in words', api('instanceLock: on'), 'f:5:17 api.instanceLock: expected true or false, found "on"'],
    [
      'a misspelt role',
      api('assignment: { users: [{ user: a@b, role: Raeder }] }'),
      'f:5:44 api.assignment.users[0].role: expected the name of an app role of this API, found "Raeder"; did you mean "Reader"?',
    ],
    [
      'a role that users cannot hold',
      api('assignment: { groups: [{ group: g, role: Read.All }] }'),
      'f:5:44 api.assignment.groups[0].role: expected a role that users can hold, found "Read.All" with allowed: [application]',
    ],
    [
      'a role that applications cannot hold',
      api('assignment: { applications: [{ application: az, role: Reader }] }'),
      'f:5:57 api.assignment.applications[0].role: expected a role that applications can hold, found "Reader" with allowed: [user]',
    ],
    [
      'an assignment twice',
      api('assignment: { users: [a@b, { user: A@b }] }'),
      'f:5:30 api.assignment.users[1]: expected each once, found the same as entry 1',
    ],
    [
      'an application that has no id',
      api('assignment: { applications: [my-app] }'),
      'f:5:32 api.assignment.applications[0]: expected a client\'s well-known name or client id, found "my-app"',
    ],
    [
      'a grant without scopes',
      api('grants: [{ client: az, scopes: [] }]'),
      'f:5:34 api.grants[0].scopes: expected at least one scope, found a list',
    ],
    [
      'a grant of a misspelt scope',
      api('grants: [{ client: az, scopes: [raed] }]'),
      'f:5:35 api.grants[0].scopes[0]: expected the name of a scope of this API, found "raed"; did you mean "read"?',
    ],
    [
      'a client granted twice for all',
      api('grants: [{ client: az, scopes: [read] }, { client: azure-cli, scopes: [manage] }]'),
      'f:5:44 api.grants[1]: expected each once, found the same as entry 1',
    ],
    [
      'a client granted twice for one user',
      api('grants: [{ client: az, scopes: [read], user: a@b }, { client: az, scopes: [manage], user: A@B }]'),
      'f:5:55 api.grants[1]: expected each once, found the same as entry 1',
    ],
    [
      'more than an application holds',
      `api: { name: x, scopes: { ${Array.from({ length: 1201 }, (_, index) => `s${index}: { consent: user }`).join(', ')} } }`,
      'f:1:1 api: expected at most 1200 entries in all lists of one application, found 1201',
    ],
  ])('%s', (_, text, issue) => {
    expect(issuesOf(text)).toEqual([issue]);
  });

  it('no API twice when both name their registration', () => {
    const [one, two] = [ownClient, azureCli.appId];
    expect(issuesOf(`apis: [{ name: x, appId: ${one} }, { name: x, appId: ${two} }]`)).toEqual([]);
    expect(issuesOf(`apis: [{ name: x, appId: ${one} }, { name: y, appId: ${one.toUpperCase()} }]`)).toEqual([
      'f:1:84 apis[1].appId: expected a client id of its own, found that of apis[0]',
    ]);
  });

  it('nothing of a default URI that several APIs have', () => {
    expect(
      issuesOf('apis: [{ name: x, identifierUri: "api://{appId}" }, { name: y, identifierUri: "api://{appId}" }]'),
    ).toEqual([]);
  });

  it('nothing of as many entries as an application holds', () => {
    const scopes = Array.from({ length: 1200 }, (_, index) => `s${index}: { consent: user }`);
    expect(issuesOf(`api: { name: x, scopes: { ${scopes.join(', ')} } }`)).toEqual([]);
  });
});
