import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Hono } from 'hono';
import { afterEach, describe, expect, it } from 'vitest';
import { type OwnOrigin, startOwnOrigin } from './own-origin.ts';

const service = new Hono().get('/', (c) => c.text(c.req.url));
const opened: OwnOrigin[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((origin) => origin.close()));
});

async function start(port = 0): Promise<OwnOrigin> {
  const origin = await startOwnOrigin(service, port);
  opened.push(origin);
  return origin;
}

function statusFor(origin: OwnOrigin, host: string, address = '127.0.0.1'): Promise<number | undefined> {
  const { port } = new URL(origin.url);
  return new Promise((resolve, reject) => {
    request({ host: address, port, headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .once('error', reject)
      .end();
  });
}

describe("the emulator's own origin", () => {
  it('serves http://localhost with a port of its own', async () => {
    const origin = await start();
    expect(origin.url).toMatch(/^http:\/\/localhost:\d+$/);
    expect(await (await fetch(origin.url)).text()).toBe(`${origin.url}/`);
  });

  it.each(['localhost', 'LOCALHOST', '127.0.0.1', '[::1]'])('answers to %s', async (name) => {
    const origin = await start();
    expect(await statusFor(origin, `${name}:${new URL(origin.url).port}`)).toBe(200);
  });

  it.each([
    ['a name that was rebound to loopback', (port: string) => `evil.example:${port}`],
    ['a name that begins like it', (port: string) => `localhost.evil.example:${port}`],
    ['an emulated host', (port: string) => `login.microsoftonline.com:${port}`],
    ['localhost with another port', () => 'localhost:1'],
    ['localhost without a port', () => 'localhost'],
  ])('does not answer to %s', async (_, host) => {
    const origin = await start();
    expect(await statusFor(origin, host(new URL(origin.url).port))).toBe(421);
  });

  it('answers on ::1 too, where there is one', async (context) => {
    const origin = await start();
    const { port } = new URL(origin.url);
    const status = await statusFor(origin, `localhost:${port}`, '::1').catch((error: { code?: string }) => error.code);
    if (status === 'EADDRNOTAVAIL') context.skip('this machine has no IPv6');
    expect(status).toBe(200);
  });

  it('says so when its port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    try {
      await expect(startOwnOrigin(service, port)).rejects.toThrow(`Port ${port} on 127.0.0.1 is in use`);
    } finally {
      other.close();
    }
  });

  it('leaves its port free when it closes', async () => {
    const origin = await start();
    const port = Number(new URL(origin.url).port);
    await fetch(origin.url);
    await origin.close();
    expect((await start(port)).url).toBe(origin.url);
  });
});
