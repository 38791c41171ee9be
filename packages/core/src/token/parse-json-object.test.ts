import { describe, expect, it } from 'vitest';
import { parseJsonObject } from './parse-json-object.ts';

describe('parseJsonObject', () => {
  it.each([
    ['{}'],
    [' { "a" : 1 , "b" : [ { "a" : "x:y" } , "a" ] } '],
    ['{"a":"\\"b\\":","c\\\\":{"a":null}}'],
    ['{"a":"\\"","b":1}'],
    ['{"__proto__":1,"constructor":{"__proto__":2}}'],
    [`{"a":${'['.repeat(31)}${']'.repeat(31)}}`],
  ])('accepts %s', (text) => {
    expect(parseJsonObject(text)).toEqual(JSON.parse(text));
  });

  it.each([
    ['{"a":1,"a":1}', 'names a member twice'],
    ['{"a":1,"\\u0061":2}', 'names a member twice'],
    ['{"x":[{"a":{"b":1,"b":2}}]}', 'names a member twice'],
    ['{"__proto__":1,"__proto__":2}', 'names a member twice'],
    ['{"a:\\"":1,"a:\\"":2}', 'names a member twice'],
    ['[]', 'is not a JSON object'],
    ['null', 'is not a JSON object'],
    ['"a"', 'is not a JSON object'],
    ['', 'is not JSON'],
    ["{'a':1}", 'is not JSON'],
    ['\ufeff{}', 'is not JSON'],
    [`{"a":${'['.repeat(32)}${']'.repeat(32)}}`, 'is nested too deeply'],
    [`{"a":${'['.repeat(30_000)}${']'.repeat(30_000)}}`, 'is nested too deeply'],
  ])('says what is wrong with %s', (text, defect) => {
    expect(parseJsonObject(text)).toBe(defect);
  });
});
