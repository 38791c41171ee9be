import { createEmulator, type Emulator } from '@entrada/emulator';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Application, AppRole, PermissionScope } from './graph/application.ts';
import { manifestFrom } from './manifest-from.ts';
import { parseManifest } from './parse-manifest.ts';
import type { PermissionGrant } from './read/registration-state.ts';
import { type ExistingRegistration, readExistingRegistration } from './read-registration.ts';
import { assignmentOf, azureCli, exposedApplication, exposedState, scope } from './testing/states.ts';
import { createTenantBench, expose, planFor } from './testing/tenant-bench.ts';
import { wholeManifest } from './testing/whole-manifest.ts';
import { writeManifest } from './write-manifest.ts';

const appId = '11111111-2222-4333-8444-555555555555';
const alex = 'alex@adatum.onmicrosoft.com';
const role: AppRole = {
  id: 'role-9',
  value: 'R',
  displayName: 'R',
  description: 'R',
  allowedMemberTypes: ['User'],
  isEnabled: true,
};
const grant: PermissionGrant = {
  id: 'g',
  clientId: 'c',
  clientAppId: azureCli,
  consentType: 'AllPrincipals',
  scope: 's',
};

/** The application with one more scope. */
function apiWith(more: Partial<PermissionScope>): Partial<Application> {
  const added: PermissionScope = { ...scope, id: 'scope-9', value: 's', ...more };
  return { api: { ...exposedApplication.api, oauth2PermissionScopes: [scope, added] } };
}

/** The application with one client. */
function clientWith(delegatedPermissionIds: readonly string[]): Partial<Application> {
  return { api: { ...exposedApplication.api, preAuthorizedApplications: [{ appId, delegatedPermissionIds }] } };
}

let emulator: Emulator;
const bench = createTenantBench(() => emulator);

beforeAll(async () => {
  emulator = await createEmulator();
});
beforeEach(() => bench.prepare());
afterAll(() => emulator.close());

describe('manifestFrom', () => {
  it('gives back what was exposed', async () => {
    const { graph } = await bench.session();
    const { appId } = await expose(graph, wholeManifest);
    const { api, notes } = manifestFrom(await readExistingRegistration(graph, appId));
    expect(notes).toEqual([]);
    expect(api).toEqual({ ...wholeManifest, appId, owners: api.owners });
    const [written] = parseManifest(writeManifest({ apis: [api] }), { file: 'entrada.yaml' }).apis;
    expect(written).toEqual(api);
    const plan = await planFor(graph, api);
    expect(plan.steps).toEqual([]);
    expect(plan.changes.filter(({ foreign }) => foreign)).toEqual([]);
  });
});

