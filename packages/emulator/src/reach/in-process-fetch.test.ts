import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { createInProcessFetch } from './in-process-fetch.ts';

function echo(name: string): Hono {
  const app = new Hono();
  app.get('/to', (c) => c.redirect(c.req.query('url') ?? '', 302));
  app.get('/loop', (c) => c.redirect('/loop', 302));
  app.post('/see-other', (c) => c.redirect('/echo', 303));
  app.post('/again', (c) => c.redirect('/echo', 307));
  app.all('*', async (c) =>
    c.json({
      name,
      url: c.req.url,
      method: c.req.method,
      body: await c.req.text(),
      authorization: c.req.header('authorization') ?? null,
      type: c.req.header('content-type') ?? null,
    }),
  );
  return app;
}
const services = {
  'token-service': echo('token-service'),
  graph: echo('graph'),
  arm: echo('arm'),
  logs: echo('logs'),
};
const inProcess = createInProcessFetch(services, {
  url: () => 'http://localhost:8400',
  service: services['token-service'],
});
const json = async (url: string, init?: RequestInit) => (await inProcess(url, init)).json();

describe('fetch in process', () => {
  it.each([
    ['https://login.microsoftonline.com/a?b=c', 'token-service'],
    ['https://LOGIN.windows.net/a', 'token-service'],
    ['https://graph.microsoft.com/v1.0', 'graph'],
    ['https://management.azure.com:443/x', 'arm'],
    ['http://localhost:8400/device', 'token-service'],
  ])('answers for %s', async (url, name) => {
    expect(await json(url)).toMatchObject({ name, url: new URL(url).href });
    expect(await (await inProcess(new Request(url))).json()).toMatchObject({ name });
  });

  it.each([
    'https://example.com/',
    'https://login.microsoftonline.com.example.com/',
    'http://graph.microsoft.com/',
    'https://graph.microsoft.com:8443/',
    'http://localhost:8401/',
    'https://localhost:8400/',
    'data:,x',
  ])('refuses %s', async (url) => {
    await expect(inProcess(url)).rejects.toThrow(TypeError);
  });

  it('sends method, headers and body', async () => {
    const init = { method: 'PATCH', headers: { authorization: 'Bearer t' }, body: 'text' };
    expect(await json('https://graph.microsoft.com/', init)).toMatchObject({
      method: 'PATCH',
      body: 'text',
      authorization: 'Bearer t',
    });
  });

  it('follows a redirect to another emulated host, without the credentials', async () => {
    const url = 'https://login.microsoftonline.com/to?url=https%3A%2F%2Fgraph.microsoft.com%2Fx';
    expect(await json(url, { headers: { authorization: 'Bearer t' } })).toMatchObject({
      name: 'graph',
      authorization: null,
    });
  });

  it('keeps the credentials within an origin', async () => {
    const init = { headers: { authorization: 'Bearer t' } };
    expect(await json('https://graph.microsoft.com/to?url=/x', init)).toMatchObject({ authorization: 'Bearer t' });
  });

  it('does not follow a redirect out of the emulator', async () => {
    await expect(inProcess('https://graph.microsoft.com/to?url=https://example.com/')).rejects.toThrow('example.com');
  });

  it('makes GET of a POST after 303, and keeps method and body after 307', async () => {
    const init = { method: 'POST', body: new URLSearchParams({ a: 'b' }) };
    const seeOther = await json('https://graph.microsoft.com/see-other', init);
    expect(seeOther).toMatchObject({ method: 'GET', body: '', type: null });
    expect(await json('https://graph.microsoft.com/again', init)).toMatchObject({ method: 'POST', body: 'a=b' });
  });

  it('leaves a redirect to the caller who asks for it', async () => {
    const response = await inProcess('https://graph.microsoft.com/to?url=/x', { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/x']);
    await expect(inProcess('https://graph.microsoft.com/to?url=/x', { redirect: 'error' })).rejects.toThrow(TypeError);
  });

  it('gives up on a loop', async () => {
    await expect(inProcess('https://graph.microsoft.com/loop')).rejects.toThrow('More than 20 redirects');
  });

  it('heeds a signal', async () => {
    const signal = AbortSignal.abort();
    await expect(inProcess('https://graph.microsoft.com/', { signal })).rejects.toThrow(/abort/i);
  });
});
