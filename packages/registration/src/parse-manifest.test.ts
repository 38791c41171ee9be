import { isEntradaError } from '@entrada/core';
import { describe, expect, it } from 'vitest';
import { parseManifest } from './parse-manifest.ts';
import { parseApi } from './testing/parse-api.ts';

const azureCli = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';

const adatum = `# entrada.yaml
api:
  name: adatum-auth-test-app
  identifierUri: api://adatum-auth-test-app     # default: api://{appId}
  accessTokenVersion: 2
  scopes:
    access_as_user: { consent: user, description: Use the Adatum API as the signed-in user }
  appRoles:
    Reports.Read.All: { allowed: [application], description: Read every report }
  authorizedClients: [azure-cli, azure-powershell]   # or { client: <appId>, scopes: [access_as_user] }
  assignment:
    required: true            # the default when a public client is authorized
    users: [alex@adatum.onmicrosoft.com]
    groups: [Adatum API developers]
`;

/** The lines that refuse a manifest; none when it is accepted. */
function issuesOf(text: string): readonly string[] {
  try {
    parseManifest(text, { file: 'entrada.yaml' });
    return [];
  } catch (error) {
    if (!isEntradaError(error) || error.code !== 'manifest_invalid') throw error;
    expect(error.message.split('\n')).toEqual(error.details.issues);
    return error.details.issues as readonly string[];
  }
}

/** A manifest of one API with these lines in it. */
function api(...lines: string[]): string {
  return ['api:', '  name: x', ...lines.map((line) => `  ${line}`), ''].join('\n');
}

describe('parseManifest', () => {
  it('reads the example of the documentation', () => {
    expect(parseApi(adatum)).toEqual({
      name: 'adatum-auth-test-app',
      identifierUris: ['api://adatum-auth-test-app'],
      accessTokenVersion: 2,
      signInAudience: 'AzureADMyOrg',
      scopes: [
        {
          value: 'access_as_user',
          enabled: true,
          consent: 'user',
          description: 'Use the Adatum API as the signed-in user',
          displayName: 'Use adatum-auth-test-app (access_as_user)',
        },
      ],
      appRoles: [
        {
          value: 'Reports.Read.All',
          enabled: true,
          allowed: ['application'],
          description: 'Read every report',
          displayName: 'Reports.Read.All',
        },
      ],
      authorizedClients: [
        { appId: azureCli, name: 'Microsoft Azure CLI', scopes: ['access_as_user'] },
        {
          appId: '1950a258-227b-4e31-a9cf-717495945fc2',
          name: 'Microsoft Azure PowerShell',
          scopes: ['access_as_user'],
        },
      ],
      assignment: {
        required: true,
        users: [{ name: 'alex@adatum.onmicrosoft.com' }],
        groups: [{ name: 'Adatum API developers' }],
        applications: [],
      },
      knownClientApplications: [],
      optionalClaims: { accessToken: [], idToken: [], saml2Token: [] },
      owners: [],
      grants: [],
    });
  });

  it('fills in what is not said', () => {
    expect(parseApi(api())).toEqual({
      name: 'x',
      identifierUris: ['api://{appId}'],
      accessTokenVersion: 2,
      signInAudience: 'AzureADMyOrg',
      scopes: [],
      appRoles: [],
      authorizedClients: [],
      knownClientApplications: [],
      optionalClaims: { accessToken: [], idToken: [], saml2Token: [] },
      owners: [],
      assignment: { required: false, users: [], groups: [], applications: [] },
      grants: [],
    });
  });

  it.each([
    ['a public client is authorized', '[az]', true],
    ['a client that nobody knows is authorized', '[11111111-2222-4333-8444-555555555555]', true],
    ['no client is authorized', '[]', false],
  ])('takes assignment as required by default when %s: %s', (_, clients, required) => {
    const text = api('scopes: { s: { consent: user } }', `authorizedClients: ${clients}`);
    expect(parseApi(text).assignment.required).toBe(required);
  });

  it('lets the manifest say that everyone may use the API', () => {
    const text = api('scopes: { s: { consent: user } }', 'authorizedClients: [az]', 'assignment: { required: false }');
    expect(parseApi(text).assignment.required).toBe(false);
  });

  it('takes clients by name, by id and with scopes of their own', () => {
    const text = api(
      'scopes: { a: { consent: user }, b: { consent: admin } }',
      `authorizedClients: [vscode, ${'11111111-2222-4333-8444-55555555555A'}, { client: az, scopes: [b] }]`,
    );
    expect(parseApi(text).authorizedClients).toEqual([
      { appId: 'aebc6443-996d-45c2-90f0-388ff96faa56', name: 'Visual Studio Code', scopes: ['a', 'b'] },
      {
        appId: '11111111-2222-4333-8444-55555555555a',
        name: '11111111-2222-4333-8444-55555555555a',
        scopes: ['a', 'b'],
      },
      { appId: azureCli, name: 'Microsoft Azure CLI', scopes: ['b'] },
    ]);
  });

  it('tells everything that is wrong at once, in the order of the file', () => {
    const text = `api:
  nam: adatum-auth-test-app
  identifierUri: api://adatum/
  accessTokenVersion: "2"
  scopes:
    access_as_user: { consent: users }
    "read all": { consent: user }
  authorizedClients: [azure-cly, { client: az, scopes: [acces_as_user] }]
  assignment:
    required: yes
    users: [alex]
`;
    expect(issuesOf(text)).toMatchInlineSnapshot(`
      [
        "entrada.yaml:2:3 api.name: expected this key, found nothing",
        "entrada.yaml:2:3 api.nam: unknown key; did you mean "name"?",
        "entrada.yaml:3:18 api.identifierUri: expected no slash at the end, found "api://adatum/"",
        "entrada.yaml:4:23 api.accessTokenVersion: expected 1 or 2, found "2"",
        "entrada.yaml:6:32 api.scopes.access_as_user.consent: expected user or admin, found "users"",
        "entrada.yaml:7:5 api.scopes["read all"]: expected a name without spaces, found "read all"",
        "entrada.yaml:8:23 api.authorizedClients[0]: expected a client's well-known name or client id, found "azure-cly"; did you mean "azure-cli"?",
        "entrada.yaml:8:57 api.authorizedClients[1].scopes[0]: expected the name of a scope of this API, found "acces_as_user"; did you mean "access_as_user"?",
        "entrada.yaml:10:15 api.assignment.required: expected true or false, found "yes"",
        "entrada.yaml:11:13 api.assignment.users[0]: expected a user principal name such as alex@adatum.onmicrosoft.com, found "alex"",
      ]
    `);
  });
});

