import { createRequire } from 'node:module';
import type { ApiManifest } from '@entrada/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { Language, type Node, Parser } from 'web-tree-sitter';
import { type BicepType, graphBicepTypes } from '../../testing/graph-bicep-types.ts';
import { awkwardText, wholeManifest } from '../../testing/whole-manifest.ts';
import { exportBicep } from './export-bicep.ts';

const require = createRequire(import.meta.url);

const parser: { parse(text: string): Node } = { parse: () => expect.unreachable() };

beforeAll(async () => {
  await Parser.init();
  const bicep = new Parser();
  bicep.setLanguage(await Language.load(require.resolve('tree-sitter-bicep/tree-sitter-bicep.wasm')));
  // The grammar is older than the `extension` line, which is checked by itself.
  parser.parse = (text) =>
    bicep.parse(text.replace(/^extension microsoftGraphV1$/m, ''))?.rootNode ?? expect.unreachable();
});

const bare: ApiManifest = {
  ...wholeManifest,
  name: 'bare',
  identifierUris: ['api://bare'],
  scopes: [],
  appRoles: [],
  authorizedClients: [],
  knownClientApplications: [],
  optionalClaims: { accessToken: [], idToken: [], saml2Token: [] },
  owners: [],
  assignment: { required: false, users: [], groups: [], applications: [] },
  grants: [],
};

function only(nodes: readonly (Node | null)[]): Node[] {
  return nodes.filter((node) => node !== null);
}

/** Properties of an object that its type does not have, and those that it misses; in lists and both branches, too. */
function problems(place: string, node: Node, type: boolean | BicepType): string[] {
  if (node.type !== 'object') {
    return node.type === 'array' || node.type === 'ternary_expression'
      ? only(node.namedChildren).flatMap((child) => problems(place, child, type))
      : [];
  }
  if (typeof type === 'boolean') return [`${place}: an object`];
  const properties = only(node.namedChildren).map(
    (property) => [property.namedChild(0)?.text ?? '', property] as const,
  );
  const names = new Set(properties.map(([name]) => name));
  const missing = Object.entries(type).filter(([name, required]) => required === true && !names.has(name));
  return [
    ...missing.map(([name]) => `${place}: ${name} missing`),
    ...properties.flatMap(([name, property]) => {
      const known = type[name];
      const value = property.namedChild(1);
      if (known === undefined || value === null) return [`${place}: ${name} unknown`];
      return problems(`${place}.${name}`, value, known);
    }),
  ];
}

