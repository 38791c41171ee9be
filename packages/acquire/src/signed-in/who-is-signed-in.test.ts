import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SignedIn } from './signed-in.ts';
import { whoIsSignedIn } from './who-is-signed-in.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'entrada-signed-in-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function write(path: string, content: unknown): void {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), typeof content === 'string' ? content : JSON.stringify(content));
}

const find = (source: string, env: Record<string, string> = {}): SignedIn =>
  whoIsSignedIn(source, { env: { HOME: home, ...env }, platform: 'linux' });

/** What a source's tokens are bound to. */
function identity(source: string, env: Record<string, string> = {}): string {
  const who = find(source, env);
  if (who.state !== 'somebody') throw new Error(`Expected somebody, found ${who.state}`);
  return JSON.stringify([who.place, who.identity]);
}

const subscription = (user: string, more: object = {}) => ({
  id: 'subscription',
  isDefault: true,
  tenantId: 'ad470000-5eed-4ad0-8a70-0000000ada70',
  environmentName: 'AzureCloud',
  user: { name: user, type: 'user' },
  ...more,
});
const profileOf = (...subscriptions: object[]) => ({ installationId: 'i', subscriptions });

describe('Azure CLI', () => {
  it('has the account of the default subscription signed in', () => {
    const other = subscription('blair@adatum.onmicrosoft.com', { isDefault: false });
    write(
      '.azure/azureProfile.json',
      `\u{feff}${JSON.stringify(profileOf(other, subscription('alex@adatum.onmicrosoft.com')))}`,
    );
    expect(find('azure-cli')).toMatchObject({
      state: 'somebody',
      account: 'alex@adatum.onmicrosoft.com',
      tenant: 'ad470000-5eed-4ad0-8a70-0000000ada70',
      cloud: 'AzureCloud',
    });
  });

  it.each([
    ['without a profile', undefined, 'nobody'],
    ['after az logout', profileOf(), 'nobody'],
    ['with a profile that is not JSON', '{', 'unknown'],
    ['with a profile of another shape', { subscriptions: 'none' }, 'unknown'],
    ['with a profile that is a list', [], 'unknown'],
  ])('%s: %s', (_, profile, state) => {
    if (profile !== undefined) write('.azure/azureProfile.json', profile);
    expect(find('azure-cli').state).toBe(state);
  });

  it('is somebody else when the profile, the cloud or the folder is another', () => {
    write('.azure/azureProfile.json', profileOf(subscription('alex@adatum.onmicrosoft.com')));
    write('work/azureProfile.json', profileOf(subscription('alex@adatum.onmicrosoft.com')));
    const before = identity('azure-cli');
    expect(identity('azure-cli', { AZURE_CONFIG_DIR: join(home, 'work') })).not.toBe(before);
    expect(identity('azure-cli', { AZURE_CLOUD_NAME: 'AzureChinaCloud' })).not.toBe(before);
    write('.azure/config', '[cloud]\nname = AzureChinaCloud\n');
    expect(identity('azure-cli')).not.toBe(before);
    rmSync(join(home, '.azure', 'config'));
    write('.azure/azureProfile.json', profileOf(subscription('blair@adatum.onmicrosoft.com')));
    expect(identity('azure-cli')).not.toBe(before);
  });

  it('is the same when the profile was only written again, or is reached by a link', () => {
    write('.azure/azureProfile.json', profileOf(subscription('alex@adatum.onmicrosoft.com')));
    const before = identity('azure-cli');
    utimesSync(join(home, '.azure', 'azureProfile.json'), 1, 1);
    symlinkSync(join(home, '.azure'), join(home, 'link'));
    expect(identity('azure-cli')).toBe(before);
    expect(identity('azure-cli', { AZURE_CONFIG_DIR: join(home, 'link') })).toBe(before);
  });
});

