import { describe, expect, it } from 'vitest';
import { answersPage, answersTable, demandTestsIn } from './answers-page.ts';
import { answeredDemands } from './demands.ts';

const demand = { demand: 'Why?', thread: 'a/b#1', use: '`entrada`' };
const test = { file: 'some-topic.test.ts', threads: 'a/b#1, #2, c/d#3', answer: 'it says why' };

describe('the page of answers', () => {
  it('has a test for each of the 25 demands, and a demand for each test', () => {
    expect(answeredDemands).toHaveLength(25);
    expect(answersPage().match(/\.\.\/test\/demand\//g)).toHaveLength(25);
  });

  it('links each thread, also those that are numbers alone', () => {
    expect(answersTable([demand], [test])).toContain(
      '| Why? | [a/b#1](https://github.com/a/b/issues/1), [#2](https://github.com/a/b/issues/2), [c/d#3](https://github.com/c/d/issues/3) | It says why. | `entrada` | [some topic](../test/demand/some-topic.test.ts) |',
    );
  });

  it.each([
    ['a demand without a test', [demand], []],
    ['a demand with two', [demand], [test, { ...test }]],
    ['a test without a demand', [], [test]],
  ])('cannot be made of %s', (_, demands, tests) => {
    expect(() => answersTable(demands, tests)).toThrow(/a\/b#1/);
  });

  it('finds the tests of a file, whatever stands before their titles', () => {
    const source = `it('a/b#1: it says why', async () => {});\nit.skipIf(x === 'y')(\n  'c/d#2: it does', () => {});`;
    expect(demandTestsIn('x.test.ts', source)).toEqual([
      { file: 'x.test.ts', threads: 'a/b#1', answer: 'it says why' },
      { file: 'x.test.ts', threads: 'c/d#2', answer: 'it does' },
    ]);
  });

  it.each(["it('does something', () => {})", 'it(`a/b#1: x`, () => {})', "it('a/b: x', () => {})"])(
    'refuses %s, which is named after no thread',
    (source) => {
      expect(() => demandTestsIn('x.test.ts', source)).toThrow(/expected a test named/);
    },
  );
});
