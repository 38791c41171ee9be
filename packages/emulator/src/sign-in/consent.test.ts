import { beforeEach, describe, expect, it } from 'vitest';
import { alex, azureCliId, blair, casey, openApi, toolId } from '../testing/adatum-api.ts';
import { authorizeUrl } from '../testing/authorize-url.ts';
import { createSignInBench, type SignInBench } from '../testing/sign-in-bench.ts';
import { redirectParameters, type Visit } from '../testing/visitor.ts';

let bench: SignInBench;

beforeEach(() => {
  bench = createSignInBench();
});

function consentPageFor(user: string, overrides: Record<string, string | undefined> = {}): Promise<Visit> {
  return bench.signIn(user, { state: 'abc', prompt: 'select_account', ...overrides });
}

function grants(): unknown[] {
  const { directory } = bench.context;
  const appIdOf = (id: string): string | undefined => directory.servicePrincipals.get(id)?.appId;
  return [...directory.grants.values()].map(({ clientId, consentType, principalId, scope }) => ({
    client: appIdOf(clientId),
    consentType,
    user: principalId === null ? null : directory.users.get(principalId)?.userPrincipalName,
    scope,
  }));
}

describe('the consent page', () => {
  it('names client, user, API and permissions in words, escaped', async () => {
    const { text } = await consentPageFor(blair);
    for (const words of ['Read your notes', 'Reads notes &lt; 1 MB', blair, 'adatum-open-api', toolId]) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain('<b>tool');
    expect(text).not.toContain('name="organization"');
  });

  it('is not shown again for what was agreed to', async () => {
    await bench.visitor.submit(await consentPageFor(blair), { answer: 'accept' });
    expect(redirectParameters(await consentPageFor(blair)).has('code')).toBe(true);
  });

  it('is shown again for prompt=consent, once, and then nothing more is written', async () => {
    await bench.visitor.submit(await consentPageFor(blair), { answer: 'accept' });
    const page = await bench.visitor.open(authorizeUrl({ prompt: 'consent' }));
    expect(page.text).toContain('Read your notes');
    expect(redirectParameters(await bench.visitor.submit(page, { answer: 'accept' })).has('code')).toBe(true);
    expect(grants()).toHaveLength(1);
  });
});

describe('accepting', () => {
  it('lets the user in and writes the grant for this user alone', async () => {
    const answer = redirectParameters(await bench.visitor.submit(await consentPageFor(blair), { answer: 'accept' }));
    expect(answer.has('code')).toBe(true);
    expect(answer.get('state')).toBe('abc');
    expect(grants()).toEqual([{ client: toolId, consentType: 'Principal', user: blair, scope: 'read' }]);
    await bench.visitor.submit(await consentPageFor(alex), { answer: 'accept' });
    expect(grants()).toHaveLength(2);
  });

  it('adds to a grant that is there already', async () => {
    await bench.visitor.submit(await consentPageFor(casey), { answer: 'accept' });
    const page = await consentPageFor(casey, { scope: `${openApi}/manage` });
    await bench.visitor.submit(page, { answer: 'accept' });
    expect(grants()).toEqual([{ client: toolId, consentType: 'Principal', user: casey, scope: 'read manage' }]);
  });

  it('gives a client of Microsoft its service principal in the tenant', async () => {
    expect(bench.context.directory.findServicePrincipal(azureCliId)).toBeUndefined();
    const azureCli = { client_id: azureCliId, redirect_uri: 'http://localhost:8400' };
    await bench.visitor.submit(await consentPageFor(blair, azureCli), { answer: 'accept' });
    const principal = bench.context.directory.findServicePrincipal(azureCliId);
    expect(principal?.appOwnerOrganizationId).toBe('f8cdef31-a31e-4b4a-93e4-5f571e91255a');
    expect(grants()).toEqual([{ client: azureCliId, consentType: 'Principal', user: blair, scope: 'read' }]);
  });

  it('for the organization is an administrator’s choice, and spares everybody the question', async () => {
    const page = await consentPageFor(casey);
    expect(page.text).toContain('Consent on behalf of your organization');
    await bench.visitor.submit(page, { answer: 'accept', organization: 'yes' });
    expect(grants()).toEqual([{ client: toolId, consentType: 'AllPrincipals', user: null, scope: 'read' }]);
    expect(redirectParameters(await consentPageFor(alex)).has('code')).toBe(true);
  });

  it('for the organization is no choice of anybody else, even when their form says so', async () => {
    await bench.visitor.submit(await consentPageFor(blair), { answer: 'accept', organization: 'yes' });
    expect(grants()).toEqual([{ client: toolId, consentType: 'Principal', user: blair, scope: 'read' }]);
  });
});

describe('declining', () => {
  it('tells the client access_denied with subcode cancel and AADSTS65004, and writes nothing', async () => {
    const answer = redirectParameters(await bench.visitor.submit(await consentPageFor(blair), { answer: 'cancel' }));
    expect(answer.get('error')).toBe('access_denied');
    expect(answer.get('error_subcode')).toBe('cancel');
    expect(answer.get('error_description')).toContain('AADSTS65004');
    expect(answer.get('state')).toBe('abc');
    expect(grants()).toEqual([]);
    expect(bench.context.signInLog.entries().at(-1)).toMatchObject({ outcome: 'refused', code: 65004 });
  });
});

describe('a permission that only an administrator can agree to', () => {
  it('shows anybody else AADSTS90094 on a page', async () => {
    const visit = await consentPageFor(blair, { scope: `${openApi}/manage` });
    expect([visit.status, visit.location]).toEqual([400, null]);
    expect(visit.text).toContain('AADSTS90094');
  });

  it('is shown to an administrator, marked', async () => {
    const { status, text } = await consentPageFor(casey, { scope: `${openApi}/manage` });
    expect(status).toBe(200);
    expect(text).toContain('Only an administrator can agree');
  });

  it('is every permission when the tenant lets no user consent', async () => {
    const { directory } = bench.context;
    directory.change({ tenant: { ...directory.tenant, userConsentAllowed: false } });
    expect((await consentPageFor(blair)).text).toContain('AADSTS90094');
    expect((await consentPageFor(casey)).text).toContain('Read your notes');
  });
});
