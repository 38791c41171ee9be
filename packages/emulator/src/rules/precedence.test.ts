import { aadstsRows } from '@entrada/core/data';
import { describe, expect, it } from 'vitest';
import { precedence } from './precedence.ts';

describe('the precedence table', () => {
  it('names each rule once', () => {
    const names = precedence.map((rule) => rule.name);
    expect(names).toEqual([...new Set(names)]);
  });

  it('refuses with numbers that have a catalogue row', () => {
    const codes = precedence.flatMap((rule) => rule.codes);
    expect(codes.filter((code) => !aadstsRows.has(code))).toEqual([]);
  });

  it('stands in this order', () => {
    expect(
      precedence.map(({ name, codes, orderGrade }) => `${name} [${orderGrade}] ${codes.join(' ')}`),
    ).toMatchInlineSnapshot(`
      [
        "tenant-known [I] 90002",
        "tenant-named [I] 50059",
        "client-known [R] 700038 700016",
        "client-tenancy [I] 50194",
        "client-enabled [I] 7000112",
        "redirect-uri [I] 50011",
        "grant-readable [U] 9002313",
        "client-credential [I] 700025 7000216 7000218 50027 50048 700027 1000502 5002730 700023 700024 700211 700213 700212 7000215 7000222",
        "grant-usable [I] 54005 70008 50011 50148 501481 70016 70018 70020 90120 700082 700084 50173 700007 50013 500133 500131 7000114",
        "client-principal [I] 7000229",
        "scope-format [I] 70011 28000 700022",
        "resource-parameter [I] 9010010",
        "default-scope [I] 1002012",
        "resource-known [I] 500011",
        "resource-enabled [I] 500014",
        "token-for-itself [I] 90009",
        "scope-exists [I] 650053",
        "required-resource-access [I] 650057",
        "user-known [I] 50034 50020 50057",
        "user-password [I] 50126",
        "user-assigned-to-client [I] 50105",
        "user-assigned-to-resource [I] 50105",
        "sign-in-frequency [I] 70043",
        "conditional-access [I] 53003 50076",
        "client-assignment [I] 501051",
        "consent [I] 65001 65002",
      ]
    `);
  });
});