describe('exportBicep', () => {
  it.each([
    { what: 'says everything', manifest: wholeManifest, resources: 11 },
    { what: 'says nothing', manifest: bare, resources: 2 },
  ])('is Bicep with the properties of the Graph types, for a manifest that $what', ({ manifest, resources }) => {
    const { text } = exportBicep(manifest);
    expect(text).toMatch(/^extension microsoftGraphV1$/m);
    const root = parser.parse(text);
    expect(root.hasError).toBe(false);
    const found = only(root.descendantsOfType('resource_declaration'));
    expect(found).toHaveLength(resources);
    const wrong = found.flatMap((resource) => {
      const [, type, properties] = only(resource.namedChildren);
      const known = graphBicepTypes[type?.text.replaceAll("'", '') ?? ''];
      if (known === undefined || properties === undefined) return [`${resource.text}: unknown`];
      return problems(type?.text ?? '', properties, known);
    });
    expect(wrong).toEqual([]);
  });

  it('declares every symbol that it names', () => {
    const root = parser.parse(exportBicep(wholeManifest).text);
    const declarations = only(root.descendantsOfType(['resource_declaration', 'parameter_declaration']));
    const declared = new Set(declarations.map((declaration) => declaration.namedChild(0)?.text));
    const named = only(root.descendantsOfType('member_expression')).map((member) => member.namedChild(0)?.text);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !declared.has(name))).toEqual([]);
  });

  it('says a text as it is, whatever it holds', () => {
    const [scope] = wholeManifest.scopes;
    if (scope === undefined) throw new Error('the manifest has a scope');
    const description = `${awkwardText}\b\n\r\u0001\\\${a}\\u{41} 𝄞`;
    const root = parser.parse(exportBicep({ ...bare, scopes: [{ ...scope, description }] }).text);
    expect(root.hasError).toBe(false);
    const property = only(root.descendantsOfType('object_property')).find((one) =>
      one.text.startsWith('adminConsentDescription'),
    );
    const value = property?.namedChild(1);
    expect(only(value?.descendantsOfType('interpolation') ?? [])).toEqual([]);
    expect(unescaped(value?.text.slice(1, -1) ?? '')).toBe(description);
  });

  it('writes what needs the application id when that is known', () => {
    expect(exportBicep(wholeManifest).text).toContain(`'api://\${appId}'`);
    expect(exportBicep(wholeManifest).text).toContain('preAuthorizedApplications: empty(appId) ? [] : [');
    expect(exportBicep(bare).text).not.toContain('param appId');
  });

  it('leaves out what Graph would refuse, and says so', () => {
    const { text, notes } = exportBicep(wholeManifest);
    expect(text).not.toContain("value: 'old'");
    expect(notes).toContainEqual('Left out, since Graph creates scopes and roles enabled only: old, Orders.Old.');
    for (const note of notes) expect(text.replaceAll(/\n\/\/ +/g, ' ')).toContain(note);
  });

  it('looks like this', () => {
    expect(exportBicep(small).text).toMatchInlineSnapshot(`
      "// The app registration of adatum-auth-test-app, for Bicep with the Microsoft Graph extension 1.0.
      // Beside it, bicepconfig.json has to hold { "extensions": { "microsoftGraphV1":
      // "br:mcr.microsoft.com/bicep/extensions/microsoftgraph/v1.0:1.0.0" } }. Made by \`entrada expose
      // export --format bicep\` from a manifest; change that, not this.
      //
      // Mind:
      // - Bicep finds a registration by its uniqueName alone, and creates a new one otherwise. For one
      //   that is there, give it that uniqueName once, with a PATCH of the application, and put the ids of
      //   its scopes and roles here.
      // - Every list is written as it stands here: scopes, roles, URIs, clients and claims that others
      //   added are removed, or Graph refuses the deployment while they are enabled.
      // - Deploy twice, the second time with the parameter appId set to the output applicationId of the
      //   first: an application can't name itself while it is made. That adds authorized clients, whose
      //   scopes Graph looks up in what it has stored.
      // - Assignment is required from the moment the service principal is written, before the assignments:
      //   an API that is in use refuses its callers in between.

      extension microsoftGraphV1

      @description('Application id, known after the first deployment')
      param appId string = ''

      resource user1 'Microsoft.Graph/users@v1.0' existing = {
        userPrincipalName: 'alex@adatum.onmicrosoft.com'
      }

      resource application 'Microsoft.Graph/applications@v1.0' = {
        uniqueName: 'adatum-auth-test-app'
        displayName: 'adatum-auth-test-app'
        signInAudience: 'AzureADMyOrg'
        identifierUris: [
          'api://adatum-auth-test-app'
        ]
        api: {
          requestedAccessTokenVersion: 2
          oauth2PermissionScopes: [
            {
              id: 'a948baa7-54d0-54b1-a7e7-568b8cda82ab'
              value: 'access_as_user'
              type: 'User'
              isEnabled: true
              userConsentDisplayName: 'Use'
              userConsentDescription: 'Use the API'
              adminConsentDisplayName: 'Use'
              adminConsentDescription: 'Use the API'
            }
          ]
          preAuthorizedApplications: empty(appId) ? [] : [
            {
              appId: '04b07795-8ddb-461a-bbee-02f9e1bf7b46'
              delegatedPermissionIds: [
                'a948baa7-54d0-54b1-a7e7-568b8cda82ab'
              ]
            }
          ]
        }
        servicePrincipalLockConfiguration: {
          isEnabled: true
          allProperties: true
        }
      }

      resource servicePrincipal 'Microsoft.Graph/servicePrincipals@v1.0' = {
        appId: application.appId
        appRoleAssignmentRequired: true
      }

      resource assignment1 'Microsoft.Graph/appRoleAssignedTo@v1.0' = {
        appRoleId: '00000000-0000-0000-0000-000000000000'
        principalId: user1.id
        resourceId: servicePrincipal.id
      }

      output applicationId string = application.appId
      "
    `);
  });
});

const small: ApiManifest = {
  ...bare,
  name: 'adatum-auth-test-app',
  identifierUris: ['api://adatum-auth-test-app'],
  scopes: [{ value: 'access_as_user', enabled: true, consent: 'user', displayName: 'Use', description: 'Use the API' }],
  authorizedClients: [{ appId: '04b07795-8ddb-461a-bbee-02f9e1bf7b46', name: 'Azure CLI', scopes: ['access_as_user'] }],
  assignment: { required: true, users: [{ name: 'alex@adatum.onmicrosoft.com' }], groups: [], applications: [] },
};

/** Escapes of a Bicep string: Bicep documentation, data types, strings. */
function unescaped(text: string): string {
  const known: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };
  return text.replaceAll(/\\(?:u\{([0-9a-f]+)\}|(.))/g, (_, hex: string | undefined, letter: string) =>
    hex === undefined ? (known[letter] ?? letter) : String.fromCodePoint(Number.parseInt(hex, 16)),
  );
}
