import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeToken } from '@entrada/core';
import { createEmulator, type Emulator } from '@entrada/emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ClientCertificate,
  createClientCertificate,
} from '../../packages/emulator/src/testing/client-certificate.ts';
import { expectFailure, expectSuccess } from './azure-cli-commands.ts';
import { AzureCliSession, type Outcome } from './azure-cli-session.ts';
import { installedAzureClis } from './installed-azure-clis.ts';

/**
 * The unmodified Azure CLI signed in as an application: by secret, by certificate and by federated token. What it sends
 * (a padded `x5t`, times with a fraction, no `nbf`) is its own.
 */
const domain = 'adatum.onmicrosoft.com';
const api = 'api://adatum-auth-test-app';
const appId = '00000000-0000-4000-8000-0000000daec1';
const secret = 'a secret of the Adatum daemon';
const subject = 'repo:adatum/api:ref:refs/heads/main';

const clis = installedAzureClis();

it.skip.each(clis.length === 0 ? ['Azure CLI'] : [])('%s is on this machine', () => {
  expect(clis).not.toEqual([]);
});

describe.each(clis)('Azure CLI $version as an application', (cli) => {
  const folder = mkdtempSync(join(tmpdir(), 'entrada-az-app-'));
  const sessions: AzureCliSession[] = [];
  let emulator: Emulator;
  let registered: ClientCertificate;
  let foreign: ClientCertificate;

  function inFile(name: string, content: string): string {
    const file = join(folder, name);
    writeFileSync(file, content, { mode: 0o600 });
    return file;
  }

  function signIn(...proof: readonly string[]): { session: AzureCliSession; login: Promise<Outcome> } {
    const session = new AzureCliSession(cli, emulator);
    sessions.push(session);
    const args = ['--service-principal', '--tenant', domain, '--username', appId, '--allow-no-subscriptions'];
    return { session, login: session.az('login', ...args, ...proof, '--output', 'json') };
  }

  /** PEM with key and certificate, as `az ad sp create-for-rbac --create-cert` writes it. */
  function pemFile(name: string, { pem, privateKeyPem }: ClientCertificate): string {
    return inFile(name, `${privateKeyPem}\n${pem}\n`);
  }

  /** 2.45 takes a certificate in `--password`, the newest in `--certificate` only. */
  function certificateOption(file: string): readonly string[] {
    return cli.version.startsWith('2.45.') ? ['--password', file] : ['--certificate', file];
  }

  async function claimsFor(session: AzureCliSession, resource: string): Promise<Readonly<Record<string, unknown>>> {
    const { stdout } = expectSuccess(
      await session.az('account', 'get-access-token', '--resource', resource, '--query', 'accessToken', '-o', 'tsv'),
    );
    return decodeToken(stdout.trim()).claims;
  }

  beforeAll(async () => {
    const now = Date.now();
    const dates = [new Date(now - 60_000), new Date(now + 86_400_000)] as const;
    [registered, foreign] = await Promise.all([createClientCertificate(...dates), createClientCertificate(...dates)]);
    emulator = await createEmulator({
      seed: `
tenant: { id: ad470000-5eed-4ad0-8a70-0000000ada70, displayName: Adatum, domain: ${domain} }
microsoft: { clients: [azure-cli], apis: [graph, arm, logs] }
applications:
  - { displayName: adatum-auth-test-app, identifierUris: ['${api}'], appRoles: [{ value: Reports.Read.All }] }
  - displayName: adatum-daemon
    appId: ${appId}
    passwords: [{ secret: ${secret} }]
    certificates: [${JSON.stringify(registered.pem)}]
    federatedCredentials: [{ name: main, issuer: 'https://token.actions.githubusercontent.com', subject: '${subject}' }]
assignments: [{ resource: adatum-auth-test-app, role: Reports.Read.All, application: adatum-daemon }]
subscriptions: [{ displayName: Adatum Development }]
`,
    });
  }, 60_000);

  afterAll(async () => {
    for (const session of sessions) session.close();
    rmSync(folder, { recursive: true, force: true });
    await emulator.close();
  });

  it.for([
    ['a secret in a file', 'client secret', () => ['--password', `@${inFile('secret', secret)}`], '1'],
    ['a certificate', 'client certificate', () => certificateOption(pemFile('registered.pem', registered)), '2'],
    ['a federated token', 'federated assertion', () => ['--federated-token', federatedToken(subject)], '2'],
  ] as const)(
    'signs in with %s and gets a token for the API, with its role',
    { timeout: 60_000 },
    async ([_way, flow, proof, appidacr], { task }) => {
      task.meta.witness = { flow, state: 'authorized' };
      const { session, login } = signIn(...proof());
      const [subscription] = JSON.parse(expectSuccess(await login).stdout);
      expect(subscription.user).toEqual({ name: appId, type: 'servicePrincipal' });
      const claims = await claimsFor(session, api);
      expect(claims).toMatchObject({ aud: api, appid: appId, appidacr, roles: ['Reports.Read.All'] });
    },
  );

  function federatedToken(about: string): string {
    const issuer = 'https://token.actions.githubusercontent.com';
    return emulator.workloadAssertion({ issuer, subject: about });
  }

  it.for([
    [
      'a wrong secret',
      { flow: 'client secret', state: 'wrong secret' },
      () => ['--password', `@${inFile('wrong', 'x')}`],
      'AADSTS7000215',
    ],
    [
      'a certificate that is not registered',
      { flow: 'client certificate', state: 'wrong credential' },
      () => certificateOption(pemFile('foreign.pem', foreign)),
      'AADSTS700027',
    ],
    [
      'a token of another branch',
      { flow: 'federated assertion', state: 'wrong credential' },
      () => ['--federated-token', federatedToken('repo:adatum/api:dev')],
      'AADSTS700213',
    ],
  ] as const)('is refused with %s', { timeout: 60_000 }, async ([_what, cell, proof, code], { task }) => {
    task.meta.witness = cell;
    expectFailure(await signIn(...proof()).login, 1, code);
  });
});
