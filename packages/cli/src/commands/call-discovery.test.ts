import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeToken } from '@entrada/core';
import { createEmulator, type Emulator } from '@entrada/emulator';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { alex, api, daemonEnvironment, runAs, seed } from '../testing/local-tenant.ts';
import { runCaptured } from '../testing/run-captured.ts';

const origin = 'https://api.adatum.onmicrosoft.com';
const address = `${origin}/mcp/tools`;
const ownSeed = seed.replace(
  'assignments:\n  - { resource: adatum-auth-test-app, user',
  `  - displayName: adatum-tools
    identifierUris: ['${origin}/mcp']
    requestedAccessTokenVersion: 2
    scopes: [{ value: access_as_user }]
    preAuthorized: [{ client: azure-cli, scopes: [access_as_user] }]
assignments:
  - { resource: adatum-auth-test-app, user`,
);

let emulator: Emulator;
let folder: string;
beforeAll(async () => {
  emulator = await createEmulator({ seed: ownSeed });
  folder = mkdtempSync(join(tmpdir(), 'entrada-call-'));
});
afterAll(async () => {
  await emulator.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What reached the API, with the audience of its token. */
let seen: { method: string; url: string; audience: unknown }[];
/** How the API answers. */
let respond: (request: Request, audience: unknown) => Response;
beforeEach(() => {
  seen = [];
  respond = (_, audience) => (audience === undefined ? refusal() : new Response('tools'));
});

const refusal = (challenge = '') =>
  new Response('', { status: 401, headers: { 'www-authenticate': `Bearer ${challenge || 'realm="adatum"'}` } });
const metadata = (resource: string) => (request: Request, audience: unknown) =>
  new URL(request.url).pathname.startsWith('/.well-known/')
    ? Response.json({ resource, scopes_supported: [`${resource}/access_as_user`] })
    : audience === undefined
      ? refusal()
      : new Response('tools');

/** The API at its address, the tenant elsewhere. */
const around: typeof fetch = async (input, init) => {
  const request = new Request(input, init);
  if (!request.url.startsWith(origin)) return emulator.fetch(input, init);
  const token = request.headers.get('authorization')?.replace('Bearer ', '');
  const audience = token === undefined ? undefined : decodeToken(token).claims.aud;
  seen.push({ method: request.method, url: request.url.slice(origin.length), audience });
  return respond(request, audience);
};
const asAlex = (...args: string[]) => runAs(emulator, alex, ['call', ...args], { fetch: around });
const asDaemon = (...args: string[]) =>
  runCaptured(['call', ...args], { env: daemonEnvironment(emulator.tenantId), fetch: around });
const plain = (text: string) => text.replaceAll(/\s+/g, ' ');

describe('entrada call without --resource', () => {
  it('takes the API from the server’s metadata, when it is the server’s own', async () => {
    respond = metadata(`${origin}/mcp`);
    const { exitCode, stdout } = await asAlex(address);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: 'tools' });
    expect(seen.filter(({ audience }) => audience !== undefined)).toHaveLength(1);
  });

  it.each([
    ['Microsoft Graph', 'https://graph.microsoft.com'],
    ['Azure Resource Manager', 'https://management.azure.com'],
    ['another API of the tenant', api],
    ['another server', 'https://other.adatum.onmicrosoft.com/mcp'],
    ['another path of its own', `${origin}/admin`],
  ])('gives nothing to a server that names %s', async (_, named) => {
    for (const answer of [
      metadata(named),
      () => refusal(`resource_id="${named}"`),
      () => refusal(`resource="${named}"`),
    ]) {
      seen = [];
      respond = answer;
      const { exitCode, stdout, stderr } = await asDaemon(address);
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
      expect(plain(stderr)).toMatch(/wants tokens for .* may name only an https address of its own/);
      expect(seen.filter(({ audience }) => audience !== undefined)).toEqual([]);
    }
  });

  it('does not follow metadata to another origin', async () => {
    respond = () => refusal('resource_metadata="https://evil.example/metadata"');
    const { exitCode, stderr } = await asDaemon(address);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('does not say which tokens it wants');
  });

  it('sends a request that may change something only with a token', async () => {
    respond = metadata(`${origin}/mcp`);
    const { exitCode } = await asAlex('POST', address, '-d', '{}');
    expect(exitCode).toBe(0);
    expect(seen.filter(({ method, audience }) => method === 'POST' && audience === undefined)).toEqual([]);
  });

  it('says so when the API asks for no token', async () => {
    respond = () => new Response('open');
    const { exitCode, stderr } = await asDaemon(address);
    expect(exitCode).toBe(2);
    expect(plain(stderr)).toContain('answered 200 without a token');
  });

  it('takes the API that the profile ties to the origin', async () => {
    const config = join(folder, 'config.yaml');
    writeFileSync(config, `profiles:\n  adatum:\n    resources:\n      ${api}: ['${origin}']\n`, { mode: 0o600 });
    const { exitCode } = await runAs(emulator, alex, ['call', address, '--profile', 'adatum'], {
      fetch: around,
      env: { ENTRADA_CONFIG: config },
    });
    expect(exitCode).toBe(0);
    expect(seen).toMatchObject([{ url: '/mcp/tools' }]);
  });
});

