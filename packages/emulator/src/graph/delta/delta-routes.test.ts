import { beforeEach, describe, expect, it } from 'vitest';
import { createLocalTenant, type Json, type LocalTenant } from '../../../test-support/local-tenant.ts';

let tenant: LocalTenant;
beforeEach(async () => {
  tenant = await createLocalTenant();
});

const ask = (request: string, body?: unknown) => tenant.graph(tenant.as('casey'), request, body);
const pathOf = (link: unknown) => String(link).replace('https://graph.microsoft.com/v1.0', '');

/** Follows a delta query to its end. */
async function follow(
  path: string,
): Promise<{ readonly changes: readonly Json[]; readonly pages: number; readonly later: string }> {
  const changes: Json[] = [];
  let next = path;
  for (let pages = 1; ; pages += 1) {
    const { json, status } = await ask(`GET ${next}`);
    expect(status).toBe(200);
    changes.push(...(json.value ?? []));
    const later = json['@odata.deltaLink'];
    if (later !== undefined) return { changes, pages, later: pathOf(later) };
    next = pathOf(json['@odata.nextLink']);
  }
}

describe('a delta query', () => {
  it('gives everything first, then what changed', async () => {
    const { application } = tenant.addApplication('old');
    const first = await follow('/applications/delta');
    expect(first.changes.map(({ displayName }) => displayName)).toEqual(['old']);
    expect((await follow(first.later)).changes).toEqual([]);

    const { id } = (await ask('POST /applications', { displayName: 'new' })).json;
    await ask(`PATCH /applications/${application.id}`, { notes: 'changed' });
    const second = await follow(first.later);
    expect(second.changes).toMatchObject([
      { id: application.id, notes: 'changed' },
      { id, displayName: 'new' },
    ]);
    // The same link again gives the same again.
    expect((await follow(first.later)).changes).toHaveLength(2);
    expect((await follow(second.later)).changes).toEqual([]);
  });

  it('sees what changed past Graph too', async () => {
    const { application } = tenant.addApplication('quiet');
    const { later } = await follow('/applications/delta');
    tenant.directory.applications.change(application, { displayName: 'loud' });
    expect((await follow(later)).changes).toMatchObject([{ displayName: 'loud' }]);
  });

  it('says of what is gone whether it can be restored', async () => {
    const { application, principal } = tenant.addApplication('going');
    const applications = await follow('/applications/delta');
    const principals = await follow('/servicePrincipals/delta');
    await ask(`DELETE /applications/${application.id}`);
    const [removed] = (await follow(applications.later)).changes;
    expect(removed).toEqual({ id: application.id, '@removed': { reason: 'changed' } });
    await ask(`DELETE /directory/deletedItems/${principal.id}`);
    expect((await follow(principals.later)).changes).toEqual([{ id: principal.id, '@removed': { reason: 'deleted' } }]);
    await ask(`POST /directory/deletedItems/${application.id}/restore`);
    expect((await follow(applications.later)).changes).toMatchObject([{ id: application.id, displayName: 'going' }]);
  });

  it('that starts anew says nothing of what is gone', async () => {
    const { application } = tenant.addApplication('gone');
    await follow('/applications/delta');
    await ask(`DELETE /applications/${application.id}`);
    expect((await follow('/applications/delta')).changes).toEqual([]);
  });

  it('leaves out what came and went in between', async () => {
    const { later } = await follow('/applications/delta');
    const { id } = (await ask('POST /applications', { displayName: 'mayfly' })).json;
    await ask(`DELETE /applications/${id}`);
    expect((await follow(later)).changes).toEqual([]);
  });

  it('comes in pages, between which nothing is lost', async () => {
    for (let number = 0; number < 5; number += 1) tenant.addApplication(`application ${number}`);
    const page = (await ask('GET /applications/delta?$top=2')).json;
    expect(page.value).toHaveLength(2);
    tenant.addApplication('late');
    const rest = await follow(pathOf(page['@odata.nextLink']));
    expect([rest.changes.length, rest.pages]).toEqual([3, 2]);
    expect((await follow(rest.later)).changes).toMatchObject([{ displayName: 'late' }]);
  });

  it('remembers what was selected, and ids that were asked for', async () => {
    const [kept, other] = [tenant.addApplication('kept').application, tenant.addApplication('other').application];
    const { changes, later } = await follow(`/applications/delta?$select=displayName&$filter=id eq '${kept.id}'`);
    expect(changes).toEqual([{ displayName: 'kept', id: kept.id }]);
    tenant.directory.applications.change(kept, { displayName: 'kept well' });
    tenant.directory.applications.change(other, { displayName: 'other still' });
    expect((await follow(later)).changes).toEqual([{ displayName: 'kept well', id: kept.id }]);
  });

  it('can begin now', async () => {
    tenant.addApplication('old');
    const { changes, later } = await follow('/applications/delta?$deltatoken=latest');
    expect(changes).toEqual([]);
    tenant.addApplication('new');
    expect((await follow(later)).changes).toMatchObject([{ displayName: 'new' }]);
  });

  it('of groups tells who joined and who left', async () => {
    const [id = ''] = tenant.directory.groups.keys();
    const [alex, blair] = [tenant.as('alex').oid, tenant.as('blair').oid];
    const join = (member: string) =>
      ask(`POST /groups/${id}/members/$ref`, { '@odata.id': `https://graph.microsoft.com/v1.0/users/${member}` });
    await join(alex);
    const first = await follow('/groups/delta');
    expect(first.changes[0]?.['members@delta']).toEqual([{ '@odata.type': '#microsoft.graph.user', id: alex }]);
    await ask(`DELETE /groups/${id}/members/${alex}/$ref`);
    await join(blair);
    expect((await follow(first.later)).changes[0]?.['members@delta']).toEqual([
      { '@odata.type': '#microsoft.graph.user', id: alex, '@removed': { reason: 'deleted' } },
      { '@odata.type': '#microsoft.graph.user', id: blair },
    ]);
    const [named] = (await follow('/groups/delta?$select=displayName,members')).changes;
    expect(Object.keys(named ?? {})).toEqual(['displayName', 'id', 'members@delta']);
    const [bare] = (await follow('/groups/delta?$select=displayName')).changes;
    expect(Object.keys(bare ?? {})).toEqual(['displayName', 'id']);
  });

  it('of users shows the usual properties', async () => {
    const { changes, later } = await follow('/users/delta');
    expect(changes).toHaveLength(tenant.directory.users.size);
    await ask('PATCH /users/blair@adatum.onmicrosoft.com', { displayName: 'Blair B.' });
    expect((await follow(later)).changes).toMatchObject([{ displayName: 'Blair B.' }]);
  });

  it.each([
    ['$deltatoken=nonsense'],
    [`$deltatoken=${Buffer.from('{"ledger":"x","from":0}').toString('base64url')}`],
    ['$skiptoken=bm9uc2Vuc2U'],
  ])('with a token of nowhere starts anew: %s', async (query) => {
    const { status, json } = await ask(`GET /applications/delta?${query}`);
    expect([status, json.error?.code]).toEqual([410, 'syncStateNotFound']);
  });

  it.each([
    ["$filter=displayName eq 'x'"],
    ["$filter=not(id eq 'x')"],
    ['$select=colour'],
    ['$top=0'],
    ['$expand=owners'],
  ])('does not take %s', async (query) => {
    expect((await ask(`GET /applications/delta?${query}`)).status).toBe(400);
  });

  it('needs the right to list', async () => {
    expect((await tenant.graph(tenant.as('casey', 'User.Read'), 'GET /applications/delta')).status).toBe(403);
  });
});
