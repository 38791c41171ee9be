import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { decodeToken, resolveResource } from '@entrada/core';
import type { Emulator, ManagedIdentityKind } from '@entrada/emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { api, identityNamed, startApplicationsTenant, tenantId } from '../../test-support/applications-tenant.ts';
import { everythingIn } from '../../test-support/everything-in.ts';
import type { SourceRequest } from '../source-contract.ts';
import { type ManagedIdentityOptions, managedIdentitySource } from './managed-identity-source.ts';

const request = resolveResource(api);
const arm = resolveResource('arm');

const emulators = new Map<ManagedIdentityKind, Emulator>();
beforeAll(async () => {
  for (const kind of ['imds', 'app-service', 'azure-arc'] as const) {
    emulators.set(kind, await startApplicationsTenant({ managedIdentity: kind }));
  }
});
afterAll(async () => {
  for (const emulator of emulators.values()) await emulator.close();
});

function running(kind: ManagedIdentityKind): Emulator {
  const emulator = emulators.get(kind);
  if (emulator === undefined) throw new Error(`No emulator of ${kind}`);
  return emulator;
}

/** The source on a host of the kind; nothing but the environment says which that is. */
async function on(kind: ManagedIdentityKind, options: Partial<ManagedIdentityOptions> = {}) {
  const emulator = running(kind);
  const { env } = emulator;
  // The emulator's own origin is a loopback address: asked over the network, as on a real host.
  const fetch: typeof globalThis.fetch = (input, init) =>
    new URL(new Request(input).url).origin === emulator.url
      ? globalThis.fetch(input, init)
      : emulator.fetch(input, init);
  const arcKeyFolder = kind === 'azure-arc' ? await keyFolder(emulator) : undefined;
  return managedIdentitySource({ env, fetch, ...(arcKeyFolder !== undefined && { arcKeyFolder }), ...options });
}

/** Where the emulator could put its key: a folder of the agent's is there only on servers under Azure Arc. */
async function keyFolder(emulator: Emulator): Promise<string> {
  const url = `${emulator.env.IDENTITY_ENDPOINT}?api-version=2020-06-01&resource=x`;
  const challenge = await fetch(url, { headers: { metadata: 'true' } });
  return dirname(challenge.headers.get('www-authenticate')?.split('realm=')[1] ?? '');
}

describe.each([
  ['imds', 'vm'],
  ['app-service', 'site'],
  ['azure-arc', 'server'],
] as const)('the managed identity of a host of kind %s', (kind, name) => {
  it("is the host's own, if nothing else is said", async () => {
    const source = await on(kind);
    const answer = await source.getToken(request);
    const { clientId } = identityNamed(running(kind), name);
    expect(answer.source).toBe('managed-identity');
    expect(answer.expiresOn).toBeGreaterThan(Date.now() / 1000 + 80_000);
    expect(decodeToken(answer.token).claims).toMatchObject({
      azp: clientId,
      roles: ['Reports.Read.All'],
      tid: tenantId,
    });
  });

  it('is checked: account and tenant', async () => {
    const source = await on(kind);
    const { clientId, objectId } = identityNamed(running(kind), name);
    for (const account of [clientId, objectId]) {
      await expect(source.getToken({ ...request, account, tenant: tenantId })).resolves.toBeDefined();
    }
    await expect(source.getToken({ ...request, account: 'alex@adatum.onmicrosoft.com' })).rejects.toMatchObject({
      code: 'identity_mismatch',
      details: { about: 'account', found: clientId },
    });
    await expect(source.getToken({ ...request, tenant: 'c0ffee00-1234-4abc-9def-0123456789ab' })).rejects.toMatchObject(
      { code: 'identity_mismatch', details: { about: 'tenant', found: tenantId } },
    );
    await expect(source.getToken({ ...request, tenant: 'adatum.onmicrosoft.com' })).rejects.toMatchObject({
      code: 'source_unsupported',
      message: expect.stringContaining('Give the tenant id'),
    });
  });
});

