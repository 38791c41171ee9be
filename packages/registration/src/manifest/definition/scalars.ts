import type { JsonObject } from '@entrada/core';
import * as v from 'valibot';
import type { Definition } from './definition.ts';

// Messages say only what was expected: where it is and what was found is added by who reports them.

/** Text whose rule is a function that says what is wrong; `json` says as much of it as JSON Schema can. */
export function text(problem: (value: string) => string | undefined, json: JsonObject): Definition<string, string> {
  const schema = v.pipe(
    v.string((issue) => `expected text${isUnquoted(issue.input) ? '; quote it' : ''}`),
    v.check(
      (value) => problem(value) === undefined,
      (issue) => problem(String(issue.input)) ?? '',
    ),
  );
  return { schema, json: { type: 'string', ...json } };
}

function isUnquoted(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean';
}

/** Words for people: not empty, on one line as long as YAML lets them be, and no longer than the directory keeps. */
export function words(maxLength: number): Definition<string> {
  const problem = (value: string): string | undefined => {
    if (value.trim() === '') return 'expected text';
    return value.length > maxLength ? `expected at most ${maxLength} characters` : undefined;
  };
  return text(problem, { minLength: 1, maxLength, pattern: '\\S' });
}

export function flag(): Definition<boolean> {
  return { schema: v.boolean('expected true or false'), json: { type: 'boolean' } };
}

/** One of a few values. */
export function choice<const Value extends string | number>(values: readonly Value[]): Definition<Value> {
  const names = values.map(String);
  const message = `expected ${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
  return { schema: v.picklist(values, message), json: { enum: [...values] } };
}
