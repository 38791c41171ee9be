import { describe, expect, it } from 'vitest';
import { createClientCertificate } from '../../testing/client-certificate.ts';
import { hashSecret } from '../hash-secret.ts';
import { seedDirectory } from './seed-directory.ts';

const tenant =
  'tenant: { id: ad470000-5eed-4ad0-8a70-0000000ada70, displayName: Adatum, domain: adatum.onmicrosoft.com }';

function application(members: string): string {
  return `${tenant}\napplications: [{ displayName: daemon, ${members} }]`;
}

describe('the credentials of a seed', () => {
  it('read a certificate as PEM or as base64 of its DER, with its dates and thumbprint', async () => {
    const certificate = await createClientCertificate();
    const der = certificate.pem.replaceAll(/-----[^-]+-----|\s/g, '');
    const seed = application(`certificates: ${JSON.stringify([certificate.pem, der])}`);
    const [first, second] = [...seedDirectory(seed).applications.values()][0]?.keyCredentials ?? [];
    expect(first).toMatchObject({
      key: der,
      customKeyIdentifier: certificate.sha1,
      startDateTime: '2026-01-01T00:00:00.000Z',
      endDateTime: '2028-01-01T00:00:00.000Z',
    });
    expect(second).toEqual(first);
  });

  it('are refused at their place when they are no certificate', () => {
    expect(() => seedDirectory(application('certificates: [nonsense]'))).toThrow(
      'applications.0.certificates.0: expected a certificate',
    );
  });

  it('give federated credentials the audience of the token exchange unless they name another', () => {
    const seed = application('federatedCredentials: [{ name: main, issuer: https://issuer.example, subject: s }]');
    const [credential] = [...seedDirectory(seed).applications.values()][0]?.federatedIdentityCredentials ?? [];
    expect(credential).toMatchObject({ issuer: 'https://issuer.example', audiences: ['api://AzureADTokenExchange'] });
  });

  it('keep the hash of a password only', () => {
    const seed = `${tenant}\nusers: [{ userPrincipalName: alex@adatum.com, displayName: Alex, password: 'p w' }]`;
    const alex = seedDirectory(seed).findUser('alex@adatum.com');
    expect(alex?.passwordHash).toBe(hashSecret('p w'));
    expect(JSON.stringify(alex)).not.toContain('p w');
  });
});

describe('the policies of a seed', () => {
  const policy = (members: string) => `${tenant}\nconditionalAccess: [{ name: P, ${members} }]`;

  it('are for everybody and every API unless they name some', () => {
    const [found] = seedDirectory(policy('grant: block')).conditionalAccessPolicies;
    expect(found).toMatchObject({ users: 'all', resources: 'all', deviceCodeFlowOnly: false, grant: 'block' });
    expect(found?.id).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each([
    ['an unknown user', 'users: [nobody@adatum.com], grant: mfa', 'there is no user "nobody@adatum.com"'],
    ['an unknown API', 'resources: [nothing], grant: mfa', 'there is no application "nothing"'],
    ['APIs and authentication contexts at once', 'resources: [], authenticationContexts: [c1], grant: mfa', 'not both'],
    ['an authentication context that is none', 'authenticationContexts: [x], grant: mfa', 'expected c1 to c99'],
    ['another grant', 'grant: allow', 'conditionalAccess.0.grant'],
  ])('are refused for %s', (_what, members, message) => {
    expect(() => seedDirectory(policy(members))).toThrow(message);
  });
});
