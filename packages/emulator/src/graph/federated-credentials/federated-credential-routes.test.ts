import { beforeEach, describe, expect, it } from 'vitest';
import { createLocalTenant, type LocalTenant } from '../../../test-support/local-tenant.ts';

let tenant: LocalTenant;
let path: string;
beforeEach(async () => {
  tenant = await createLocalTenant();
  const { application } = tenant.addApplication('workload');
  path = `/applications/${application.id}/federatedIdentityCredentials`;
});

const sent = {
  name: 'main-branch',
  issuer: 'https://token.actions.githubusercontent.com',
  subject: 'repo:adatum/api:ref:refs/heads/main',
  audiences: ['api://AzureADTokenExchange'],
};
const ask = (request: string, body?: unknown, headers?: Readonly<Record<string, string>>) =>
  tenant.graph(tenant.as('casey'), request, body, headers);
const list = async () => (await ask(`GET ${path}`)).json.value;

describe('a federated credential', () => {
  it('is made, listed, found by id and name, changed and deleted', async () => {
    const made = await ask(`POST ${path}`, sent);
    expect(made.status).toBe(201);
    expect(Object.keys(made.json)).toEqual([
      '@odata.context',
      'id',
      'name',
      'issuer',
      'subject',
      'description',
      'audiences',
    ]);
    expect(made.json['@odata.context']).toBe(
      `https://graph.microsoft.com/v1.0/$metadata#applications('${path.split('/')[2]}')/federatedIdentityCredentials/$entity`,
    );
    const { id } = made.json;
    expect(await list()).toEqual([{ id, ...sent, description: null }]);
    for (const key of [`/${id}`, '/main-branch', "(name='main-branch')"]) {
      expect((await ask(`GET ${path}${key}`)).json.id).toBe(id);
    }
    expect(
      (await ask(`PATCH ${path}/${id}`, { description: 'Deploys', subject: 'repo:adatum/api:pull_request' })).status,
    ).toBe(204);
    expect(await list()).toMatchObject([{ description: 'Deploys', subject: 'repo:adatum/api:pull_request' }]);
    expect((await ask(`DELETE ${path}/main-branch`)).status).toBe(204);
    expect(await list()).toEqual([]);
  });

  it('is expanded with its application', async () => {
    await ask(`POST ${path}`, sent);
    const { json } = await ask(
      `GET ${path.replace('/federatedIdentityCredentials', '')}?$expand=federatedIdentityCredentials`,
    );
    expect(json.federatedIdentityCredentials).toMatchObject([sent]);
  });

  it('is upserted by its name when that is asked for', async () => {
    const { name: _, ...rest } = sent;
    const upsert = (headers: Readonly<Record<string, string>> = {}) =>
      ask(`PATCH ${path}(name='main-branch')`, rest, headers);
    expect((await upsert()).json.error?.message).toBe('FederatedIdentityCredential with name main-branch not found.');
    expect((await upsert({ Prefer: 'create-if-missing' })).status).toBe(201);
    expect((await upsert({ Prefer: 'create-if-missing' })).status).toBe(204);
    expect(await list()).toMatchObject([sent]);
  });

  it.each([
    ['no issuer', { ...sent, issuer: undefined }, 'Request_BadRequest'],
    ['no audience', { ...sent, audiences: [] }, 'InvalidFederatedIdentityCredentialValue'],
    ['two audiences', { ...sent, audiences: ['a', 'b'] }, 'InvalidFederatedIdentityCredentialValue'],
    ['a name with a space', { ...sent, name: 'main branch' }, 'InvalidFederatedIdentityCredentialValue'],
    ['a name that is too long', { ...sent, name: 'x'.repeat(121) }, 'InvalidFederatedIdentityCredentialValue'],
    ['an issuer over http', { ...sent, issuer: 'http://issuer.example' }, 'InvalidFederatedIdentityCredentialValue'],
    ['an empty subject', { ...sent, subject: '' }, 'InvalidFederatedIdentityCredentialValue'],
    ['a long description', { ...sent, description: 'x'.repeat(601) }, 'InvalidFederatedIdentityCredentialValue'],
    ['an unknown member', { ...sent, colour: 'red' }, 'Request_BadRequest'],
  ])('with %s is refused', async (_case, body, code) => {
    const { status, json } = await ask(`POST ${path}`, body);
    expect([status, json.error?.code]).toEqual([400, code]);
    expect(await list()).toEqual([]);
  });

  it('is alone with its name, and with issuer and subject, in one application', async () => {
    await ask(`POST ${path}`, sent);
    const sameName = await ask(`POST ${path}`, sent);
    expect([sameName.status, sameName.json.error?.message]).toEqual([
      409,
      'FederatedIdentityCredential with name main-branch already exists.',
    ]);
    const sameSubject = await ask(`POST ${path}`, { ...sent, name: 'other' });
    expect([sameSubject.status, sameSubject.json.error?.message]).toEqual([
      400,
      `The combination of issuer and subject must be unique for the application. Issuer ${sent.issuer} and Subject: ${sent.subject} already exist. paramName: FederatedIdentityCredential.Subject, paramValue: ${sent.subject}, objectType: Microsoft.Online.DirectoryServices.Application`,
    ]);
    const other = tenant.addApplication('other workload').application.id;
    expect((await ask(`POST /applications/${other}/federatedIdentityCredentials`, sent)).status).toBe(201);
  });

  it('keeps its name', async () => {
    await ask(`POST ${path}`, sent);
    expect((await ask(`PATCH ${path}/main-branch`, { name: 'other' })).status).toBe(400);
    expect((await ask(`PATCH ${path}/main-branch`, { name: 'main-branch' })).status).toBe(204);
  });

  it('is one of twenty at most', async () => {
    for (let number = 0; number < 20; number += 1) {
      expect((await ask(`POST ${path}`, { ...sent, name: `n${number}`, subject: `s${number}` })).status).toBe(201);
    }
    expect((await ask(`POST ${path}`, { ...sent, name: 'n20', subject: 's20' })).status).toBe(400);
  });

  it('is not written by a plain member, who may read it', async () => {
    expect((await tenant.graph(tenant.as('alex'), `POST ${path}`, sent)).status).toBe(403);
    expect((await tenant.graph(tenant.as('alex'), `GET ${path}`)).status).toBe(200);
  });
});
