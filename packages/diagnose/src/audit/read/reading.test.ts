import { createGraph, type Graph } from '@entrada/registration';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { inParallel } from './in-parallel.ts';
import { listUpTo } from './list-up-to.ts';
import { lookUp } from './look-up.ts';
import { readClients } from './read-clients.ts';
import { readGroups } from './read-groups.ts';
import { readOwners } from './read-owners.ts';
import { readSignIns } from './read-sign-ins.ts';
import { countUsers } from './read-users.ts';

const base = 'https://graph.microsoft.com/v1.0';
const tenantId = '5a1f2b0c-7d3e-4c56-8f90-a1b2c3d4e5f6';
const id = (number: number) => `70010000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Graph over a function of the URL, and the URLs that were asked for. */
function graphOver(answer: (url: URL) => object): { graph: Graph; asked: URL[] } {
  const asked: URL[] = [];
  const graph = createGraph({
    getToken: async () => 'token',
    fetch: async (input) => {
      const url = new URL(new Request(input).url);
      asked.push(url);
      return Response.json(answer(url));
    },
  });
  return { graph, asked };
}

/** Pages of `size` entries each, without end. */
function endless(entry: object, size: number): (url: URL) => object {
  return (url) => {
    const page = Number(url.searchParams.get('$skiptoken') ?? 0);
    const next = new URL(url);
    next.searchParams.set('$skiptoken', String(page + 1));
    return { value: Array.from({ length: size }, () => entry), '@odata.nextLink': next.href };
  };
}

describe('a list up to a limit', () => {
  const schema = v.object({ name: v.string() });
  const options = { query: { $top: 2 }, limit: 5 };

  it('follows pages as long as it wants more, and says that there are more', async () => {
    const { graph, asked } = graphOver(endless({ name: 'a' }, 2));
    const { entries, more } = await listUpTo(graph, '/users', schema, options);
    expect([entries.length, more, asked.length]).toEqual([5, true, 3]);
    expect(asked.map((url) => url.search)).toEqual(['?$top=2', '?$top=2&$skiptoken=1', '?$top=2&$skiptoken=2']);
  });

  it.each([
    [4, false],
    [5, false],
    [6, true],
  ])('of %i entries knows whether there are more: %s', async (count, more) => {
    const { graph } = graphOver(() => ({ value: Array.from({ length: count }, () => ({ name: 'a' })) }));
    expect((await listUpTo(graph, '/users', schema, options)).more).toBe(more);
  });

  it('takes nothing but the query from a link, so that the token goes nowhere else', async () => {
    const { graph, asked } = graphOver((url) =>
      url.searchParams.has('$skiptoken')
        ? { value: [] }
        : { value: [], '@odata.nextLink': 'https://graph.example/other?$skiptoken=1' },
    );
    await listUpTo(graph, '/users', schema, options);
    expect(asked.map(({ origin, pathname }) => origin + pathname)).toEqual([`${base}/users`, `${base}/users`]);
  });

  it('refuses what has another form', async () => {
    const { graph } = graphOver(() => ({ value: [{ nom: 'a' }] }));
    await expect(listUpTo(graph, '/users', schema, options)).rejects.toMatchObject({ code: 'graph_failed' });
  });
});

it('runs a few at a time, and keeps the order', async () => {
  let running = 0;
  let most = 0;
  const results = await inParallel(
    Array.from({ length: 40 }, (_, index) => index),
    async (index) => {
      most = Math.max(most, ++running);
      await Promise.resolve();
      running--;
      return index * 2;
    },
  );
  expect(results).toEqual(Array.from({ length: 40 }, (_, index) => index * 2));
  expect(most).toBe(6);
});

it('looks objects up fifteen at a time, each once, and nothing that is no id', async () => {
  const { graph, asked } = graphOver(() => ({ value: [] }));
  const ids = [...Array.from({ length: 31 }, (_, index) => id(index)), id(0), "x') or (1 eq 1"];
  await lookUp(graph, '/groups', 'id', ids, { select: 'id', schema: v.object({}) });
  expect(asked).toHaveLength(3);
  expect(asked.map((url) => url.searchParams.get('$filter')).join()).not.toContain('1 eq 1');
});

describe('whose client it is', () => {
  const present = { id: 'o', displayName: 'Tool' };

  it.each<[string, object[], object[], string]>([
    ['of this tenant, by its registration', [], [{ appId: id(1) }], 'own'],
    ['of this tenant, by its service principal', [{ appOwnerOrganizationId: tenantId }], [], 'own'],
    ['of Microsoft', [{ appOwnerOrganizationId: 'f8cdef31-a31e-4b4a-93e4-5f571e91255a' }], [], 'microsoft'],
    ['of another organization', [{ appOwnerOrganizationId: id(9) }], [], 'foreign'],
    ['of nobody that could be found', [], [], 'unresolved'],
  ])('%s', async (_, principals, registrations, owner) => {
    const { graph } = graphOver(({ pathname }) => ({
      value: (pathname.endsWith('/applications') ? registrations : principals).map((entry) => ({
        ...present,
        appId: id(1).toUpperCase(),
        ...entry,
      })),
    }));
    const client = (await readClients(graph, [id(1)], tenantId)).get(id(1));
    expect(client?.owner).toEqual({ known: true, value: owner });
  });

  it('is Microsoft for a well-known one, whoever else claims so, and another for one of the community', async () => {
    const { graph } = graphOver(() => ({ value: [] }));
    const ids = ['04b07795-8ddb-461a-bbee-02f9e1bf7b46', '31359c7f-bd7e-475c-86db-fdb8c937548e'];
    const clients = [...(await readClients(graph, ids, tenantId)).values()];
    expect(clients.map(({ owner }) => owner)).toEqual([
      { known: true, value: 'microsoft' },
      { known: true, value: 'foreign' },
    ]);
  });

  it.each([
    [{ isFallbackPublicClient: true }, true],
    [{ publicClient: { redirectUris: ['http://localhost'] } }, true],
    [{ isFallbackPublicClient: null, publicClient: { redirectUris: [] } }, false],
  ])('and whether it is public: %j', async (registration, publicClient) => {
    const { graph } = graphOver(({ pathname }) => ({
      value: pathname.endsWith('/applications') ? [{ appId: id(1), ...registration }] : [],
    }));
    expect((await readClients(graph, [id(1)], tenantId)).get(id(1))?.publicClient).toBe(publicClient);
  });
});

describe('of a large tenant', () => {
  it('members of the first 200 groups are counted, 2,000 of each', async () => {
    const { graph, asked } = graphOver((url) =>
      url.pathname.endsWith('/members')
        ? endless({ '@odata.type': '#microsoft.graph.user', displayName: 'x' }, 999)(url)
        : { value: [] },
    );
    const groups = await readGroups(
      graph,
      Array.from({ length: 201 }, (_, index) => ({ id: id(index), name: 'G' })),
    );
    expect(groups.get(id(199))?.members).toEqual({
      known: true,
      value: { users: 2_000, more: true, nestedGroups: [] },
    });
    expect(groups.get(id(200))?.members).toEqual({
      known: false,
      because: '201 groups are assigned; only members of 200 are counted',
    });
    // Three pages for each group, and the rules of fifteen with each request.
    expect(asked).toHaveLength(200 * 3 + 14);
  });

  it('users are counted up to 20,000', async () => {
    const { graph, asked } = graphOver(endless({ userType: 'Guest' }, 999));
    await expect(countUsers(graph)).rejects.toMatchObject({
      message: expect.stringContaining('more than 20000 users'),
    });
    expect(asked).toHaveLength(21);
  });

  it('users are told from guests', async () => {
    const value = [{ userType: 'Guest' }, { userType: 'Member' }, { userType: null }];
    expect(await countUsers(graphOver(() => ({ value })).graph)).toEqual({ members: 2, guests: 1 });
  });

  it('sign-ins are asked for by client, and the clients beyond fifty do not count as unused', async () => {
    const { graph, asked } = graphOver((url) => ({
      value: url.searchParams.get('$filter')?.includes(id(7)) ? [{ appId: id(7) }] : [],
    }));
    const clients = Array.from({ length: 52 }, (_, index) => id(index));
    const history = await readSignIns(graph, id(99), clients, Date.UTC(2026, 10, 30, 12));
    expect(history).toEqual({ days: 30, clients: [id(7), id(50), id(51)] });
    expect(asked).toHaveLength(50);
    expect(asked[0]?.searchParams.get('$filter')).toBe(
      `createdDateTime ge 2026-10-31T12:00:00Z and appId eq '${id(0)}' and resourceId eq '${id(99)}'`,
    );
  });
});

it('names an owner once, guests as such', async () => {
  const owner = (name: string, more: object = {}) => ({
    id: name,
    '@odata.type': '#microsoft.graph.user',
    displayName: name,
    userPrincipalName: `${name}@adatum.onmicrosoft.com`,
    userType: 'Member',
    ...more,
  });
  const { graph } = graphOver(() => ({
    value: [
      owner('alex'),
      owner('blair', { userType: 'Guest' }),
      owner('casey', { userType: null, userPrincipalName: 'casey_contoso.com#EXT#@adatum.onmicrosoft.com' }),
      { id: 'x', '@odata.type': '#microsoft.graph.servicePrincipal', displayName: 'pipeline' },
    ],
  }));
  expect((await readOwners(graph, ['/applications/1', '/servicePrincipals/1'])).map(({ kind }) => kind)).toEqual([
    'member',
    'guest',
    'guest',
    'application',
  ]);
});
