import { EntradaError, type ErrorCode, resolveResource } from '@entrada/core';
import { describe, expect, it } from 'vitest';
import { getToken } from './get-token.ts';
import type { TokenSource } from './source-contract.ts';

const request = resolveResource('api://adatum-auth-test-app');

function giving(name: string): TokenSource {
  return { name, getToken: async () => ({ token: `of ${name}`, expiresOn: 1, source: name }) };
}

function failing(name: string, code: ErrorCode): TokenSource {
  return {
    name,
    getToken: async () => {
      throw new EntradaError(code, `${name} says ${code}`);
    },
  };
}

describe('a chain of sources', () => {
  it('gives the token of the first that can be used', async () => {
    const sources = [failing('azure-cli', 'source_unavailable'), giving('environment'), giving('browser')];
    await expect(getToken(request, sources)).resolves.toMatchObject({ source: 'environment' });
  });

  it.each(['refused', 'source_failed', 'source_timeout', 'network_failed', 'identity_mismatch'] as const)(
    'stops at one that fails as %s',
    async (code) => {
      await expect(getToken(request, [failing('azure-cli', code), giving('browser')])).rejects.toMatchObject({ code });
    },
  );

  it('stops at an error of another kind', async () => {
    const broken: TokenSource = { name: 'broken', getToken: () => Promise.reject(new TypeError('a mistake')) };
    await expect(getToken(request, [broken, giving('browser')])).rejects.toThrow(TypeError);
  });

  it('passes over a source that cannot do what is asked', async () => {
    const sources = [failing('managed-identity', 'source_unsupported'), giving('browser')];
    await expect(getToken(request, sources)).resolves.toMatchObject({ source: 'browser' });
  });

  it('gives no token for another account, whoever is the source, and asks no other', async () => {
    const account = 'alex@adatum.onmicrosoft.com';
    const asked = getToken({ ...request, account }, [giving('a cache around a source'), failing('next', 'refused')]);
    await expect(asked).rejects.toMatchObject({ code: 'identity_mismatch' });
  });

  it('says of each source why it cannot be used', async () => {
    const sources = [failing('azure-cli', 'source_unavailable'), failing('environment', 'source_unavailable')];
    const error = await getToken(request, sources).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'source_unavailable', details: { sources: ['azure-cli', 'environment'] } });
    expect(error).toHaveProperty(
      'message',
      [
        'No source can give a token for api://adatum-auth-test-app:',
        '  azure-cli: azure-cli says source_unavailable',
        '  environment: environment says source_unavailable',
      ].join('\n'),
    );
  });

  it('lets a single source speak for itself', async () => {
    await expect(getToken(request, [failing('azure-cli', 'source_unavailable')])).rejects.toThrow(
      /^azure-cli says source_unavailable$/,
    );
  });

  it('asks nobody after the caller aborted', async () => {
    await expect(getToken({ ...request, signal: AbortSignal.abort() }, [giving('browser')])).rejects.toThrow(/abort/i);
  });

  it('without any source is a mistake of the program', async () => {
    await expect(getToken(request, [])).rejects.toThrow(TypeError);
  });
});