describe('entrada call', () => {
  it('takes the method in front of the address', async () => {
    expect((await asAlex('delete', address, '-r', api)).exitCode).toBe(0);
    expect(seen).toMatchObject([{ method: 'DELETE' }]);
  });

  it.each([
    ['two addresses', [address, address]],
    ['a method twice', ['GET', address, '-X', 'PUT']],
    ['too many words', ['GET', address, 'more']],
  ])('refuses %s', async (_, args) => {
    const { exitCode, stderr } = await asDaemon(...args, '-r', api);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Expected one address');
    expect(seen).toEqual([]);
  });

  it('asks for JSON unless a header says otherwise', async () => {
    const accepted: (string | null)[] = [];
    respond = ({ headers }) => {
      accepted.push(headers.get('accept'));
      return new Response('{}');
    };
    await asAlex(address, '-r', api);
    await asAlex(address, '-r', api, '-H', 'Accept: text/csv');
    expect(accepted).toEqual(['application/json, */*;q=0.5', 'text/csv']);
  });

  it('waits as long as the API says, and tells', async () => {
    respond = () =>
      seen.length < 3 ? new Response('', { status: 429, headers: { 'retry-after': '0' } }) : new Response('tools');
    const { exitCode, stdout, stderr } = await asAlex(address, '-r', api);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: 'tools' });
    expect(stderr.match(/429: waiting 0 s/g)).toHaveLength(2);
  });

  it('answers a claims challenge with a token for the same API', async () => {
    const challenge = { access_token: { acrs: { essential: true, value: 'c1' } } };
    const claims = Buffer.from(JSON.stringify(challenge)).toString('base64');
    respond = () =>
      seen.length < 2
        ? refusal(`error="insufficient_claims", claims="${claims}", resource="https://graph.microsoft.com"`)
        : new Response('tools');
    const { exitCode, stderr } = await asDaemon(address, '-r', api);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('insufficient_claims');
    expect(seen).toHaveLength(2);
    expect(seen[1]?.audience).toBe(seen[0]?.audience);
  });

  it('asks for claims once, and does not print them', async () => {
    const claims = Buffer.from(`{"access_token":{"acrs":{"essential":true,"value":"${'c1'.repeat(60)}"}}}`).toString(
      'base64',
    );
    respond = () => refusal(`error="insufficient_claims", claims="${claims}"`);
    const { exitCode, stderr } = await asDaemon(address, '-r', api);
    expect(exitCode).toBe(3);
    expect(seen).toHaveLength(2);
    expect(stderr).toContain('claims="…"');
  });

  it('writes the answer to a file, whole or not at all', async () => {
    const file = join(folder, 'answer.json');
    writeFileSync(file, 'what was there');
    respond = () =>
      new Response(
        new ReadableStream({
          start: (body) => {
            body.enqueue(new TextEncoder().encode('half'));
            body.error(new Error('broke off'));
          },
        }),
      );
    const broken = await asAlex(address, '-r', api, '-o', file);
    expect(broken.exitCode).toBe(5);
    expect(readFileSync(file, 'utf8')).toBe('what was there');
    respond = () => new Response('whole');
    const { exitCode, stdout } = await asAlex(address, '-r', api, '-o', file);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
    expect(readFileSync(file, 'utf8')).toBe('whole');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('says so when the file can’t be written', async () => {
    const { exitCode, stderr } = await asAlex(address, '-r', api, '-o', join(folder, 'absent', 'answer.json'));
    expect(exitCode).toBe(2);
    expect(stderr).toContain('ENOENT');
  });

  it('sends the bytes of a file as they are', async () => {
    const file = join(folder, 'bytes');
    const bytes = Buffer.from([0, 255, 254, 10, 200]);
    writeFileSync(file, bytes);
    let sent: Promise<ArrayBuffer> | undefined;
    respond = (request) => {
      sent = request.arrayBuffer();
      return new Response('');
    };
    await asAlex('PUT', address, '-r', api, '-d', `@${file}`);
    expect(Buffer.from((await sent) ?? new ArrayBuffer(0))).toEqual(bytes);
  });
});
