import { describe, expect, it } from 'vitest';
import { askApi } from './ask-api.ts';

const url = 'https://api.adatum.example/mcp/tools?x=1';
const json = (value: unknown, status = 200) => new Response(JSON.stringify(value), { status });
const refused = (challenge: string) => new Response('', { status: 401, headers: { 'www-authenticate': challenge } });

/** Asks a server with these pages; every other address gives 404. */
async function ask(pages: Readonly<Record<string, () => Response>>, anonymously = true) {
  const asked: string[] = [];
  const advice = await askApi(url, {
    anonymously,
    fetch: async (input, init) => {
      const address = new Request(input).url;
      asked.push(address);
      expect(new Headers(init?.headers).has('authorization')).toBe(false);
      expect(init?.redirect).toBe('manual');
      return (pages[address] ?? (() => new Response('', { status: 404 })))();
    },
  });
  return { ...advice, asked };
}

const usual = 'https://api.adatum.example/.well-known/oauth-protected-resource';

describe('askApi', () => {
  it('finds the metadata that the challenge names', async () => {
    const place = 'https://api.adatum.example/about';
    const { resource, metadataUrl, asked } = await ask({
      [url]: () => refused(`Bearer resource_metadata="${place}"`),
      [place]: () => json({ resource: 'https://api.adatum.example/mcp' }),
    });
    expect({ resource, metadataUrl, asked }).toEqual({
      resource: 'https://api.adatum.example/mcp',
      metadataUrl: place,
      asked: [url, place],
    });
  });

  it.each([
    ['with the path', `${usual}/mcp/tools`],
    ['without it', usual],
  ])('looks at the usual place %s', async (_, place) => {
    const { metadataUrl } = await ask({ [place]: () => json({ resource: 'https://api.adatum.example/mcp' }) });
    expect(metadataUrl).toBe(place);
  });

  it('asks no other origin, whatever the challenge says', async () => {
    const { asked, resource } = await ask({
      [url]: () => refused('Bearer resource_metadata="https://evil.example/metadata"'),
      'https://evil.example/metadata': () => json({ resource: 'https://api.adatum.example/mcp' }),
    });
    expect(asked.filter((address) => address.includes('evil'))).toEqual([]);
    expect(resource).toBeUndefined();
  });

  it.each(['resource_id', 'resource'])('takes %s of a challenge where there is no metadata', async (name) => {
    const challenge = `Bearer authorization_uri="https://login.microsoftonline.com/x", ${name}="api://adatum"`;
    expect(await ask({ [url]: () => refused(challenge) })).toMatchObject({ status: 401, resource: 'api://adatum' });
  });

  it('sends no request to the API itself when it must not', async () => {
    const { status, asked } = await ask({}, false);
    expect({ status, asked }).toEqual({ status: undefined, asked: [`${usual}/mcp/tools`, usual] });
  });

  it.each([
    ['what is no JSON', () => new Response('<html>')],
    ['a list', () => json(['resource'])],
    ['no resource', () => json({ scopes_supported: [] })],
    ['a resource that is no text', () => json({ resource: { a: 1 } })],
    ['more than it reads', () => json({ resource: 'https://api.adatum.example', padding: 'x'.repeat(70_000) })],
    ['a redirect', () => new Response('', { status: 302, headers: { location: 'https://evil.example' } })],
  ])('makes nothing of metadata that is %s', async (_, page) => {
    expect((await ask({ [usual]: page })).resource).toBeUndefined();
  });
});
