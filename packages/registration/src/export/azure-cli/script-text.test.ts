import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { awkwardText } from '../../testing/whole-manifest.ts';
import { filtered, jsonText, literal, shellWord } from './script-text.ts';

describe('shellWord', () => {
  it.each(['plain', '', "it's", awkwardText, '-n', "'\\''", 'line\nbreak'])('is one word for a shell: %j', (value) => {
    const script = `set -- ${shellWord(value)}; [ $# -eq 1 ] && printf %s "$1"`;
    expect(execFileSync('sh', ['-c', script], { encoding: 'utf8' })).toBe(value);
  });
});

describe('jsonText', () => {
  it('is the value on one line, without anything that the script fills in', () => {
    const text = jsonText({ text: `${awkwardText}\n{appId}` });
    expect(JSON.parse(text)).toEqual({ text: `${awkwardText}\n{appId}` });
    expect(text).not.toMatch(/\n|\{\w/);
  });
});

describe('literal', () => {
  it('ends at its own backtick', () => {
    const text = literal(awkwardText);
    expect(text.slice(1, -1)).not.toContain('`');
    expect(JSON.parse(text.slice(1, -1))).toBe(awkwardText);
  });
});

describe('filtered', () => {
  it('encodes what a URL would take for its own', () => {
    const path = filtered('groups', "displayName eq 'A&B #1? 100% + é'", 'id');
    expect(path).toBe('groups?$filter=displayName%20eq%20%27A%26B%20%231%3F%20100%25%20%2B%20%C3%A9%27&$select=id');
  });
});
