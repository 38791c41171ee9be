import { beforeAll, describe, expect, it } from 'vitest';
import { createLocalTenant, type Json, type LocalTenant } from '../../../test-support/local-tenant.ts';

let tenant: LocalTenant;
beforeAll(async () => {
  tenant = await createLocalTenant();
  for (let number = 0; number < 5; number += 1) tenant.addApplication(`application ${number}`);
  tenant.addApplication("Alex's API");
});

const eventual = { ConsistencyLevel: 'eventual' };
const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  tenant.graph(tenant.as('alex'), `GET ${path}`, undefined, headers);
const names = (value: readonly Json[]) => value.map(({ displayName }) => String(displayName));

describe('a collection', () => {
  it('starts with its context', async () => {
    const { json, headers, status } = await get('/applications');
    expect(status).toBe(200);
    expect(Object.entries(json)[0]).toEqual([
      '@odata.context',
      'https://graph.microsoft.com/v1.0/$metadata#applications',
    ]);
    expect(json.value).toHaveLength(6);
    expect(headers.get('odata-version')).toBe('4.0');
    expect(headers.get('content-type')).toMatch(/^application\/json;odata\.metadata=minimal/);
  });

  it('takes a filter that is percent-encoded to the last character, with doubled quotes', async () => {
    const filter = encodeURIComponent("displayName eq 'Alex''s API'").replaceAll("'", '%27');
    expect(names((await get(`/applications?$filter=${filter}`)).json.value ?? [])).toEqual(["Alex's API"]);
  });

  it('is empty, not missing, when nothing fits', async () => {
    const { status, json } = await get(`/applications?$filter=appId eq '${crypto.randomUUID()}'`);
    expect(status).toBe(200);
    expect(json.value).toEqual([]);
  });

  it('shows what is selected, in that order, and says so', async () => {
    const { json } = await get('/applications?$select=displayName,appId&$top=1');
    expect(json['@odata.context']).toBe('https://graph.microsoft.com/v1.0/$metadata#applications(displayName,appId)');
    expect(Object.keys(json.value?.[0] ?? {})).toEqual(['displayName', 'appId']);
  });

  it('comes in pages whose links lead to the end, each entity once', async () => {
    const seen: unknown[] = [];
    let path = '/applications?$select=id,displayName&$top=2';
    for (let pages = 0; path !== ''; pages += 1) {
      const { json } = await get(path);
      seen.push(...names(json.value ?? []));
      const next = json['@odata.nextLink'] ?? '';
      if (next !== '') expect(next).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\/applications\?/);
      path = next.replace('https://graph.microsoft.com/v1.0', '');
      expect(pages).toBeLessThan(4);
    }
    expect(new Set(seen).size).toBe(6);
    expect(seen).toHaveLength(6);
  });

  it('does not skip an entity when one of an earlier page is deleted meanwhile', async () => {
    const { application } = tenant.addApplication('first to go');
    const page = await get('/applications?$top=6');
    tenant.directory.applications.delete(application.id);
    const first = [...tenant.directory.applications.values()].find(
      ({ displayName }) => displayName === 'application 0',
    );
    if (first !== undefined) tenant.directory.applications.delete(first.id);
    const next = String(page.json['@odata.nextLink']).replace('https://graph.microsoft.com/v1.0', '');
    expect((await get(next)).json.value).toEqual([]);
    if (first !== undefined) tenant.directory.applications.set(first.id, first);
  });

  it('counts with the header only', async () => {
    expect((await get('/applications?$count=true&$top=2', eventual)).json['@odata.count']).toBe(6);
    expect((await get('/applications?$count=true&$top=2')).json['@odata.count']).toBeUndefined();
  });

  it('takes advanced operators with header and count, and neither alone', async () => {
    const filter = '$filter=displayName ne null';
    expect((await get(`/applications?${filter}&$count=true`, eventual)).json.value).toHaveLength(6);
    for (const answer of [
      await get(`/applications?${filter}&$count=true`),
      await get(`/applications?${filter}`, eventual),
    ]) {
      expect(answer.status).toBe(400);
      expect(answer.json.error?.code).toBe('Request_UnsupportedQuery');
    }
  });

  it.each([
    ['$filter=displayName', 'BadRequest'],
    ["$filter=colour eq 'red'", 'BadRequest'],
    ['$select=colour', 'BadRequest'],
    ['$top=0', 'Request_UnsupportedQuery'],
    ['$top=1000', 'Request_UnsupportedQuery'],
    ['$top=many', 'Request_UnsupportedQuery'],
    ['$skiptoken=bm90aGluZw', 'Directory_ExpiredPageToken'],
    ['$expand=colour', 'BadRequest'],
    ['$expand=owners,federatedIdentityCredentials', 'Request_UnsupportedQuery'],
    ['$expand=owners($filter=x)', 'BadRequest'],
    ['$orderby=colour', 'BadRequest'],
    ['$orderby=notes', 'Request_UnsupportedQuery'],
    ['$orderby=createdDateTime', 'Request_UnsupportedQuery'],
    ['$orderby=displayName,id', 'Request_UnsupportedQuery'],
    [`$orderby=displayName&$filter=startswith(displayName,'a')`, 'Request_UnsupportedQuery'],
    ['$search="displayName:x"', 'Request_UnsupportedQuery'],
    ['$format=xml', 'Request_UnsupportedQuery'],
    [`$filter=appId eq '${'x'.repeat(9000)}'`, 'BadRequest'],
  ])('refuses ?%s', async (query, code) => {
    const { status, json } = await get(`/applications?${query}`);
    expect(status).toBe(400);
    expect(json.error?.code).toBe(code);
  });

  it('sorts by name, and by more in an advanced query', async () => {
    const sorted = async (query: string, headers?: Readonly<Record<string, string>>) =>
      names((await get(`/applications?$select=displayName&${query}`, headers)).json.value ?? []);
    const ascending = ["Alex's API", ...[0, 1, 2, 3, 4].map((number) => `application ${number}`)];
    expect(await sorted('$orderby=displayName')).toEqual(ascending);
    expect(await sorted('$orderby=displayName desc')).toEqual(ascending.toReversed());
    const filtered = "$orderby=displayName desc&$filter=startswith(displayName,'application')&$count=true";
    expect((await sorted(filtered, eventual))[0]).toBe('application 4');
    expect((await get('/applications?$orderby=createdDateTime&$count=true', eventual)).status).toBe(200);
  });

  it('keeps its order from page to page', async () => {
    const seen: string[] = [];
    let path = '/applications?$orderby=displayName desc&$top=4';
    while (path !== '') {
      const { json } = await get(path);
      seen.push(...(json.value ?? []).map(({ displayName }) => String(displayName)));
      path = String(json['@odata.nextLink'] ?? '').replace('https://graph.microsoft.com/v1.0', '');
    }
    const descending = [...[4, 3, 2, 1, 0].map((number) => `application ${number}`), "Alex's API"];
    expect(seen).toEqual(descending);
  });

  it('says how many it holds below /$count, with the header only', async () => {
    const count = (path: string, headers?: Readonly<Record<string, string>>) =>
      tenant.send('graph', `https://graph.microsoft.com/v1.0${path}`, {
        headers: { Authorization: `Bearer ${tenant.token(tenant.as('alex'))}`, ...headers },
      });
    const answer = await count('/applications/$count', eventual);
    expect([answer.json, answer.headers.get('content-type')]).toEqual([6, 'text/plain']);
    const filter = "$filter=displayName eq 'application 3'";
    expect((await count(`/applications/$count?${filter}`, eventual)).json).toBe(1);
    expect((await count('/applications/$count')).json.error).toMatchObject({
      code: 'Request_BadRequest',
      message: '$count is not currently supported.',
    });
  });

  it('says of a search what it needs, or that it is not served', async () => {
    const search = '/applications?$search="displayName:x"';
    expect((await get(search)).json.error?.message).toContain("special request header: 'ConsistencyLevel: eventual'");
    expect((await get(search, eventual)).json.error?.message).toContain('is not supported by the local emulator');
  });

  it('takes the largest page', async () => {
    expect((await get('/applications?$top=999')).status).toBe(200);
  });
});
