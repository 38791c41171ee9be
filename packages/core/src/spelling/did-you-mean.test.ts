import { describe, expect, it } from 'vitest';
import { suggestion } from './did-you-mean.ts';
import { editDistance } from './edit-distance.ts';

describe('suggestion', () => {
  it.each([
    ['scops', ['scopes', 'name'], '; did you mean "scopes"?'],
    ['SCOPES', ['scopes', 'name'], '; did you mean "scopes"?'],
    ['nmae', ['scopes', 'name'], '; did you mean "name"?'],
    ['tenant', ['scopes', 'name'], ''],
    ['x', ['scopes'], ''],
    ['name', [], ''],
  ])('of %j among %j is %j', (word, candidates, expected) => {
    expect(suggestion(word, candidates)).toBe(expected);
  });
});

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', 'abc', 0],
    ['abc', 'abd', 1],
    ['abc', 'acb', 1],
    ['abc', 'cab', 2],
    ['kitten', 'sitting', 3],
  ])('between %j and %j is %i, both ways', (a, b, expected) => {
    expect([editDistance(a, b), editDistance(b, a)]).toEqual([expected, expected]);
  });
});
