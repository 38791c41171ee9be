import type { JsonObject, JsonValue } from '@entrada/core';
import type * as v from 'valibot';

/**
 * One part of the manifest's format, said once for both of its readers: the parser, which tells what is wrong, and the
 * JSON Schema (draft 7), by which editors complete and explain.
 */
export interface Definition<Output, Input = unknown> {
  readonly schema: v.GenericSchema<Input, Output>;
  readonly json: JsonObject;
}

/** What a key means, in words for editors and for the documentation; what holds without it; how it may look. */
export interface Explanation {
  readonly description: string;
  readonly default?: JsonValue;
  readonly examples?: readonly JsonValue[];
}

/** A definition with its explanation. */
export function explained<Output>(about: string | Explanation, definition: Definition<Output>): Definition<Output> {
  const { description, ...more } = typeof about === 'string' ? { description: about } : about;
  return { schema: definition.schema, json: { description, ...definition.json, ...more } };
}