describe.each(['imds', 'app-service'] as const)('a user-assigned identity of a host of kind %s', (kind) => {
  const azp = async (more: Partial<SourceRequest>, options: Partial<ManagedIdentityOptions> = {}) =>
    decodeToken((await (await on(kind, options)).getToken({ ...request, ...more })).token).claims.azp;

  it('is chosen by client id, resource id or object id', async () => {
    const { clientId, objectId, resourceId } = identityNamed(running(kind), 'shared');
    await expect(azp({ client: clientId })).resolves.toBe(clientId);
    await expect(azp({ client: resourceId })).resolves.toBe(clientId);
    for (const identity of [{ clientId }, { objectId }, { resourceId }]) {
      await expect(azp({}, { identity })).resolves.toBe(clientId);
    }
  });

  it('is the one of AZURE_CLIENT_ID, but for one that the request names', async () => {
    const { clientId } = identityNamed(running(kind), 'shared');
    const own = identityNamed(running(kind), kind === 'imds' ? 'vm' : 'site').clientId;
    const env = { ...running(kind).env, AZURE_CLIENT_ID: clientId };
    await expect(azp({}, { env })).resolves.toBe(clientId);
    await expect(azp({ client: own }, { env })).resolves.toBe(own);
  });

  it('fails when the request names one that is not there, and is unavailable when only the environment does', async () => {
    const nobody = '70010000-0000-4000-8000-000000000099';
    await expect(azp({ client: nobody })).rejects.toMatchObject({
      code: 'source_failed',
      message: expect.stringContaining('no such managed identity'),
    });
    await expect(azp({}, { env: { ...running(kind).env, AZURE_CLIENT_ID: nobody } })).rejects.toMatchObject({
      code: 'source_unavailable',
      message: expect.stringContaining('AZURE_CLIENT_ID'),
    });
  });
});

describe('what the endpoint refuses', () => {
  it.each([
    ['imds', 'refused', /AADSTS501051/],
    ['app-service', 'source_failed', /answered 500/],
  ] as const)('comes from %s as %s', async (kind, code, says) => {
    const client = identityNamed(running(kind), 'idle').clientId;
    const source = await on(kind, { wait: async () => {} });
    await expect(source.getToken({ ...request, client })).rejects.toMatchObject({
      code,
      message: expect.stringMatching(says),
    });
  });

  it('is told of a resource that nobody knows', async () => {
    const asked = (await on('imds')).getToken(resolveResource('api://nobody'));
    await expect(asked).rejects.toMatchObject({ code: 'refused', refusal: { aadsts: 500011 } });
  });
});

/** A metadata service that answers in turn; the probe, which comes without the header, is answered as recorded. */
function imds(...answers: readonly (() => Response)[]) {
  const waits: number[] = [];
  const left = answers.values();
  let probes = 0;
  const source = managedIdentitySource({
    env: {},
    wait: async (milliseconds) => void waits.push(milliseconds),
    fetch: async (input, init) => {
      if (!new Request(input, init).headers.has('metadata')) {
        probes += 1;
        const body = { error: 'invalid_request', error_description: 'Required metadata header not specified' };
        return Response.json(body, { status: 400 });
      }
      return (
        left.next().value?.() ?? Response.json({ access_token: 'token', expires_on: '1795534200', client_id: 'x' })
      );
    },
  });
  return { source, waits, probes: () => probes };
}

const status =
  (code: number, body: unknown = {}) =>
  () =>
    Response.json(body, { status: code });

