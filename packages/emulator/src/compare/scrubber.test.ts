import { describe, expect, it } from 'vitest';
import { createScrubber } from './scrubber.ts';

const id = (digit: number) => `${String(digit).repeat(8)}-0000-4000-8000-000000000000`;
const token = ['{"alg":"none"}', '{"sub":"alex"}', ''].map((part) => Buffer.from(part).toString('base64url')).join('.');

describe('a scrubber', () => {
  const { name, hide, scrub } = createScrubber();
  name(id(1), 'client');
  name('Adatum', 'tenant-name');
  name('adatum.onmicrosoft.com', 'tenant-domain');
  name('No', 'too-short');
  hide('A(secret)+with.signs');

  it.each([
    ['an id that has a name', `'${id(1).toUpperCase()}'`, "'{client}'"],
    ['other ids, the same one alike', `${id(2)} ${id(3)} ${id(2)}`, '{id-1} {id-2} {id-1}'],
    ['the tenant', 'Adatum at ADATUM.onmicrosoft.com', '{tenant-name} at {tenant-domain}'],
    ['another tenant', 'at contoso.onmicrosoft.com', 'at {domain}'],
    ['addresses, also of the tenant', 'alex@adatum.onmicrosoft.com, b.c+d@mail.example', '{address}, {address}'],
    ['a guest', "'guest_contoso.example#EXT#@adatum.onmicrosoft.com'", "'{address}'"],
    ['a secret', 'x A(secret)+with.signs y', 'x {secret} y'],
    ['a token', `Bearer ${token}`, 'Bearer {token}'],
    ['a thumbprint', `'${'0A1B'.repeat(10)}'`, "'{opaque}'"],
    ['times', 'on 2026-11-24T12:00:00.0000000Z and 2026-11-24 12:00:00Z', 'on {time} and {time}'],
    ['lines', 'one\r\n two\tthree\u001b[31m', 'one two three [31m'],
    [
      'the tail of every description',
      `Text. Trace ID: ${id(4)} Correlation ID: ${id(5)} Timestamp: 2026-11-24 12:00:00Z and more`,
      'Text. and more',
    ],
  ])('replaces %s', (_, text, expected) => {
    expect(scrub(text)).toBe(expected);
  });

  it.each([
    'No Adatumish word is broken: entrada-probe-closed-unauthorized-api, api://entrada-probe-nowhere/.default',
    'AADSTS500011 https://login.microsoftonline.com/error?code=500011',
  ])('leaves the rest alone: %s', (text) => {
    expect(scrub(text)).toBe(text);
  });
});
