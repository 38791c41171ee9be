import { generateKeyPairSync, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { signBeside } from './sign-beside.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

describe('signing beside other work', () => {
  it.each([1, 2, 20])('makes %i signatures at once, each over its own input', async (count) => {
    const inputs = Array.from({ length: count }, (_, index) => Buffer.from(`input ${index}`));
    const signatures = await Promise.all(inputs.map((input) => signBeside(input, privateKey)));
    const right = inputs.map((input, index) =>
      verify('RSA-SHA256', input, publicKey, signatures[index] ?? Buffer.of()),
    );
    expect(right).toEqual(inputs.map(() => true));
  });

  it('tells whoever waits when a key cannot sign, on either thread, and goes on', async () => {
    const results = await Promise.allSettled([1, 2].map(() => signBeside(Buffer.of(), publicKey)));
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(signBeside(Buffer.of(), privateKey)).resolves.toHaveLength(256);
  });
});
