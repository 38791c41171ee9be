import { hash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEmulator } from '../create-emulator.ts';
import type {
  Application,
  AppRoleAssignment,
  Group,
  OAuth2PermissionGrant,
  ServicePrincipal,
  User,
} from '../directory/model.ts';
import { SeedError } from '../directory/seed/seed-error.ts';
import { checkRow } from '../store/transfer/check-row.ts';
import { writeDataFile } from '../store/transfer/import-tenant.ts';
import type { TenantRow } from '../store/transfer/tenant-row.ts';
import { twoTenantsSeed } from '../testing/two-tenants-seed.ts';
import { generateTenant } from './generate-tenant.ts';
import type { GeneratorOptions } from './generator-options.ts';

const modest = { applications: 200, users: 60, groups: 30 };

/** The values of a kind, by id. */
function collect<Value>(rows: readonly TenantRow[], kind: string): Map<string, Value> {
  // The kind says what the values are; `checkRow` looked at each.
  return new Map(rows.filter((row) => row.kind === kind).map(({ id, value }) => [id, value as Value]));
}

function asLine({ tenant, kind, value }: TenantRow): unknown {
  return JSON.parse(JSON.stringify({ tenant, kind, value }));
}

function digestOf(options: GeneratorOptions): string {
  return hash('sha256', JSON.stringify([...generateTenant(options)]));
}

