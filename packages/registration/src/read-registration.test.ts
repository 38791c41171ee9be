import type { ApiManifest } from '@entrada/core';
import { createEmulator, type Emulator } from '@entrada/emulator';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTenantBench, expose, manifest, planFor } from './testing/tenant-bench.ts';

let emulator: Emulator;
const bench = createTenantBench(() => emulator);

beforeAll(async () => {
  emulator = await createEmulator();
});
beforeEach(() => bench.prepare());
afterAll(() => emulator.close());

describe('readRegistration', () => {
  it('finds users and groups before anything is written, and names all that it cannot find', async () => {
    const { graph, writes } = await bench.session();
    const unknown = manifest(
      '\n  assignment: { users: [dana@adatum.onmicrosoft.com], groups: [Nobody, "O\'Neil\'s"] }',
    );
    const failure = await bench.failureOf(expose(graph, unknown));
    expect(failure.code).toBe('registration_conflict');
    expect(failure.message).toContain('no user dana@adatum.onmicrosoft.com');
    expect(failure.message).toContain('no group "Nobody"');
    expect(failure.message).toContain('no group "O\'Neil\'s"');
    expect(writes()).toEqual([]);
  });

  it('refuses a group name that several groups have, and takes the object id', async () => {
    const { groups } = emulator.directory;
    const [group] = groups.values();
    if (group === undefined) throw new Error('the tenant has a group');
    const double = { ...group, id: '99999999-9999-4999-8999-999999999999' };
    groups.set(double.id, double);
    const named = (name: string): ApiManifest => manifest(`\n  assignment: { groups: [${name}] }`);
    expect(
      (await bench.failureOf(planFor((await bench.session()).graph, named('Adatum API developers')))).message,
    ).toContain(double.id);
    expect((await planFor((await bench.session()).graph, named(double.id))).principals).toMatchObject([
      { id: double.id },
    ]);
  });

  it('tells before anything is written that users cannot be assigned without one of the roles for users', async () => {
    const roles = (allowed: string): ApiManifest =>
      manifest(
        `\n  appRoles: { Reader: { allowed: [${allowed}] } }\n  assignment: { users: [alex@adatum.onmicrosoft.com] }`,
      );
    const { graph, writes } = await bench.session();
    expect(await bench.failureOf(planFor(graph, roles('user')))).toMatchObject({ code: 'registration_conflict' });
    expect(writes()).toEqual([]);
    await expose(graph, roles('application'));
    expect(bench.registered()).toMatchObject([{ assigned: ['Alex'] }]);
  });

  it('refuses to guess between applications of one name, and takes a URI', async () => {
    const unnamed = manifest('\n  scopes: {}');
    await expose((await bench.session()).graph, manifest('\n  identifierUri: api://one'));
    await expose((await bench.session()).graph, manifest('\n  identifierUri: api://two'));
    const failure = await bench.failureOf(planFor((await bench.session()).graph, unnamed));
    expect(failure.code).toBe('registration_conflict');
    const [one, two] = [...emulator.directory.applications.values()].filter(
      ({ displayName }) => displayName === 'adatum-auth-test-app',
    );
    expect(failure.message).toContain(`${one?.appId}, ${two?.appId}`);
    const byId = await planFor((await bench.session()).graph, manifest(`\n  identifierUri: api://${two?.appId}`));
    expect(byId.current.applicationId).toBe(two?.id);
  });

  it('takes an application with the name and another URI for another API', async () => {
    await expose((await bench.session()).graph, manifest('\n  identifierUri: api://other'));
    const plan = await planFor((await bench.session()).graph);
    expect(plan.current.applicationId).toBeUndefined();
    expect(plan.findings.map(({ rule }) => rule)).toContain('P04');
  });
});
