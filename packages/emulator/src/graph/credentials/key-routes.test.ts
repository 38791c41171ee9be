import { X509Certificate } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createLocalTenant, type LocalTenant } from '../../../test-support/local-tenant.ts';
import { type ClientCertificate, createClientCertificate } from '../../testing/client-certificate.ts';

let current: ClientCertificate;
let next: ClientCertificate;
let tenant: LocalTenant;
let client: ReturnType<LocalTenant['addApplication']>;
beforeAll(async () => {
  current = await createClientCertificate();
  next = await createClientCertificate();
});
beforeEach(async () => {
  tenant = await createLocalTenant();
  client = tenant.addApplication('daemon');
});

const derOf = ({ pem }: ClientCertificate) => new X509Certificate(pem).raw.toString('base64');
const keyOf = (certificate: ClientCertificate) => ({
  key: derOf(certificate),
  type: 'AsymmetricX509Cert',
  usage: 'Verify',
});
const asCasey = (request: string, body?: unknown) => tenant.graph(tenant.as('casey'), request, body);
/** The client itself, with no permission at all. */
const asItself = (request: string, body: unknown) =>
  tenant.graph(tenant.asApplication(client.principal), request, body);

function proofOf(id: string, changes: Readonly<Record<string, unknown>> = {}, by: ClientCertificate = current): string {
  const now = Math.floor(tenant.clock.now() / 1000);
  const claims = { aud: '00000002-0000-0000-c000-000000000000', iss: id, nbf: now, exp: now + 600, ...changes };
  return by.sign({ alg: 'RS256' }, claims);
}

describe.each(['applications', 'servicePrincipals'] as const)('a certificate of %s', (set) => {
  const holder = () => (set === 'applications' ? client.application : client.principal);
  const path = () => `/${set}/${holder().id}`;
  const shown = async () => (await asCasey(`GET ${path()}`)).json.keyCredentials as unknown[];

  it('is written as a whole list, with thumbprint, subject and dates of its own', async () => {
    expect((await asCasey(`PATCH ${path()}`, { keyCredentials: [keyOf(current)] })).status).toBe(204);
    expect(await shown()).toMatchObject([
      {
        customKeyIdentifier: current.sha1,
        displayName: 'CN=Adatum daemon',
        startDateTime: '2026-01-01T00:00:00Z',
        endDateTime: '2028-01-01T00:00:00Z',
        key: null,
      },
    ]);
    expect((await asCasey(`PATCH ${path()}`, { keyCredentials: [] })).status).toBe(204);
    expect(await shown()).toEqual([]);
  });

  it.each([
    ['after the certificate ends', '2028-01-01T00:00:01Z'],
    ['in the past', '2026-02-01T00:00:00Z'],
  ])('cannot end %s', async (_case, endDateTime) => {
    const { status, json } = await asCasey(`PATCH ${path()}`, { keyCredentials: [{ ...keyOf(current), endDateTime }] });
    expect([status, json.error?.code]).toEqual([400, 'KeyCredentialsInvalidEndDate']);
    expect(await shown()).toEqual([]);
  });

  it('is rolled by the client itself, which proves that it has one', async () => {
    await asCasey(`PATCH ${path()}`, { keyCredentials: [keyOf(current)] });
    const body = { keyCredential: keyOf(next), passwordCredential: null, proof: proofOf(holder().id) };
    const added = await asItself(`POST ${path()}/addKey`, body);
    expect(added.status).toBe(200);
    expect(added.json).toMatchObject({
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#microsoft.graph.keyCredential',
      customKeyIdentifier: next.sha1,
    });
    const [old] = (await shown()) as { keyId: string }[];
    const proof = proofOf(holder().id, {}, next);
    expect((await asItself(`POST ${path()}/removeKey`, { keyId: old?.keyId, proof })).status).toBe(204);
    expect(await shown()).toMatchObject([{ customKeyIdentifier: next.sha1 }]);
    const again = await asItself(`POST ${path()}/removeKey`, { keyId: old?.keyId, proof });
    expect(again.json.error?.message).toBe('No key credential found with keyId.');
  });

  it.each([
    ['for another audience', { aud: '00000003-0000-0000-c000-000000000000' }],
    ['of another object', { iss: crypto.randomUUID() }],
    ['that has expired', { nbf: 1, exp: 600 }],
    ['that lives too long', { exp: Math.floor(Date.now() / 1000) + 3600 }],
    ['that never begins', { nbf: undefined }],
  ])('is not added with a proof %s', async (_case, changes) => {
    await asCasey(`PATCH ${path()}`, { keyCredentials: [keyOf(current)] });
    const body = { keyCredential: keyOf(next), proof: proofOf(holder().id, changes) };
    const { status, json } = await asItself(`POST ${path()}/addKey`, body);
    expect([status, json.error?.code]).toEqual([401, 'Authentication_MissingOrMalformed']);
    expect(await shown()).toHaveLength(1);
  });

  it('is not added where there is none, nor with a proof by a strange key', async () => {
    const body = { keyCredential: keyOf(next), proof: proofOf(holder().id) };
    expect((await asItself(`POST ${path()}/addKey`, body)).status).toBe(401);
    await asCasey(`PATCH ${path()}`, { keyCredentials: [keyOf(current)] });
    const strange = { ...body, proof: proofOf(holder().id, {}, next) };
    expect((await asItself(`POST ${path()}/addKey`, strange)).status).toBe(401);
  });

  it('is not added by another application without permission', async () => {
    await asCasey(`PATCH ${path()}`, { keyCredentials: [keyOf(current)] });
    const stranger = tenant.asApplication(tenant.addApplication('stranger').principal);
    const body = { keyCredential: keyOf(next), proof: proofOf(holder().id) };
    expect((await tenant.graph(stranger, `POST ${path()}/addKey`, body)).status).toBe(403);
  });
});

describe('a secret of a service principal', () => {
  it('is made and removed like one of a registration, and stands beside it', async () => {
    const path = `/servicePrincipals/${client.principal.id}`;
    const made = await asCasey(`POST ${path}/addPassword`, { passwordCredential: { displayName: 'rbac' } });
    expect([made.status, made.json.secretText]).toEqual([200, expect.stringMatching(/^[^-].{39}$/)]);
    expect((await asCasey(`GET ${path}`)).json.passwordCredentials).toMatchObject([
      { displayName: 'rbac', secretText: null },
    ]);
    expect((await asCasey(`GET /applications/${client.application.id}`)).json.passwordCredentials).toEqual([]);
    const { keyId } = made.json;
    expect((await asCasey(`POST ${path}/removePassword`, { keyId })).status).toBe(204);
    expect((await asCasey(`POST ${path}/removePassword`, { keyId })).status).toBe(400);
  });

  it('is not made by a plain member', async () => {
    const request = `POST /servicePrincipals/${client.principal.id}/addPassword`;
    expect((await tenant.graph(tenant.as('alex'), request, {})).status).toBe(403);
  });
});