describe('a generated tenant', () => {
  const rows = [...generateTenant(modest)];
  const users = collect<User>(rows, 'users');
  const groups = collect<Group>(rows, 'groups');
  const applications = collect<Application>(rows, 'applications');
  const principals = collect<ServicePrincipal>(rows, 'servicePrincipals');
  const grants = collect<OAuth2PermissionGrant>(rows, 'grants');
  const assignments = collect<AppRoleAssignment>(rows, 'assignments');
  const byAppId = new Map([...applications.values()].map((application) => [application.appId, application]));
  const generated = [...applications.values()].filter(({ displayName }) => /^adatum-\w+-\d{6}$/.test(displayName));

  it('is the same, byte by byte, for the same options, and another for others', () => {
    expect(digestOf(modest)).toBe(digestOf({ ...modest, randomSeed: 'adatum' }));
    expect(digestOf(modest)).not.toBe(digestOf({ ...modest, randomSeed: 'contoso' }));
    expect(digestOf({ applications: 20 })).toBe(digestOf({ applications: 20, users: 2, groups: 1 }));
  });

  it('has as much as was asked for beside the Adatum tenant, and each object once', () => {
    expect([users.size, groups.size, generated.length]).toEqual([60 + 3, 30 + 1, 200]);
    expect(new Set(rows.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(rows.length);
    for (const row of rows) expect(() => checkRow(asLine(row))).not.toThrow();
  });

  it('names nobody', () => {
    const names = [...users.values()].map(({ displayName }) => displayName);
    expect(names.slice(0, 4)).toEqual(['Alex', 'Blair', 'Casey', 'User 00000']);
    expect(names.slice(3).every((name) => /^User \d{5}$/.test(name))).toBe(true);
    expect([...users.values()].at(-1)?.userPrincipalName).toBe('user00059@adatum.onmicrosoft.com');
  });

  it('leads to objects that are there, wherever one names another', () => {
    const anybody = new Set([...users.keys(), ...groups.keys(), ...principals.keys()]);
    for (const { members, owners = [] } of groups.values()) {
      for (const { id } of members) expect(anybody).toContain(id);
      for (const id of owners) expect(users.has(id)).toBe(true);
    }
    for (const { appId, owners, requiredResourceAccess } of generated) {
      expect([...principals.values()].filter((principal) => principal.appId === appId)).toHaveLength(1);
      expect(owners.every((id) => users.has(id))).toBe(true);
      for (const { resourceAppId, resourceAccess } of requiredResourceAccess) {
        const scopes = byAppId.get(resourceAppId)?.api.oauth2PermissionScopes.map(({ id }) => id);
        expect(scopes).toEqual(expect.arrayContaining(resourceAccess.map(({ id }) => id)));
      }
    }
    for (const { clientId, resourceId, principalId, scope } of grants.values()) {
      const api = byAppId.get(principals.get(resourceId)?.appId ?? '');
      expect(principals.has(clientId)).toBe(true);
      expect(api?.api.oauth2PermissionScopes.map(({ value }) => value)).toContain(scope);
      expect(principalId === null || users.has(principalId)).toBe(true);
    }
    for (const { principalId, resourceId, appRoleId } of assignments.values()) {
      const api = byAppId.get(principals.get(resourceId)?.appId ?? '');
      expect(anybody).toContain(principalId);
      expect(/^0{8}/.test(appRoleId) || api?.appRoles.some(({ id }) => id === appRoleId)).toBe(true);
    }
  });

  it('has some of everything: nested groups, grants of both kinds, assignments of all three, closed APIs', () => {
    const members = [...groups.values()].flatMap((group) => group.members.map(({ type }) => type));
    expect(new Set(members)).toEqual(new Set(['user', 'group']));
    expect(new Set([...grants.values()].map(({ consentType }) => consentType))).toEqual(
      new Set(['AllPrincipals', 'Principal']),
    );
    expect(new Set([...assignments.values()].map(({ principalType }) => principalType))).toEqual(
      new Set(['User', 'Group', 'ServicePrincipal']),
    );
    const apis = generated.filter(({ identifierUris }) => identifierUris.length > 0);
    expect(apis).toHaveLength(60);
    expect(apis.some(({ api }) => api.preAuthorizedApplications.length > 0)).toBe(true);
    expect(apis.some(({ appRoles }) => appRoles.length > 0)).toBe(true);
    expect([...principals.values()].some(({ appRoleAssignmentRequired }) => appRoleAssignmentRequired)).toBe(true);
  });

  it('nests no group in itself', () => {
    const order = [...groups.keys()];
    for (const [id, { members }] of groups) {
      for (const member of members.filter(({ type }) => type === 'group')) {
        expect(order.indexOf(member.id)).toBeGreaterThan(order.indexOf(id));
      }
    }
  });

  it.each([{ users: 0 }, { groups: 0 }, { users: 0, groups: 0 }])('may lack some: %j', (sizes) => {
    const rest = [...generateTenant({ applications: 40, ...sizes })];
    for (const row of rest) expect(() => checkRow(asLine(row))).not.toThrow();
    expect(collect(rest, 'users').size).toBe(3 + (sizes.users ?? 4));
  });

  it('stands beside what a seed has, in the first of its tenants', () => {
    const some = [...generateTenant({ applications: 10, seed: twoTenantsSeed })];
    const plain = [...generateTenant({ applications: 0, seed: twoTenantsSeed })];
    expect(some.filter(({ tenant }) => tenant === 2)).toEqual(plain.filter(({ tenant }) => tenant === 2));
    expect(some).toEqual(expect.arrayContaining(plain));
    expect(collect<Application>(some, 'applications').size).toBe(collect(plain, 'applications').size + 10);
    expect(() => generateTenant({ applications: 1, seed: 'tenant: wrong' }).next()).toThrow(SeedError);
  });

  it('is made as it is read: the beginning of a huge one costs what a small one costs', () => {
    const huge = generateTenant({ applications: 10_000_000, users: 0, groups: 0 });
    let applications = 0;
    for (const { kind } of huge) {
      if (kind === 'applications') applications += 1;
      if (applications === 50) break;
    }
    expect(applications).toBe(50);
  });

  it.each([{ applications: -1 }, { applications: 1.5 }, { applications: Number.NaN }, { applications: 1, users: 1e9 }])(
    'has no size %j',
    (options) => {
      expect(() => generateTenant(options).next()).toThrow(/must be a whole number from 0 to/);
    },
  );
});

describe('an emulator on a generated tenant', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'entrada-generated-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('serves it', async () => {
    const dataFile = join(folder, 'tenant.db');
    expect(await writeDataFile(generateTenant(modest), dataFile)).toBe([...generateTenant(modest)].length);
    await using emulator = await createEmulator({ dataFile });
    expect(emulator.directory.applications.size).toBeGreaterThan(200);
    expect(emulator.directory.findResource('api://adatum-api-000000')?.displayName).toBe('adatum-api-000000');
  });
});
