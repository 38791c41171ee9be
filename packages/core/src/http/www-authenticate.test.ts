import { describe, expect, it } from 'vitest';
import { readChallenges } from './www-authenticate.ts';

const read = (header: string | null) =>
  readChallenges(header).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)]);

describe('readChallenges', () => {
  it.each([
    ['nothing', null, []],
    ['an empty text', '', []],
    ['a scheme alone', 'Bearer', [['bearer', {}]]],
    ['a parameter', 'Bearer realm="adatum"', [['bearer', { realm: 'adatum' }]]],
    ['a parameter without quotation marks', 'Bearer error=invalid_token', [['bearer', { error: 'invalid_token' }]]],
    ['names in other case', 'BEARER Error="x"', [['bearer', { error: 'x' }]]],
    ['spaces around signs', 'Bearer  a = "1" ,  b = "2"', [['bearer', { a: '1', b: '2' }]]],
    ['commas and equal signs in quotes', 'Bearer a="1, b=2", c="3"', [['bearer', { a: '1, b=2', c: '3' }]]],
    ['escaped quotation marks', 'Bearer a="say \\"hello\\" \\\\"', [['bearer', { a: 'say "hello" \\' }]]],
    [
      'several schemes',
      'Basic realm="a", Bearer realm="b", error="c"',
      [
        ['basic', { realm: 'a' }],
        ['bearer', { realm: 'b', error: 'c' }],
      ],
    ],
    [
      'a scheme alone before another',
      'Negotiate, Bearer a="1"',
      [
        ['negotiate', {}],
        ['bearer', { a: '1' }],
      ],
    ],
    ['a name given twice', 'Bearer a="1", a="2"', [['bearer', { a: '1' }]]],
    [
      'the name of an object’s own',
      'Bearer __proto__="1", constructor="2"',
      [['bearer', JSON.parse('{"__proto__":"1","constructor":"2"}')]],
    ],
    ['an open quotation mark', 'Bearer a="1, b=2', [['bearer', { b: '2' }]]],
  ])('reads %s', (_, header, expected) => {
    expect(read(header)).toEqual(expected);
  });

  it('ends soon, whatever it is given', () => {
    for (const piece of ['a="', '\\', ',', 'Bearer ', '=', 'é', 'a=b,', '"']) {
      expect(readChallenges(piece.repeat(50_000)).length).toBeLessThan(20_000);
    }
  });
});
