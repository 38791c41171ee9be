import type { ApiManifest } from '@entrada/core';
import { findWellKnownClient, wellKnownClients } from '@entrada/core';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { manifestJsonSchema } from './manifest-json-schema.ts';
import { parseManifest } from './parse-manifest.ts';
import { parseApi } from './testing/parse-api.ts';
import { wholeManifest } from './testing/whole-manifest.ts';
import { writeManifest } from './write-manifest.ts';

const read = (text: string): readonly ApiManifest[] => parseManifest(text, { file: 'entrada.yaml' }).apis;

describe('writeManifest', () => {
  it('writes as people do', () => {
    expect(writeManifest({ apis: [wholeManifest] })).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=https://unpkg.com/@entrada/registration/entrada.schema.json
      api:
        name: Adatum's orders
        identifierUris: [ api://adatum-orders, "api://{appId}" ]
        accessTokenVersion: 2
        scopes:
          access_as_user:
            consent: user
            displayName: Use the orders
            description: "It's \\"quoted\\" \\\\ \`ticks\` $HOME $(id) \${x} %{if} {appId} 'END' & | ; é ü 漢   tab\\t"
            userDisplayName: Use your orders
            userDescription: Lets the app see your orders
          Orders.Manage: { consent: admin, displayName: Manage, description: Manage orders }
          old: { consent: admin, enabled: false, displayName: Old, description: No longer in use }
        appRoles:
          Orders.Read.All: { allowed: [ user, application ], displayName: Reader, description: R }
          Orders.Old:
            allowed: [ application ]
            enabled: false
            displayName: Old
            description: No longer in use
        authorizedClients:
          - { client: azure-cli, scopes: [ access_as_user, Orders.Manage ] }
          - { client: azure-powershell, scopes: [ access_as_user ] }
        knownClientApplications: [ vscode ]
        optionalClaims:
          accessToken:
            - idtyp
            - { name: aud, additionalProperties: [ use_guid ] }
          idToken:
            - { name: email, essential: true }
        owners: [ blair@adatum.onmicrosoft.com ]
        instanceLock: true
        assignment:
          required: true
          users:
            - { user: alex@adatum.onmicrosoft.com, role: Orders.Read.All }
          groups:
            - { group: Adatum API developers, role: Orders.Read.All }
          applications:
            - { application: azure-powershell, role: Orders.Read.All }
        grants:
          - { client: vscode, scopes: [ access_as_user ] }
          - client: azure-powershell
            scopes: [ access_as_user, Orders.Manage ]
            user: alex@adatum.onmicrosoft.com
      "
    `);
  });

  it('writes what has to be there and no more', () => {
    expect(writeManifest({ apis: [parseApi('api: { name: x }')] })).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=https://unpkg.com/@entrada/registration/entrada.schema.json
      api:
        name: x
        identifierUri: api://{appId}
        accessTokenVersion: 2
        assignment: { required: false }
      "
    `);
  });

  it('writes several APIs', () => {
    const apis = [parseApi('api: { name: x }'), parseApi('api: { name: y, identifierUris: [] }')];
    expect(writeManifest({ apis })).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=https://unpkg.com/@entrada/registration/entrada.schema.json
      apis:
        - name: x
          identifierUri: api://{appId}
          accessTokenVersion: 2
          assignment: { required: false }
        - name: y
          identifierUris: []
          accessTokenVersion: 2
          assignment: { required: false }
      "
    `);
    expect(read(writeManifest({ apis }))).toEqual(apis);
  });

  it('keeps what is said to people a comment', () => {
    const text = writeManifest(
      { apis: [parseApi('api: { name: x }')] },
      { schema: './entrada.schema.json', notes: ['one\ntwo\r\nname: other\u2028\u0085end'] },
    );
    expect(text.split('\n').slice(0, 3)).toEqual([
      '# yaml-language-server: $schema=./entrada.schema.json',
      '# one two name: other end',
      'api:',
    ]);
  });

  it('says what a client may do when that is not everything', () => {
    const written = (clients: string): string =>
      writeManifest({
        apis: [
          parseApi(
            `api: { name: x, scopes: { a: { consent: user }, b: { consent: user } }, authorizedClients: [${clients}] }`,
          ),
        ],
      });
    expect(written('{ client: az, scopes: [a, b] }')).toContain('authorizedClients: [ azure-cli ]');
    expect(written('{ client: az, scopes: [a] }')).toContain('- { client: azure-cli, scopes: [ a ] }');
    expect(written('{ client: az, scopes: [b, a] }')).toContain('- { client: azure-cli, scopes: [ b, a ] }');
  });

  it('says beside an id whose it is', () => {
    const id = '11111111-2222-4333-8444-555555555555';
    const api = parseApi(
      `api: { name: x, knownClientApplications: [az, ${id}], assignment: { applications: [{ application: ${id} }] }, owners: [{ application: ${id} }] }`,
    );
    const text = writeManifest({ apis: [api] }, { names: { [id]: 'adatum\ndaemon' } });
    expect(text).toContain(`    - azure-cli\n    - ${id} # adatum daemon\n`);
    expect(text).toContain(`    - { application: ${id} } # adatum daemon\n`);
    expect(read(text)).toEqual([api]);
  });

  it('writes out what two entries share', () => {
    const allowed = ['user'] as const;
    const role = { enabled: true, allowed, displayName: 'd', description: 'e' };
    const api = {
      ...parseApi('api: { name: x }'),
      appRoles: [
        { value: 'a', ...role },
        { value: 'b', ...role },
      ],
    };
    expect(writeManifest({ apis: [api] })).not.toMatch(/[&*]/);
  });

  it('refuses to write a manifest of nothing', () => {
    expect(() => writeManifest({ apis: [] })).toThrow(TypeError);
  });
});

