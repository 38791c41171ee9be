import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeToken, resolveResource } from '@entrada/core';
import type { Emulator } from '@entrada/emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  api,
  apiId,
  daemonCertificate,
  daemonId,
  daemonSecret,
  startApplicationsTenant,
  tenantId,
} from '../../test-support/applications-tenant.ts';
import { everythingIn } from '../../test-support/everything-in.ts';
import { createTestCertificate } from '../../test-support/test-certificate.ts';
import { certificateSource } from './certificate-source.ts';
import { clientSecretSource } from './client-secret-source.ts';
import { environmentSource } from './environment-source.ts';

const request = resolveResource(api);
let emulator: Emulator;
let folder: string;
const path = (name: string) => join(folder, name);
beforeAll(async () => {
  emulator = await startApplicationsTenant();
  folder = mkdtempSync(join(tmpdir(), 'entrada-application-'));
  writeFileSync(path('daemon.pem'), `${daemonCertificate.privateKey}${daemonCertificate.certificate}`);
  writeFileSync(path('daemon.pfx'), daemonCertificate.pfx('of the file'));
  const stranger = createTestCertificate();
  writeFileSync(path('stranger.pem'), `${stranger.privateKey}${stranger.certificate}`);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await emulator.close();
});

const application = { AZURE_TENANT_ID: tenantId, AZURE_CLIENT_ID: daemonId };
const pem = () => ({ ...application, AZURE_CLIENT_CERTIFICATE_PATH: path('daemon.pem') });
const pfx = () => ({
  ...application,
  AZURE_CLIENT_CERTIFICATE_PATH: path('daemon.pfx'),
  AZURE_CLIENT_CERTIFICATE_PASSWORD: 'of the file',
});
const secret = () => ({ ...application, AZURE_CLIENT_SECRET: daemonSecret });

/** The emulator's answers, and the forms that it was sent. */
function recorded() {
  const forms: URLSearchParams[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    forms.push(new URLSearchParams(await new Response(init?.body).text()));
    return emulator.fetch(input, init);
  };
  return { forms, fetch };
}