describe('Azure PowerShell', () => {
  const contextOf = (user: string) => ({
    DefaultContextKey: 'one',
    Contexts: {
      one: { Account: { Id: user, Type: 'User' }, Tenant: { Id: 'tenant' }, Environment: { Name: 'AzureCloud' } },
      two: { Account: { Id: 'blair@adatum.onmicrosoft.com' } },
    },
  });

  it('has the account of the default context signed in', () => {
    write('.Azure/AzureRmContext.json', contextOf('alex@adatum.onmicrosoft.com'));
    expect(find('azure-powershell')).toMatchObject({
      account: 'alex@adatum.onmicrosoft.com',
      tenant: 'tenant',
      cloud: 'AzureCloud',
    });
  });

  it.each([
    ['without a file', undefined],
    ['without a default context', { Contexts: {} }],
    ['with a default context that is not there', { DefaultContextKey: 'constructor', Contexts: {} }],
    ['with a file that is not JSON', 'x'],
  ])('%s cannot be told from outside', (_, context) => {
    if (context !== undefined) write('.Azure/AzureRmContext.json', context);
    expect(find('azure-powershell')).toEqual({ state: 'unknown' });
  });

  it('is somebody else when the context, or whether contexts are kept, changed', () => {
    write('.Azure/AzureRmContext.json', contextOf('alex@adatum.onmicrosoft.com'));
    const before = identity('azure-powershell');
    write('.Azure/AzureRmContextSettings.json', { Mode: 'Process' });
    expect(identity('azure-powershell')).not.toBe(before);
    rmSync(join(home, '.Azure', 'AzureRmContextSettings.json'));
    write('.Azure/AzureRmContext.json', contextOf('blair@adatum.onmicrosoft.com'));
    expect(identity('azure-powershell')).not.toBe(before);
  });
});

describe('azd', () => {
  const userOf = (user: object) => ({ auth: { account: { currentUser: user } } });

  it('has an account or an application signed in', () => {
    write('.azd/auth.json', userOf({ homeAccountId: 'alex.adatum' }));
    const before = identity('azd');
    write('.azd/auth.json', userOf({ clientId: 'daemon', tenantId: 'tenant' }));
    expect(find('azd')).toMatchObject({ account: 'daemon', tenant: 'tenant' });
    expect(identity('azd')).not.toBe(before);
  });

  it.each<[string, object | undefined, object | undefined, Record<string, string>]>([
    ['nobody ever signed in', undefined, undefined, {}],
    ['nobody is signed in', { auth: {} }, undefined, {}],
    ['Azure CLI is asked instead', userOf({ homeAccountId: 'x' }), { auth: { useAzCliAuth: 'true' } }, {}],
    [
      'another program is asked',
      userOf({ homeAccountId: 'x' }),
      undefined,
      { AZD_AUTH_ENDPOINT: 'http://localhost:1' },
    ],
  ])('cannot be told when %s', (_, auth, config, env) => {
    if (auth !== undefined) write('.azd/auth.json', auth);
    if (config !== undefined) write('.azd/config.json', config);
    expect(find('azd', env)).toEqual({ state: 'unknown' });
  });

  it('looks into AZD_CONFIG_DIR, and minds the cloud of config.json', () => {
    write('azd/auth.json', userOf({ homeAccountId: 'alex.adatum' }));
    const env = { AZD_CONFIG_DIR: join(home, 'azd') };
    const before = identity('azd', env);
    write('azd/config.json', { cloud: { name: 'AzureChinaCloud' } });
    expect(identity('azd', env)).not.toBe(before);
  });
});

describe('an application', () => {
  const env = { AZURE_TENANT_ID: 'tenant', AZURE_CLIENT_ID: 'daemon' };

  it('is who the variables say', () => {
    expect(find('environment', { ...env, AZURE_CLIENT_SECRET: 's' })).toMatchObject({
      state: 'somebody',
      account: 'daemon',
      tenant: 'tenant',
    });
  });

  it('is nobody without a secret or a certificate, and unknown without a name', () => {
    expect(find('environment', env)).toEqual({ state: 'nobody' });
    expect(find('environment', { AZURE_CLIENT_SECRET: 's' })).toEqual({ state: 'unknown' });
  });

  it('is another one when its certificate is replaced in place', () => {
    write('certificate.pem', 'one');
    const withFile = { ...env, AZURE_CLIENT_CERTIFICATE_PATH: join(home, 'certificate.pem') };
    const before = identity('certificate', withFile);
    write('certificate.pem', 'two');
    expect(identity('certificate', withFile)).not.toBe(before);
  });
});

describe('a workload that a platform vouches for', () => {
  it.each([
    ['workload-identity', { AZURE_FEDERATED_TOKEN_FILE: '/token' }],
    ['github-actions', { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x' }],
    ['azure-pipelines', { SYSTEM_OIDCREQUESTURI: 'https://x' }],
  ])('by %s is unknown there, and nobody elsewhere', (source, env) => {
    expect(find(source, env)).toEqual({ state: 'unknown' });
    expect(find(source)).toEqual({ state: 'nobody' });
  });
});

it('a source that is not known is unknown', () => {
  for (const source of ['managed-identity', 'browser', '__proto__', 'toString']) {
    expect(find(source)).toEqual({ state: 'unknown' });
  }
});
