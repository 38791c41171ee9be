import { expect, it } from 'vitest';
import { createSecretText } from './password-credentials.ts';

/** A source of randomness that gives the same byte over and over. */
const always = (byte: number) => (size: number) => Buffer.alloc(size, byte);

it('makes a secret in the form that Entra gives it', () => {
  expect(createSecretText(always(0))).toBe(`AAA8Q~${'A'.repeat(34)}`);
});

it('never makes a secret that begins with a hyphen, which Azure CLI would take for an option', () => {
  // Bytes from 195 on are thrown away, and a source that gives nothing else would never end.
  const firstCharacters = Array.from({ length: 195 }, (_, byte) => createSecretText(always(byte))[0]);
  expect(firstCharacters).not.toContain('-');
  expect(new Set(firstCharacters).size).toBe(65);
  expect(createSecretText(always(65))).toContain('-');
});