describe('an application by itself', () => {
  it.each([
    ['client-secret', clientSecretSource, secret, '1'],
    ['certificate', certificateSource, pem, '2'],
    ['certificate', certificateSource, pfx, '2'],
    ['environment', environmentSource, secret, '1'],
    ['environment', environmentSource, pem, '2'],
  ])('gets a token from %s (%#)', async (name, create, env, authentication) => {
    const answer = await create({ env: env(), fetch: emulator.fetch }).getToken(request);
    expect(answer).toMatchObject({ source: name, tenant: tenantId, client: daemonId, account: daemonId });
    expect(decodeToken(answer.token).claims).toMatchObject({
      aud: apiId,
      azp: daemonId,
      azpacr: authentication,
      roles: ['Reports.Read.All'],
    });
  });

  it('is proved by the secret before the certificate in the environment', async () => {
    const { forms, fetch } = recorded();
    await environmentSource({ env: { ...pem(), ...secret() }, fetch }).getToken(request);
    expect(forms.map((form) => form.has('client_secret'))).toEqual([true]);
  });

  it('is what the options say, over the environment, and what the request says over both', async () => {
    const env = { AZURE_TENANT_ID: 'elsewhere', AZURE_CLIENT_ID: 'nobody', AZURE_CLIENT_SECRET: 'nothing' };
    const { forms, fetch } = recorded();
    const source = clientSecretSource({ env, fetch, tenant: tenantId, client: daemonId, secret: daemonSecret });
    await source.getToken(request);
    await expect(source.getToken({ ...request, client: apiId })).rejects.toMatchObject({ code: 'refused' });
    expect(forms.map((form) => form.get('client_id'))).toEqual([daemonId, apiId]);
  });

  it.each([
    [clientSecretSource, secret, ['AZURE_TENANT_ID', 'AZURE_CLIENT_ID', 'AZURE_CLIENT_SECRET']],
    [certificateSource, pem, ['AZURE_TENANT_ID', 'AZURE_CLIENT_ID', 'AZURE_CLIENT_CERTIFICATE_PATH']],
  ])('is unavailable while any of %s is not set', async (create, env, names) => {
    for (const name of names) {
      for (const value of [undefined, '']) {
        const source = create({ env: { ...env(), [name]: value }, fetch: emulator.fetch });
        await expect(source.getToken(request)).rejects.toMatchObject({
          code: 'source_unavailable',
          details: { missing: [name] },
        });
      }
    }
  });

  it.each([
    [
      'a certificate that is not registered',
      certificateSource,
      () => ({ AZURE_CLIENT_CERTIFICATE_PATH: path('stranger.pem') }),
      700027,
    ],
    ['a wrong secret', clientSecretSource, () => ({ AZURE_CLIENT_SECRET: 'x'.repeat(40) }), 7000215],
    ['another application', certificateSource, () => ({ ...pem(), AZURE_CLIENT_ID: apiId }), 700027],
  ])('is refused for %s, with what Entra says and none of the proof', async (_, create, env, aadsts) => {
    const { forms, fetch } = recorded();
    const error = await create({ env: { ...application, ...env() }, fetch })
      .getToken(request)
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'refused', refusal: { aadsts, traceId: expect.any(String) } });
    const shown = everythingIn(error);
    for (const form of forms) {
      for (const name of ['client_secret', 'client_assertion']) {
        const value = form.get(name);
        if (value !== null) expect(shown).not.toContain(value);
      }
    }
  });

  it('is not shown its own proof, should Entra ever repeat it', async () => {
    // Too short to look like a secret.
    const env = { ...application, AZURE_CLIENT_SECRET: 'p4ssword' };
    const body = { error: 'invalid_client', error_description: 'AADSTS7000215: Invalid client secret p4ssword.' };
    const error = await clientSecretSource({ env, fetch: async () => Response.json(body, { status: 401 }) })
      .getToken(request)
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'refused', message: expect.stringContaining('[redacted]') });
    expect(everythingIn(error)).not.toContain('p4ssword');
  });

  it('says what is wrong with the file, and asks nobody', async () => {
    const { forms, fetch } = recorded();
    const env = { ...pfx(), AZURE_CLIENT_CERTIFICATE_PASSWORD: 'another' };
    await expect(certificateSource({ env, fetch }).getToken(request)).rejects.toThrow(/its password is wrong/);
    expect(forms).toEqual([]);
  });

  it('names the certificate by its SHA-256 thumbprint, signs with PS256, for ten minutes, once', async () => {
    const { forms, fetch } = recorded();
    const source = certificateSource({ env: pem(), fetch });
    await source.getToken(request);
    await source.getToken(request);
    const assertions = forms.map((form) => decodeToken(form.get('client_assertion') ?? ''));
    const [first, second] = assertions;
    expect(first?.header).toEqual({ typ: 'JWT', alg: 'PS256', 'x5t#S256': expect.stringMatching(/^[\w-]{43}$/) });
    expect(first?.claims).toMatchObject({
      iss: daemonId,
      sub: daemonId,
      aud: `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`,
    });
    expect(Number(first?.claims.exp) - Number(first?.claims.nbf)).toBe(600);
    expect(first?.claims.jti).not.toBe(second?.claims.jti);
  });

  it.each([
    ['true', true],
    ['1', true],
    ['false', false],
    [undefined, false],
  ])('sends the certificate along when AZURE_CLIENT_SEND_CERTIFICATE_CHAIN is %s: %s', async (value, sent) => {
    const { forms, fetch } = recorded();
    await certificateSource({ env: { ...pem(), AZURE_CLIENT_SEND_CERTIFICATE_CHAIN: value }, fetch }).getToken(request);
    expect('x5c' in decodeToken(forms[0]?.get('client_assertion') ?? '').header).toBe(sent);
  });

  it('stops with the reason of the caller', async () => {
    const controller = new AbortController();
    const fetch: typeof globalThis.fetch = (_, init) => {
      controller.abort(new Error('changed my mind'));
      return Promise.reject(init?.signal?.reason);
    };
    const asked = clientSecretSource({ env: secret(), fetch }).getToken({ ...request, signal: controller.signal });
    await expect(asked).rejects.toThrow('changed my mind');
  });
});
