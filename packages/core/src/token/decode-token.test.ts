import { badTokens, createTestTenant } from '@entrada/testkit';
import { describe, expect, it } from 'vitest';
import { EntradaError } from '../errors/entrada-error.ts';
import { decodeToken, tokenSizeLimit, tryDecodeToken } from './decode-token.ts';

const tenant = createTestTenant();
const token = tenant.userToken();

function part(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** Every run of characters of the input that is long enough to be recognised. */
function quotes(message: string, input: string): boolean {
  for (let index = 0; index + 12 <= input.length; index += 6) {
    if (message.includes(input.slice(index, index + 12))) return true;
  }
  return false;
}

describe('decodeToken', () => {
  it('takes a token apart', () => {
    const decoded = decodeToken(token);
    expect(decoded.header).toMatchObject({ alg: 'RS256', typ: 'JWT' });
    expect(decoded.claims).toMatchObject({ ver: '2.0', scp: 'access_as_user' });
    expect(`${decoded.signingInput}.${decoded.signature}`).toBe(token);
  });

  it('reads names beyond ASCII', () => {
    expect(decodeToken(tenant.userToken({ claims: { name: 'Blair Ådåm €🙂 100 %' } })).claims.name).toBe(
      'Blair Ådåm €🙂 100 %',
    );
  });

  it('ignores white space around a token', () => {
    expect(decodeToken(`\n ${token}\r\n`)).toEqual(decodeToken(token));
  });

  it('accepts a token of exactly the size limit and none beyond', () => {
    const rest = `.${part({})}.AAA`;
    const sized = (length: number) => {
      const room = length - rest.length;
      const text = JSON.stringify({ x: '' });
      return `${Buffer.from(text.padEnd(Math.floor((room * 3) / 4))).toString('base64url')}${rest}`;
    };
    const largest = sized(tokenSizeLimit);
    expect(largest.length).toBe(tokenSizeLimit);
    expect(() => decodeToken(largest)).not.toThrow();
    expect(tryDecodeToken(`${largest}A`)).toMatchObject({ defect: 'token_too_large' });
  });

  it.each(badTokens.filter(({ expected }) => /^token_(malformed|too_large)$/.test(expected.code)))(
    'refuses $name',
    ({ make, expected }) => {
      const bad = make(tenant);
      expect(() => decodeToken(bad)).toThrow(expect.objectContaining({ code: expected.code }));
    },
  );

  it.each(badTokens.filter(({ expected }) => expected.code.endsWith('_mismatch') || expected.status === 403))(
    'takes $name apart, since that is for others to refuse',
    ({ make }) => {
      expect(() => decodeToken(make(tenant))).not.toThrow();
    },
  );

  it.each([
    ['an encrypted token', `${token}.QQ.QQ`, 'encrypted'],
    ['a token with its scheme', `Bearer ${token}`, 'Bearer'],
    ['a quoted token', `"${token}"`, 'quotation marks'],
    ['JSON', JSON.stringify({ accessToken: token }), 'JSON'],
    ['a token broken over lines', `${token.slice(0, 70)}\n${token.slice(70)}`, 'inside the token'],
    ['a signature broken over lines', `${token.slice(0, -20)}\n${token.slice(-20)}`, 'inside the token'],
    ['nothing', ' ', 'empty'],
    ['one dot', 'a.b', '2'],
  ])('says what to do with %s', (_, input, message) => {
    expect(() => decodeToken(input)).toThrow(expect.objectContaining({ message: expect.stringContaining(message) }));
  });

  it('refuses values that are no texts', () => {
    const values: readonly unknown[] = [undefined, null, 7, {}, [], Symbol('x'), 7n, () => token, { toString: null }];
    for (const value of values) expect(tryDecodeToken(value)).toMatchObject({ defect: 'token_malformed' });
  });

  it('never throws a foreign error and never repeats its input, whatever the input', () => {
    const random = randomNumbers(20_261_124);
    for (let round = 0; round < 3000; round += 1) {
      const input = mutate(token, random);
      try {
        decodeToken(input);
      } catch (error) {
        expect(error).toBeInstanceOf(EntradaError);
        expect(error).not.toHaveProperty('cause');
        const { message, details } = error as EntradaError;
        expect(quotes(`${message}${JSON.stringify(details)}`, input)).toBe(false);
      }
    }
  });

  it('never repeats the bad tokens of the corpus', () => {
    const repeating = badTokens.filter(({ make }) => {
      const bad = make(tenant);
      const decoded = tryDecodeToken(bad);
      return 'defect' in decoded && quotes(decoded.message, bad);
    });
    expect(repeating).toEqual([]);
  });
});

/** A repeatable generator of numbers in [0, 1) (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A token with some of it replaced, cut, doubled or filled with any characters. */
function mutate(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const length = Math.floor(random() * 40);
  const noise = Array.from({ length }, () => String.fromCharCode(Math.floor(random() * 0x10000))).join('');
  const bytes = Buffer.from(Array.from({ length: length * 4 }, () => Math.floor(random() * 256)));
  const [header = '', , signature = ''] = text.split('.');
  const kinds = [
    () => text.slice(0, at) + noise + text.slice(at),
    () => text.slice(0, at),
    () => text.slice(at) + text.slice(0, at),
    () => noise,
    () => `${header}.${bytes.toString('base64url')}.${signature}`,
    () => `${bytes.toString('base64url')}.${header}.${signature}`,
    () => `${header}.${Buffer.from(`{"a":${noise}}`).toString('base64url')}.${signature}`,
    () => `${header}.${Buffer.from('['.repeat(at * 20)).toString('base64url')}.${signature}`,
  ];
  return kinds[Math.floor(random() * kinds.length)]?.() ?? text;
}
