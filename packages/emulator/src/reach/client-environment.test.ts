import { describe, expect, it } from 'vitest';
import { applyEnvironment, type ClientEnvironmentSettings, clientEnvironment } from './client-environment.ts';

const settings: ClientEnvironmentSettings = {
  url: 'http://localhost:8400',
  proxyUrl: 'http://127.0.0.1:8401',
  caFile: '/data/bundle.pem',
  localCaFile: '/data/ca.pem',
  exportKeyFile: '/session/export-key',
  azureConfigFolder: '/data/azure',
  platform: 'linux',
};

describe('the environment of a client', () => {
  it('is complete', () => {
    expect(clientEnvironment(settings)).toMatchInlineSnapshot(`
      {
        "ALL_PROXY": undefined,
        "ARM_CLOUD_METADATA_URL": undefined,
        "AZURE_AUTHORITY_HOST": undefined,
        "AZURE_CONFIG_DIR": "/data/azure",
        "AZURE_CORE_COLLECT_TELEMETRY": "0",
        "AZURE_CORE_ENABLE_BROKER_ON_WINDOWS": "false",
        "AZURE_CORE_USE_MSAL_HTTP_CACHE": "false",
        "AZURE_POD_IDENTITY_AUTHORITY_HOST": undefined,
        "CURL_CA_BUNDLE": "/data/bundle.pem",
        "ENTRADA_EMULATOR": "http://localhost:8400",
        "ENTRADA_EMULATOR_KEY_FILE": "/session/export-key",
        "HTTPS_PROXY": "http://127.0.0.1:8401",
        "HTTP_PROXY": "http://127.0.0.1:8401",
        "IDENTITY_ENDPOINT": undefined,
        "IDENTITY_HEADER": undefined,
        "IDENTITY_SERVER_THUMBPRINT": undefined,
        "IMDS_ENDPOINT": undefined,
        "MSI_ENDPOINT": undefined,
        "MSI_SECRET": undefined,
        "NODE_EXTRA_CA_CERTS": "/data/ca.pem",
        "NODE_USE_ENV_PROXY": "1",
        "NO_PROXY": "localhost,127.0.0.1,::1",
        "POWERSHELL_TELEMETRY_OPTOUT": "1",
        "REQUESTS_CA_BUNDLE": "/data/bundle.pem",
        "SSL_CERT_FILE": "/data/bundle.pem",
        "all_proxy": undefined,
        "http_proxy": "http://127.0.0.1:8401",
        "https_proxy": "http://127.0.0.1:8401",
        "no_proxy": "localhost,127.0.0.1,::1",
      }
    `);
  });

  it('names no variable twice on Windows, where case does not count', () => {
    const names = Object.keys(clientEnvironment({ ...settings, platform: 'win32' }));
    expect(names).toContain('HTTPS_PROXY');
    expect(new Set(names.map((name) => name.toUpperCase())).size).toBe(names.length);
  });

  it.each([
    ['.corp.example,10.0.0.0/8', 'localhost,127.0.0.1,::1,.corp.example,10.0.0.0/8'],
    ['localhost, intranet', 'localhost,127.0.0.1,::1,intranet'],
    ['notazure.com', 'localhost,127.0.0.1,::1,notazure.com'],
    ['sub.graph.microsoft.com', 'localhost,127.0.0.1,::1,sub.graph.microsoft.com'],
    ['*', 'localhost,127.0.0.1,::1'],
    ['com', 'localhost,127.0.0.1,::1'],
    ['.azure.com', 'localhost,127.0.0.1,::1'],
    ['*.Azure.com', 'localhost,127.0.0.1,::1'],
    ['*azure.com', 'localhost,127.0.0.1,::1'],
    ['graph.microsoft.com:443', 'localhost,127.0.0.1,::1'],
    ['login.microsoftonline.com.', 'localhost,127.0.0.1,::1'],
    ['soft.com', 'localhost,127.0.0.1,::1'],
    ['login.*.com', 'localhost,127.0.0.1,::1'],
    ['169.254.169.254', 'localhost,127.0.0.1,::1'],
    ['169.254.0.0/16', 'localhost,127.0.0.1,::1'],
    ['api.loganalytics.io', 'localhost,127.0.0.1,::1'],
  ])('keeps of an inherited NO_PROXY %j only what does not lead past the emulator', (inherited, merged) => {
    expect(clientEnvironment(settings, { NO_PROXY: inherited })).toMatchObject({ NO_PROXY: merged, no_proxy: merged });
    expect(clientEnvironment(settings, { no_proxy: inherited })).toMatchObject({ NO_PROXY: merged, no_proxy: merged });
  });

  it('leads to a managed identity endpoint when there is one, and never to a real one', () => {
    const managedIdentity = { IDENTITY_ENDPOINT: 'http://localhost:8400/msi/token' };
    expect(clientEnvironment({ ...settings, managedIdentity })).toMatchObject({
      ...managedIdentity,
      MSI_ENDPOINT: undefined,
    });
  });

  it('takes both spellings of an inherited NO_PROXY', () => {
    const { NO_PROXY } = clientEnvironment(settings, { NO_PROXY: 'one,two', no_proxy: 'two,three' });
    expect(NO_PROXY).toBe('localhost,127.0.0.1,::1,one,two,three');
  });
});

describe('applying it', () => {
  it('sets, replaces, unsets and keeps', () => {
    const inherited = { A: '1', B: '2', C: '3' };
    expect(applyEnvironment(inherited, { B: 'new', C: undefined, D: '4' }, 'linux')).toEqual({
      A: '1',
      B: 'new',
      D: '4',
    });
    expect(inherited).toEqual({ A: '1', B: '2', C: '3' });
  });

  it('takes every spelling away on Windows, and only there', () => {
    const inherited = { Path: 'p', https_proxy: 'theirs', All_Proxy: 'socks' };
    const changes = { HTTPS_PROXY: 'ours', ALL_PROXY: undefined };
    expect(applyEnvironment(inherited, changes, 'win32')).toEqual({ Path: 'p', HTTPS_PROXY: 'ours' });
    expect(applyEnvironment(inherited, changes, 'linux')).toEqual({ ...inherited, HTTPS_PROXY: 'ours' });
  });
});
