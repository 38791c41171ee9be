import { aadstsRows } from '@entrada/core/data';
import { describe, expect, it } from 'vitest';
import { matchTemplate } from './match-template.ts';

describe("the values in Entra's text", () => {
  it.each([
    ["App '{id}' is gone.", "App '1' is gone.", { id: '1' }],
    ["App '{id}' is gone.", "App '1'", { id: '1' }],
    [
      'named {a} in tenant {b}. This',
      'named api://x in tenant adatum.onmicrosoft.com. This',
      { a: 'api://x', b: 'adatum.onmicrosoft.com' },
    ],
    [
      'named {a} in tenant {b}. This',
      'named api://x in tenant adatum.onmicrosoft.com.',
      { a: 'api://x', b: 'adatum.onmicrosoft.com' },
    ],
    ['at the end {a}', 'at the end of it', { a: 'of it' }],
    ['The scope {a} is not valid.', 'The scope x is not valid, sorry', { a: 'x' }],
    ['no placeholder.', 'whatever was said', {}],
  ])('%j, said as %j, gives %j', (template, said, expected) => {
    expect(matchTemplate(template, said)).toEqual(expected);
  });

  it('are not read from another text', () => {
    expect(matchTemplate("App '{id}' is gone.", 'Something else.')).toBeUndefined();
  });

  it('are found for every text of the catalogue, filled in', () => {
    for (const { text, code } of aadstsRows.values()) {
      if (text === undefined || !text.includes('{')) continue;
      const names = [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))];
      const said = text.replace(/\{(\w+)\}/g, 'value-of-$1');
      expect(matchTemplate(text, said), `AADSTS${code}`).toEqual(
        Object.fromEntries(names.map((name) => [name, `value-of-${name}`])),
      );
    }
  });
});
