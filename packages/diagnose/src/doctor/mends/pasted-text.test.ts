import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { azRest } from './az.ts';
import { yamlList, yamlText } from './yaml-text.ts';

describe('text of the tenant in a fix', () => {
  it.each(["O'Brien's API", `'; rm -rf ~; '`, '$(id) `id` "quoted"', 'Größe \\ \n'])(
    'stays text in a command: %j',
    (text) => {
      const command = azRest('PATCH', '/applications/1', { displayName: text });
      const [, body = ''] = /^az rest --method PATCH --url "[^"]+" --body '([^']*)'$/.exec(command) ?? [];
      expect(JSON.parse(body)).toEqual({ displayName: text });
      expect(command).not.toContain('\n');
    },
  );

  it.each([
    'Adatum interns',
    'true',
    'null',
    '- a',
    'a: b',
    'api://adatum-orders',
    'a:',
    'a:b',
    'https://x #y',
    '{ x }',
    '"',
    '#x',
    ' padded ',
    'a, b',
    '7',
    'alex@adatum.onmicrosoft.com',
    'yes',
    "it's",
  ])('stays text in a manifest: %j', (text) => {
    expect(parse(`key: ${yamlText(text)}`)).toEqual({ key: text });
    expect(parse(`key: ${yamlList([text, text])}`)).toEqual({ key: [text, text] });
  });
});
