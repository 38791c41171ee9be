import { isBase64url, tryDecodeToken } from '@entrada/core';
import { badTokens, createTestTenant, signToken } from '@entrada/testkit';
import { describe, expect, it } from 'vitest';
import { TokenDecoder } from './token-decoder.ts';

const tenant = createTestTenant();
const decoder = new TokenDecoder();
const accepted = decoder.decode(tenant.userToken());
if ('defect' in accepted) throw new Error(accepted.message);
decoder.keepHeader(accepted);

/** A token with the accepted header over any claims text. */
function tokenOf(claims: string): string {
  const [header = ''] = tenant.userToken().split('.');
  return signToken(tenant.key, Buffer.from(header, 'base64url').toString(), claims);
}

/** Core judges the spelling of the signature too, which this decoder leaves to the verifier. */
function expectAgreement(token: string): void {
  const decoded = decoder.decode(token);
  if ('defect' in decoded || (isBase64url(decoded.signature) && decoded.signature !== ''))
    expect(decoded).toEqual(tryDecodeToken(token));
  else expect(tryDecodeToken(token)).toHaveProperty('defect');
}

describe('TokenDecoder', () => {
  it.each(badTokens)('decodes $name as core does', ({ make }) => {
    expectAgreement(make(tenant));
  });

  it.each([
    ['plain claims', '{"a":"x","b":1,"c":true,"d":null,"e":["x",1,null]}'],
    ['no claims', '{}'],
    ['nested claims', '{"a":{"b":[{"c":1}]}}'],
    ['a name twice', '{"a":1,"a":2}'],
    ['a name twice, once with white space behind it', '{"a" :1,"a":2}'],
    ['a name twice, once with a line end behind it', '{"a"\n:1,"a":2}'],
    ['a name twice, once with a tab behind it', '{"a"\t:1,"a":2}'],
    ['a name twice, once with a carriage return behind it', '{"a"\r:1,"a":2}'],
    ['a name twice beside a text with a space', '{"a":1,"a":2,"b":"c d"}'],
    ['a name twice, once escaped', '{"\\u0061":1,"a":2}'],
    ['a name twice in a nested object', '{"b":{"a":1,"a":2}}'],
    ['a name twice in a list', '{"b":[{"a":1,"a":2}]}'],
    ['a name twice beside a text that begins like a name', '{"a":1,"a":2,"b":":c"}'],
    ['a name twice, which escaped quotation marks would hide from counting', '{",":",\\",",",":",\\""}'],
    ['a text that ends like a name', '{"a":"b:","c":"\':"}'],
    ['a text with an escaped quotation mark before a colon', '{"a":"b\\":"}'],
    ['the name __proto__', '{"__proto__":{"a":1}}'],
    ['the name __proto__ twice', '{"__proto__":1,"__proto__":2}'],
    ['the name constructor', '{"constructor":1,"toString":2}'],
    ['white space', ' { "a" : 1 } '],
    ['text behind the object', '{"a":1} x'],
    ['a list', '["a"]'],
    ['a text', '"a"'],
    ['an open text', '{"a":"b'],
    ['letters beyond ASCII', '{"a":"Åse € 😀"}'],
    ['deep nesting', `{"a":${'['.repeat(100)}${']'.repeat(100)}}`],
  ])('decodes %s as core does', (_name, claims) => {
    expectAgreement(tokenOf(claims));
  });

  it.each([
    ['an empty signature', (token: string) => token.slice(0, token.lastIndexOf('.') + 1)],
    ['no signature', (token: string) => token.slice(0, token.lastIndexOf('.'))],
    ['a dot in the signature', (token: string) => `${token}.`],
    ['padding', (token: string) => `${token}==`],
    ['white space around it', (token: string) => ` ${token}\n`],
    ['too many characters', (token: string) => token + 'A'.repeat(65_536)],
  ])('decodes a token with %s as core does', (_name, change) => {
    expectAgreement(change(tenant.userToken()));
  });

  it('decodes randomly damaged tokens as core does', () => {
    const token = tenant.userToken();
    // A fixed linear congruential sequence: the same damage on every run.
    let state = 7;
    const next = (below: number) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((state / 2_147_483_648) * below);
    };
    for (let round = 0; round < 2000; round += 1) {
      const at = next(token.length);
      const damage = ['', '.', 'A', '_', '+', '=', 'é'][next(7)];
      expectAgreement(`${token.slice(0, at)}${damage}${token.slice(at + next(3))}`);
    }
  });

  it('keeps few headers, whatever comes', () => {
    const crowded = new TokenDecoder();
    for (let index = 0; index < 100; index += 1) {
      crowded.keepHeader({ ...accepted, signingInput: `header${index}.claims`, header: { kid: `${index}` } });
    }
    expect(crowded.decode(tenant.userToken())).toEqual(tryDecodeToken(tenant.userToken()));
  });
});