describe('parseManifest refuses', () => {
  it.each([
    ['an empty file', '', 'entrada.yaml:1:1 expected a mapping with the key api or apis, found an empty file'],
    [
      'a file of comments',
      '# nothing\n',
      'entrada.yaml:1:1 expected a mapping with the key api or apis, found an empty file',
    ],
    ['a list', '- a\n', 'entrada.yaml:1:1 expected a mapping, found a list'],
    ['a word', 'api', 'entrada.yaml:1:1 expected a mapping, found "api"'],
    ['an api without content', 'api:\n', 'entrada.yaml:1:5 api: expected a mapping, found nothing'],
    ['an api that is a list', 'api: []\n', 'entrada.yaml:1:6 api: expected a mapping, found a list'],
    ['a missing name', 'api: { scopes: {} }\n', 'entrada.yaml:1:6 api.name: expected this key, found nothing'],
    ['scopes as a list', api('scopes: [a]'), 'entrada.yaml:3:11 api.scopes: expected a mapping, found a list'],
    [
      'a scope without consent',
      api('scopes: { a: {} }'),
      'entrada.yaml:3:16 api.scopes.a.consent: expected this key, found nothing',
    ],
    [
      'a scope with a space',
      api('scopes: { a b: { consent: user } }'),
      'entrada.yaml:3:13 api.scopes["a b"]: expected a name without spaces, found "a b"',
    ],
    [
      'a scope of 121 characters',
      api(`scopes: { ${'s'.repeat(121)}: { consent: user } }`),
      `entrada.yaml:3:13 api.scopes.${'s'.repeat(121)}: expected at most 120 characters, found "${'s'.repeat(60)}…"`,
    ],
    [
      'a scope that clients would take for the default one',
      api('scopes: { .default: { consent: user } }'),
      'entrada.yaml:3:13 api.scopes[".default"]: expected a name that does not begin with a dot, found ".default"',
    ],
    [
      'a role that nobody can hold',
      api('appRoles: { R: { allowed: [] } }'),
      'entrada.yaml:3:29 api.appRoles.R.allowed: expected user, application or both, found a list',
    ],
    [
      'a role with the name of a scope',
      api('scopes: { Read: { consent: user } }', 'appRoles: { Read: { allowed: [user] } }'),
      'entrada.yaml:4:15 api.appRoles.Read: expected a name that no scope has',
    ],
    [
      'a misspelt key',
      api('authorisedClients: []'),
      'entrada.yaml:3:3 api.authorisedClients: unknown key; did you mean "authorizedClients"?',
    ],
    ['a key with no likeness', 'api: { name: x }\nzzz: 1\n', 'entrada.yaml:2:1 zzz: unknown key; expected api, apis'],
    [
      'a key written twice',
      api('accessTokenVersion: 2', 'accessTokenVersion: 1'),
      'entrada.yaml:4:3 the key "accessTokenVersion" stands here twice',
    ],
    [
      'a key that is a number',
      api('scopes: { 1: { consent: user } }'),
      'entrada.yaml:3:13 expected text as key; quote it',
    ],
    [
      'a key that JavaScript treats specially',
      api('scopes: { constructor: { consent: user } }'),
      'entrada.yaml:3:13 the key constructor is reserved',
    ],
    [
      'a merge key',
      'api: { <<: {}, name: x }\n',
      'entrada.yaml:1:8 api["<<"]: unknown key; expected name, appId, identifierUri, identifierUris, accessTokenVersion, signInAudience, scopes, appRoles, authorizedClients, knownClientApplications, optionalClaims, owners, instanceLock, assignment, grants',
    ],
    [
      'an unknown client',
      api('scopes: { s: { consent: user } }', 'authorizedClients: [azure-cly]'),
      'entrada.yaml:4:23 api.authorizedClients[0]: expected a client\'s well-known name or client id, found "azure-cly"; did you mean "azure-cli"?',
    ],
    [
      'a client named twice in two ways',
      api('scopes: { s: { consent: user } }', `authorizedClients: [az, { client: ${azureCli} }]`),
      'entrada.yaml:4:27 api.authorizedClients[1]: expected each once, found the same as entry 1',
    ],
    [
      'a client of an API without scopes',
      api('authorizedClients: [az]'),
      'entrada.yaml:3:3 api.authorizedClients: expected api.scopes to name at least one scope that the clients may ask for',
    ],
    [
      'a client with a scope that is not there',
      api('scopes: { read: { consent: user } }', 'authorizedClients: [{ client: az, scopes: [raed] }]'),
      'entrada.yaml:4:46 api.authorizedClients[0].scopes[0]: expected the name of a scope of this API, found "raed"; did you mean "read"?',
    ],
    [
      'a user without a domain',
      api('assignment: { users: [alex] }'),
      'entrada.yaml:3:25 api.assignment.users[0]: expected a user principal name such as alex@adatum.onmicrosoft.com, found "alex"',
    ],
    [
      'an identifier URI with a slash at the end',
      api('identifierUri: api://x/'),
      'entrada.yaml:3:18 api.identifierUri: expected no slash at the end, found "api://x/"',
    ],
    [
      'an identifier URI without a scheme',
      api('identifierUri: adatum'),
      'entrada.yaml:3:18 api.identifierUri: expected a URI that begins with api:// or https://, found "adatum"',
    ],
    ['a tag', api('identifierUri: !secret x'), 'entrada.yaml:3:18 Unresolved tag: !secret'],
  ])('%s', (_, text, issue) => {
    expect(issuesOf(text)).toEqual([issue]);
  });

  it.each([
    ['tabs as indentation', 'api:\n\tname: x\n', /^entrada\.yaml:2:1 .*[Tt]ab/],
    ['two documents', 'api: { name: x }\n---\napi: { name: y }\n', /^entrada\.yaml:2:\d .*document/],
    ['an unclosed bracket', 'api: { name: x\n', /^entrada\.yaml:\d:\d+ /],
    ['an anchor that is not there', 'api: *x\n', /^entrada\.yaml:1:6 /],
  ])('%s, with the place', (_, text, issue) => {
    expect(issuesOf(text)[0]).toMatch(issue);
  });

  it.each([
    [
      'a file that is too long',
      `# ${'x'.repeat(1_100_000)}`,
      'entrada.yaml:1:1 expected at most 1024 KiB, found 1075 KiB',
    ],
    ['nesting that exhausts the stack', '['.repeat(100_000), 'entrada.yaml:1:1 expected fewer levels of nesting'],
    [
      'anchors that multiply',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
        .split('')
        .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]\n`)
        .join('')}`,
      'entrada.yaml:1:1 expected fewer uses of anchors; write the values out',
    ],
  ])('%s', (_, text, issue) => {
    expect(issuesOf(text)).toEqual([issue]);
  });

  it('at most fifty things, and says how many more there are', () => {
    const lines = issuesOf(`api: { name: x, ${Array.from({ length: 60 }, (_, index) => `k${index}: 1`).join(', ')} }`);
    expect(lines).toHaveLength(51);
    expect(lines.at(-1)).toBe('entrada.yaml: and 10 more');
  });

  it('never shows the value of a key that it does not know', () => {
    expect(issuesOf(api('clientSecret: hunter2')).join()).not.toContain('hunter2');
  });

  it('nothing when a few values are shared by an anchor', () => {
    expect(issuesOf(api('scopes: { a: &s { consent: user }, b: *s }'))).toEqual([]);
  });
});
