import { describe, expect, it } from 'vitest';
import { readProofKey } from './proof-key.ts';

const hash = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';

describe('readProofKey', () => {
  it.each([
    [hash, 'S256', 'S256'],
    [hash, 'plain', 'plain'],
    [hash, undefined, 'plain'],
    ['~'.repeat(128), 'plain', 'plain'],
  ])('reads challenge %s with method %s as %s', (challenge, method, codeChallengeMethod) => {
    expect(readProofKey(challenge, method)).toEqual({ codeChallenge: challenge, codeChallengeMethod });
  });

  it('does not ask for a challenge', () => {
    expect(readProofKey(undefined, undefined)).toEqual({});
  });

  it.each([
    [hash, 's256', 50149],
    [undefined, 'S256', 501491],
    [`${hash}=`, 'S256', 501491],
    [hash.slice(1), 'S256', 501491],
    ['a'.repeat(42), 'plain', 501491],
    ['a'.repeat(129), 'plain', 501491],
  ])('refuses challenge %s with method %s as AADSTS%i', (challenge, method, code) => {
    expect(readProofKey(challenge, method)).toMatchObject({ code, error: 'invalid_request' });
  });
});