describe('what a manifest has no words for', () => {
  const stateWith = (change: Partial<ExistingRegistration>, more: Partial<Application> = {}): ExistingRegistration => ({
    ...exposedState,
    ...change,
    application: { ...exposedApplication, appId, ...more, api: { ...exposedApplication.api, ...more.api } },
  });
  const importing = (change: Partial<ExistingRegistration>, more?: Partial<Application>) => {
    const { api, notes } = manifestFrom(stateWith({ assignments: [], ...change }, more));
    // Whatever the registration has, the file that is written can be read.
    expect(parseManifest(writeManifest({ apis: [api] }, { notes }), { file: 'f' }).apis).toEqual([api]);
    return { api, notes };
  };

  it('is nothing where everything can be said', () => {
    expect(importing({}).notes).toEqual([]);
  });

  it.each<[string, Partial<ExistingRegistration>, Partial<Application>, RegExp]>([
    [
      'a scope with a name that YAML could not hold safely',
      {},
      apiWith({ value: 'constructor' }),
      /scope constructor has no name/,
    ],
    ['a scope without a name', {}, apiWith({ value: null }), /scope scope-9 has no name/],
    ['a scope with a space', {}, apiWith({ value: 'a b' }), /scope a b has no name/],
    [
      'a text that is too long',
      {},
      apiWith({ adminConsentDescription: 'd'.repeat(1025) }),
      /scope s has a text of more than 1024 characters/,
    ],
    [
      'a user text that is too long',
      {},
      apiWith({ userConsentDisplayName: 'd'.repeat(101) }),
      /more than 100 characters/,
    ],
    ['a scope without words', {}, apiWith({ adminConsentDescription: null }), /scope s lacks a name or a description/],
    [
      'a role by the name of a scope',
      {},
      { appRoles: [{ ...role, value: 'access_as_user' }] },
      /app role access_as_user has the name of a scope/,
    ],
    ['a role without a name', {}, { appRoles: [{ ...role, value: null }] }, /app role role-9 has no name/],
    [
      'an identifier URI of another form',
      {},
      { identifierUris: ['urn:adatum:orders'] },
      /identifier URI urn:adatum:orders/,
    ],
    [
      'a partial lock',
      {},
      { servicePrincipalLockConfiguration: { isEnabled: true, allProperties: false } },
      /protects some properties/,
    ],
    ['a client of an unknown permission', {}, clientWith(['gone']), /authorized for gone/],
    ['a client of nothing', {}, clientWith([]), /authorized for no scope/],
    ['an owner without a name', { owners: [{ id: 'o', kind: 'user', name: 'Dana' }] }, {}, /owner Dana/],
    [
      'somebody assigned to a role without a name',
      { assignments: [assignmentOf('alex', { userPrincipalName: alex, appRoleId: 'gone' })] },
      {},
      /user alex is assigned to a role that a manifest has no name for/,
    ],
    [
      'a user in a role for applications',
      { assignments: [assignmentOf('alex', { userPrincipalName: alex, appRoleId: 'role-1' })] },
      {},
      /Reports.Read.All, which is not for such/,
    ],
    [
      'somebody assigned whose name is unknown',
      { assignments: [assignmentOf('alex')] },
      {},
      /could not be read well enough/,
    ],
    ['a grant of another scope', { grants: [{ ...grant, scope: 'other' }] }, {}, /granted other, which is no scope/],
    [
      'a grant for somebody unknown',
      { grants: [{ ...grant, consentType: 'Principal', principalId: 'p' }] },
      {},
      /grant for the user p/,
    ],
    [
      'a grant for a client unknown',
      { grants: [{ id: 'g', clientId: 'c', consentType: 'AllPrincipals', scope: 's' }] },
      {},
      /service principal c/,
    ],
    ['what could not be read', { unread: ['owners'] }, {}, /owners could not be read/],
  ])('is told: %s', (_, change, more, note) => {
    const { notes } = importing(change, more);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(note);
  });

  it('leaves a text that is too long to the tenant', async () => {
    const { api } = importing({}, apiWith({ adminConsentDescription: 'd'.repeat(1025) }));
    const scope = api.scopes.find(({ value }) => value === 's');
    expect(scope?.description).toMatch(/^Allows the application/);
  });

  it('is whether assignment will be required where there is no service principal yet: then the default holds', () => {
    const { servicePrincipal: _, ...bare } = stateWith({ assignments: [] });
    const { api, notes } = manifestFrom(bare);
    expect(notes).toEqual([expect.stringContaining('no service principal')]);
    expect(api.assignment.required).toBe(true);
    const unauthorized = { ...bare.application, api: { ...bare.application.api, preAuthorizedApplications: [] } };
    expect(manifestFrom({ ...bare, application: unauthorized }).api.assignment.required).toBe(false);
  });
});

describe('what is imported', () => {
  const existing: ExistingRegistration = {
    ...exposedState,
    application: { ...exposedApplication, appId },
    assignments: [],
  };

  it('names groups by their ids where a name is not theirs alone, or looks like an id', () => {
    const group = (id: string, displayName: string) => assignmentOf(id, { kind: 'group', displayName });
    const assignments = [group('g1', 'Developers'), group('g2', 'developers'), group('g3', 'Testers')];
    assignments.push(group('g4', '11111111-2222-4333-8444-555555555555'));
    expect(manifestFrom({ ...existing, assignments }).api.assignment.groups).toEqual([
      { name: 'g1' },
      { name: 'g2' },
      { name: 'Testers' },
      { name: 'g4' },
    ]);
  });

  it('has one entry for a client that stands there twice', () => {
    const twice = [
      ...exposedApplication.api.preAuthorizedApplications,
      ...exposedApplication.api.preAuthorizedApplications,
    ];
    const application = {
      ...existing.application,
      api: { ...existing.application.api, preAuthorizedApplications: twice },
    };
    expect(manifestFrom({ ...existing, application }).api.authorizedClients.map(({ name }) => name)).toEqual([
      'Microsoft Azure CLI',
      'Microsoft Azure PowerShell',
    ]);
  });

  it('writes its own id in a URI as {appId}', () => {
    const application = { ...existing.application, identifierUris: [`api://${appId}`, `api://adatum/${appId}`] };
    expect(manifestFrom({ ...existing, application }).api.identifierUris).toEqual([
      'api://{appId}',
      'api://adatum/{appId}',
    ]);
  });

  it.each([
    [null, undefined],
    [{ isEnabled: false, allProperties: false }, false],
    [{ isEnabled: true, allProperties: true }, true],
  ])('takes the lock %j for %s', (servicePrincipalLockConfiguration, instanceLock) => {
    const application = { ...existing.application, servicePrincipalLockConfiguration };
    expect(manifestFrom({ ...existing, application }).api.instanceLock).toBe(instanceLock);
  });

  it('comes with the names of applications that are known by id', () => {
    const owners = [{ id: 'o', kind: 'application' as const, name: 'adatum-daemon', appId: appId.toUpperCase() }];
    expect(manifestFrom({ ...existing, owners }).names).toEqual({ [appId]: 'adatum-daemon' });
  });

  it('keeps version 1, also where nothing says so', () => {
    const application = {
      ...existing.application,
      api: { ...existing.application.api, requestedAccessTokenVersion: null },
    };
    expect(manifestFrom({ ...existing, application }).api.accessTokenVersion).toBe(1);
  });
});