describe('any manifest, written and read,', () => {
  it('is the same, and what the JSON Schema describes', () => {
    const validate = new Ajv({ strictTypes: false }).compile(manifestJsonSchema());
    fc.assert(
      fc.property(
        fc.uniqueArray(anyApi, { minLength: 1, maxLength: 3, selector: ({ name }) => name.toLowerCase() }),
        (apis) => {
          // A URI is unique across the APIs of a file; which of them has which does not matter here.
          const distinct = apis.map((api, index) => ({
            ...api,
            identifierUris: api.identifierUris.map((uri) => uri.replace('://', `://${index}`)),
          }));
          const text = writeManifest({ apis: distinct });
          expect(read(text)).toEqual(distinct);
          validate(parse(text));
          expect(validate.errors).toBeNull();
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** Text that YAML could take for something else, or for an end. */
const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength }),
      fc.constantFrom(
        'yes',
        'null',
        '~',
        '1',
        '1e3',
        '0x1',
        '- a',
        'a: b',
        '#x',
        '&a',
        '*a',
        '!x',
        '{a}',
        '[a]',
        '"',
        "'",
        '|',
        '>',
        '%',
        '@',
        '`',
        '---',
        '...',
        '2024-01-01',
        '<<',
        '=',
        'a\nb',
        'a\r\nb',
        '\ta',
        ' a ',
        '\u2028',
        '\u0085',
        '\u0007',
        '\uFEFFa',
        'a\\n',
      ),
    )
    .filter((text) => text.trim() !== '' && text.length <= maxLength);

// Objects list keys that look like numbers first, whatever their order in the file.
const anyPermissionName = fc
  .stringMatching(/^[A-Za-z:!#$%&'()*+,/;<=>?@[\]^`{|}~_-][A-Za-z0-9:!#$%&'()*+,./;<=>?@[\]^`{|}~_-]{0,20}$/)
  .filter((name) => !['__proto__', 'constructor', 'prototype'].includes(name));
const anyUser = fc.stringMatching(/^[A-Za-z0-9#'._%+-]{1,12}@[A-Za-z0-9.-]{1,12}$/);
const anyClient = fc
  .oneof(fc.constantFrom(...wellKnownClients.map(({ appId }) => appId)), fc.uuid())
  .map((appId) => ({ appId: appId.toLowerCase(), name: findWellKnownClient(appId)?.name ?? appId.toLowerCase() }));
const anyUri = fc.stringMatching(/^(api|https):\/\/[A-Za-z0-9._~%:-]{1,10}(\/[A-Za-z0-9._~%:-]{1,10}){0,2}$/);

const folded = (entry: unknown): string => JSON.stringify(entry).toLowerCase();
const distinct = <Entry>(entry: fc.Arbitrary<Entry>, maxLength = 4, selector: (entry: Entry) => unknown = folded) =>
  fc.uniqueArray(entry, { maxLength, selector });

const anyClaim = fc.record(
  {
    name: anyText(20),
    source: fc.constant('user'),
    essential: fc.boolean(),
    additionalProperties: fc.array(anyText(10), { maxLength: 2 }),
  },
  { requiredKeys: ['name', 'essential', 'additionalProperties'] },
);
const anyClaims = distinct(anyClaim, 3, ({ name, source }) => JSON.stringify([name, source]));

const holders: readonly (readonly ('user' | 'application')[])[] = [['user'], ['application'], ['application', 'user']];

const anyPermissions = fc.record({
  scopes: distinct(
    fc.record(
      {
        value: anyPermissionName,
        enabled: fc.boolean(),
        consent: fc.constantFrom('user' as const, 'admin' as const),
        displayName: anyText(100),
        description: anyText(200),
        userDisplayName: anyText(100),
        userDescription: anyText(200),
      },
      { requiredKeys: ['value', 'enabled', 'consent', 'displayName', 'description'] },
    ),
    5,
    ({ value }) => value,
  ),
  appRoles: distinct(
    fc.record({
      value: anyPermissionName.map((name) => `role.${name}`),
      enabled: fc.boolean(),
      allowed: fc.constantFrom(...holders),
      displayName: anyText(100),
      description: anyText(200),
    }),
    4,
    ({ value }) => value,
  ),
});

const anyApi: fc.Arbitrary<ApiManifest> = anyPermissions.chain(({ scopes, appRoles }) => {
  const scopeNames = scopes.map(({ value }) => value).filter((value) => !value.startsWith('role.'));
  const own = scopes.filter(({ value }) => scopeNames.includes(value));
  const someScopes = fc.subarray(scopeNames, { minLength: Math.min(1, scopeNames.length) });
  const roleFor = (holder: 'user' | 'application') =>
    fc.constantFrom(undefined, ...appRoles.filter(({ allowed }) => allowed.includes(holder)).map(({ value }) => value));
  const assigned = (name: fc.Arbitrary<string>) =>
    distinct(
      fc
        .record({ name, role: roleFor('user') })
        .map(({ name, role }) => (role === undefined ? { name } : { name, role })),
    );
  const withScopes = scopeNames.length > 0;
  return fc
    .record(
      {
        name: anyText(60),
        appId: fc.uuid(),
        identifierUris: distinct(fc.oneof(fc.constant('api://{appId}'), anyUri), 3),
        accessTokenVersion: fc.constantFrom(1 as const, 2 as const),
        signInAudience: fc.constantFrom('AzureADMyOrg' as const, 'AzureADMultipleOrgs' as const),
        scopes: fc.constant(own),
        appRoles: fc.constant(appRoles),
        authorizedClients: withScopes
          ? distinct(fc.record({ client: anyClient, scopes: someScopes }), 4, ({ client }) => client.appId).map(
              (clients) => clients.map(({ client, scopes }) => ({ ...client, scopes })),
            )
          : fc.constant([]),
        knownClientApplications: distinct(anyClient.map(({ appId }) => appId)),
        optionalClaims: fc.record({ accessToken: anyClaims, idToken: anyClaims, saml2Token: anyClaims }),
        owners: distinct(
          fc.oneof(
            anyUser.map((name) => ({ kind: 'user' as const, name })),
            anyClient.map((client) => ({ kind: 'application' as const, ...client })),
          ),
        ),
        instanceLock: fc.boolean(),
        assignment: fc.record({
          required: fc.boolean(),
          users: assigned(anyUser),
          groups: assigned(anyText(60)),
          applications: distinct(
            fc
              .record({ client: anyClient, role: roleFor('application') })
              .map(({ client, role }) => (role === undefined ? client : { ...client, role })),
          ),
        }),
        grants: withScopes
          ? distinct(
              fc.record({ client: anyClient, scopes: someScopes, user: fc.option(anyUser, { nil: undefined }) }),
              4,
              ({ client, user }) => folded([client.appId, user]),
            ).map((grants) =>
              grants.map(({ client, scopes, user }) => ({
                client: client.appId,
                name: client.name,
                scopes,
                ...(user !== undefined && { user }),
              })),
            )
          : fc.constant([]),
      },
      {
        requiredKeys: [
          'name',
          'identifierUris',
          'accessTokenVersion',
          'signInAudience',
          'scopes',
          'appRoles',
          'authorizedClients',
          'knownClientApplications',
          'optionalClaims',
          'owners',
          'assignment',
          'grants',
        ],
      },
    )
    .map((api) => api);
});