describe('the instance metadata service', () => {
  it.each([
    ['404, 429 and 5xx', [status(404), status(429), status(500)], [1000, 2000, 4000]],
    ['410, while it is being updated', [status(410), status(410)], [10_000, 10_000]],
    ['words that are no JSON', [() => new Response('busy', { status: 503 })], [1000]],
  ])('is asked again after %s', async (_, answers, expected) => {
    const { source, waits, probes } = imds(...answers);
    await expect(source.getToken(arm)).resolves.toMatchObject({ token: 'token', expiresOn: 1_795_534_200 });
    expect(waits).toEqual(expected);
    expect(probes()).toBe(1);
  });

  it.each([
    ['429', Array(9).fill(status(429)), 4],
    ['410', Array(9).fill(status(410)), 7],
    ['400', [status(400, { error: 'invalid_request', error_description: 'Bad' })], 0],
  ])('is given up after %s', async (code, answers, attempts) => {
    const { source, waits } = imds(...answers);
    await expect(source.getToken(arm)).rejects.toMatchObject({
      code: 'source_failed',
      message: expect.stringContaining(`answered ${code}`),
    });
    expect(waits).toHaveLength(attempts);
  });

  it.each([
    [
      'several identities and none named',
      { error: 'invalid_request', error_description: 'Multiple user assigned identities exist' },
      'source_failed',
      /--client or AZURE_CLIENT_ID/,
    ],
    [
      'no identity',
      { error: 'invalid_request', error_description: 'Identity not found' },
      'source_unavailable',
      /has no managed identity\./,
    ],
  ])('says that a host has %s', async (_, body, code, says) => {
    await expect(imds(status(400, body)).source.getToken(arm)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(says),
    });
  });

  it.each([
    ['no token', { expires_on: '1795534200' }],
    ['no expiry', { access_token: 'token' }],
    ['a token that would end a header', { access_token: 'a\r\nb', expires_on: '1795534200' }],
  ])('is not believed with %s', async (_, body) => {
    await expect(imds(status(200, body)).source.getToken(arm)).rejects.toMatchObject({ code: 'source_failed' });
  });

  it.each([
    ['nobody answers', () => Promise.reject(new TypeError('fetch failed')), /nobody answers/],
    ['a gateway answers', async () => new Response('<html>', { status: 502 }), /nobody answers|somebody else/],
    ['another cloud answers', async () => Response.json({}, { status: 404 }), /somebody else answers \(404\)/],
    [
      'Docker answers',
      async () => Response.json({ error: 'unreachable' }, { status: 403 }),
      /somebody else answers \(403\)/,
    ],
  ])('is not there when %s', async (_, fetch, says) => {
    const source = managedIdentitySource({ env: {}, fetch });
    await expect(source.getToken(arm)).rejects.toMatchObject({
      code: 'source_unavailable',
      message: expect.stringMatching(says),
    });
  });

  it('is not waited for where nothing answers at all', async () => {
    const fetch: typeof globalThis.fetch = (_, init) =>
      new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)));
    const source = managedIdentitySource({ env: {}, fetch, probeTimeoutMs: 20 });
    await expect(source.getToken(arm)).rejects.toMatchObject({ code: 'source_unavailable' });
  });

  it('stops with the reason of the caller, also between two attempts', async () => {
    const controller = new AbortController();
    const { probes } = imds();
    const source = managedIdentitySource({
      env: {},
      fetch: async (input, init) =>
        new Request(input, init).headers.has('metadata') ? status(429)() : status(400, { error: 'invalid_request' })(),
      wait: async (_, signal) => {
        controller.abort(new Error('changed my mind'));
        signal.throwIfAborted();
      },
    });
    await expect(source.getToken({ ...arm, signal: controller.signal })).rejects.toThrow('changed my mind');
    expect(probes()).toBe(0);
  });

  it('is given up after the time limit', async () => {
    const source = managedIdentitySource({
      env: {},
      timeoutMs: 30,
      fetch: async (input, init) =>
        new Request(input, init).headers.has('metadata') ? status(429)() : status(400, { error: 'invalid_request' })(),
    });
    await expect(source.getToken(arm)).rejects.toMatchObject({ code: 'source_timeout' });
  });
});

describe('a host', () => {
  it.each([
    ['Service Fabric', { IDENTITY_ENDPOINT: 'https://x/', IDENTITY_HEADER: 'x', IDENTITY_SERVER_THUMBPRINT: 'x' }],
    ['no address', { IDENTITY_ENDPOINT: 'nonsense', IDENTITY_HEADER: 'x' }],
    ['a file', { AZURE_POD_IDENTITY_AUTHORITY_HOST: 'file:///etc/passwd' }],
  ])('with %s is unavailable, and nothing is asked', async (_, env) => {
    const source = managedIdentitySource({ env, fetch: () => expect.unreachable() });
    await expect(source.getToken(arm)).rejects.toMatchObject({ code: 'source_unavailable' });
  });

  it('does not show the header of App Service', async () => {
    const { env } = running('app-service');
    const header = 'not the header of this host';
    const source = await on('app-service', { env: { ...env, IDENTITY_HEADER: header } });
    const error = await source.getToken(request).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'source_failed', message: expect.stringContaining('answered 401') });
    expect(everythingIn(error)).not.toContain(header);
  });
});

