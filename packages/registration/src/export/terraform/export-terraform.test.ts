import { createRequire } from 'node:module';
import type { ApiManifest } from '@entrada/core';
import { describe, expect, it } from 'vitest';
import { azureadArguments, type BlockArguments } from '../../testing/azuread-arguments.ts';
import { awkwardText, wholeManifest } from '../../testing/whole-manifest.ts';
import { exportTerraform } from './export-terraform.ts';

type Json = Readonly<Record<string, unknown>>;
type Blocks = Readonly<Record<string, Readonly<Record<string, readonly Json[]>>>>;

interface Configuration {
  readonly resource: Blocks;
  readonly data: Blocks;
}

/** Its own types would bring those of the browser into the whole compilation. */
const { parse }: { parse(file: string, text: string): Promise<object> } = createRequire(import.meta.url)(
  '@cdktf/hcl2json',
);

/** What HashiCorp's own parser of HCL makes of the export. */
async function parsed(api: ApiManifest): Promise<Configuration> {
  const { text } = exportTerraform(api);
  const { resource = {}, data = {} } = (await parse('main.tf', text)) as Partial<Configuration>;
  return { resource, data };
}

const bare: ApiManifest = {
  ...wholeManifest,
  scopes: [],
  appRoles: [],
  authorizedClients: [],
  knownClientApplications: [],
  optionalClaims: { accessToken: [], idToken: [], saml2Token: [] },
  owners: [],
  assignment: { required: false, users: [], groups: [], applications: [] },
  grants: [],
};

/** Every argument that the provider does not know, and every one that it misses. */
function problems(kind: 'resource' | 'data', blocks: Blocks): string[] {
  return Object.entries(blocks).flatMap(([type, byLabel]) =>
    Object.entries(byLabel).flatMap(([label, entries]) =>
      entries.flatMap((block) => argumentProblems(`${kind} ${type}.${label}`, block, azureadArguments[kind][type])),
    ),
  );
}

function argumentProblems(place: string, block: Json, known: BlockArguments | undefined): string[] {
  if (known === undefined) return [`${place}: unknown`];
  const { blocks = {} } = known;
  const missing = Object.entries(known.arguments).filter(([name, required]) => required && !(name in block));
  return [
    ...missing.map(([name]) => `${place}: ${name} missing`),
    ...Object.entries(block).flatMap(([name, value]) => {
      const nested = blocks[name];
      if (nested === undefined) return name in known.arguments ? [] : [`${place}: ${name} unknown`];
      return (value as readonly Json[]).flatMap((one) => argumentProblems(`${place}.${name}`, one, nested));
    }),
  ];
}

/** Every `type.label.attribute` that an expression of the export names. */
function references(value: unknown): string[] {
  if (typeof value === 'string') {
    return [...value.matchAll(/(?<!\$)\$\{((?:data\.)?azuread_[\w.]+)\}/g)].map(([, path = '']) => path);
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(references) : [];
}

describe('exportTerraform', () => {
  it.each([
    { manifest: wholeManifest, what: 'that says everything' },
    { manifest: bare, what: 'that says nothing' },
  ])('names only what the provider takes, and all it requires, for a manifest $what', async ({ manifest }) => {
    const { resource, data } = await parsed(manifest);
    expect([...problems('resource', resource), ...problems('data', data)]).toEqual([]);
  });

  it('refers only to blocks that are there', async () => {
    const { resource, data } = await parsed(wholeManifest);
    const found = references([resource, data]);
    expect(found.length).toBeGreaterThan(20);
    const dangling = found.filter((path) => {
      const [type = '', label = ''] = path.replace(/^data\./, '').split('.');
      return (path.startsWith('data.') ? data : resource)[type]?.[label] === undefined;
    });
    expect(dangling).toEqual([]);
  });

  it('says a text as it is, whatever it holds', async () => {
    const text = `${awkwardText}\b\f\\b\n\r\u0001$$\{a} %%{b}`;
    const [scope] = wholeManifest.scopes;
    if (scope === undefined) throw new Error('the manifest has a scope');
    const { resource } = await parsed({ ...bare, scopes: [{ ...scope, description: text }] });
    const [block] = resource.azuread_application_permission_scope?.scope_access_as_user ?? [];
    // The parser keeps what stands for a literal ${ and %{, as Terraform's JSON syntax wants it.
    const said = String(block?.admin_consent_description).replaceAll('$${', '${').replaceAll('%%{', '%{');
    expect(said).toBe(text);
  });

  it('makes the default URI from the id that the application gets', async () => {
    const { resource } = await parsed(wholeManifest);
    const uris = Object.values(resource.azuread_application_identifier_uri ?? {}).flat();
    expect(uris.map(({ identifier_uri }) => identifier_uri)).toEqual([
      'api://adatum-orders',
      `api://\${azuread_application_registration.api.client_id}`,
    ]);
  });

  it('keeps two names apart that would have the same label', async () => {
    const { resource } = await parsed({ ...bare, identifierUris: ['api://a-b', 'api://a.b'] });
    expect(Object.keys(resource.azuread_application_identifier_uri ?? {})).toEqual(['uri_a_b', 'uri_a_b_2']);
  });

  it('leaves out what would be enabled or refused, and says so', async () => {
    const { resource } = await parsed(wholeManifest);
    const { notes, text } = exportTerraform(wholeManifest);
    expect(Object.keys(resource.azuread_application_permission_scope ?? {})).not.toContain('scope_old');
    expect(Object.keys(resource.azuread_application_app_role ?? {})).not.toContain('role_orders_old');
    expect(notes).toContainEqual(expect.stringContaining('disabled scope or role of its own: old, Orders.Old'));
    expect(notes).toContainEqual(expect.stringContaining('instanceLock, which is to be true'));
    for (const note of notes) expect(text.replaceAll(/\n# +/g, ' ')).toContain(note);
  });

  it('says that Entra refuses an assignment without a role where there are roles', () => {
    const users = [{ name: 'alex@adatum.onmicrosoft.com' }];
    const assignment = { ...wholeManifest.assignment, users };
    const { notes } = exportTerraform({ ...wholeManifest, assignment });
    expect(notes).toContainEqual(expect.stringMatching(/^alex@.*assigned without a role/));
    expect(exportTerraform({ ...bare, assignment }).notes.join()).not.toContain('without a role');
  });
});