describe("Azure Arc's agent", () => {
  const folder = mkdtempSync(join(tmpdir(), 'entrada-arc-'));
  const keys = join(folder, 'keys');
  mkdirSync(join(folder, 'elsewhere'));
  mkdirSync(join(keys, 'inside'), { recursive: true });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const secret = 'content of a file';
  for (const path of ['keys/good.key', 'keys/good.txt', 'elsewhere/other.key', 'keys/inside/nested.key']) {
    writeFileSync(join(folder, path), secret);
  }
  writeFileSync(join(keys, 'large.key'), 'x'.repeat(4097));
  mkdirSync(join(keys, 'folder.key'));
  if (process.platform !== 'win32') symlinkSync(join(folder, 'elsewhere', 'other.key'), join(keys, 'link.key'));

  /** An agent that names a file and says what it was sent. */
  function agent(challenge: string | undefined) {
    const sent: (string | null)[] = [];
    const source = managedIdentitySource({
      env: {
        IDENTITY_ENDPOINT: 'http://localhost:40342/metadata/identity/oauth2/token',
        IMDS_ENDPOINT: 'http://localhost:40342',
      },
      arcKeyFolder: keys,
      fetch: async (input, init) => {
        const authorization = new Request(input, init).headers.get('authorization');
        sent.push(authorization);
        if (authorization !== null) return Response.json({ access_token: 'token', expires_on: '1795534200' });
        return Response.json(
          {},
          { status: 401, headers: challenge === undefined ? {} : { 'www-authenticate': challenge } },
        );
      },
    });
    return { source, sent };
  }

  it.each([
    ['as recorded', (path: string) => `Basic realm=${path}`],
    ['in quotes', (path: string) => `Basic realm="${path}"`],
  ])('is given the content of the key file that it names, %s', async (_, write) => {
    const { source, sent } = agent(write(join(keys, 'good.key')));
    await expect(source.getToken(arm)).resolves.toMatchObject({ token: 'token' });
    expect(sent).toEqual([null, `Basic ${secret}`]);
  });

  it.each([
    ['a file elsewhere', `Basic realm=${join(folder, 'elsewhere', 'other.key')}`, /no key in its own folder/],
    ['a path that leads out', `Basic realm=${keys}/../elsewhere/other.key`, /no key in its own folder/],
    ['a folder below', `Basic realm=${keys}/inside/nested.key`, /no key in its own folder/],
    ['a link out of its folder', `Basic realm=${join(keys, 'link.key')}`, /no key in its own folder/],
    ['another kind of file', `Basic realm=${join(keys, 'good.txt')}`, /no key in its own folder/],
    ['a folder', `Basic realm=${join(keys, 'folder.key')}`, /no key in its own folder/],
    ['a large file', `Basic realm=${join(keys, 'large.key')}`, /larger than 4096 bytes/],
    ['a file that is not there', `Basic realm=${join(keys, 'absent.key')}`, /cannot be read \(ENOENT\)/],
    ['nothing', undefined, /named no key file/],
    ['another challenge', 'Bearer realm=x', /named no key file/],
  ])('is given nothing when it names %s', async (_, challenge, says) => {
    const { source, sent } = agent(challenge);
    await expect(source.getToken(arm)).rejects.toMatchObject({
      code: 'source_failed',
      message: expect.stringMatching(says),
    });
    expect(sent).toEqual([null]);
  });

  it('has no user-assigned identities', async () => {
    const { source, sent } = agent(undefined);
    await expect(source.getToken({ ...arm, client: 'x' })).rejects.toMatchObject({ code: 'source_unsupported' });
    expect(sent).toEqual([]);
  });
});
