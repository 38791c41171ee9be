import type { JsonObject } from '@entrada/core';
import { suggestion } from '@entrada/core';
import * as v from 'valibot';
import type { Definition } from './definition.ts';

type Definitions = Readonly<Record<string, Definition<unknown>>>;
type OutputOf<Part> = Part extends Definition<infer Output> ? Output : never;
type MappingOutput<Required extends Definitions, Optional extends Definitions> = {
  readonly [Key in keyof Required]: OutputOf<Required[Key]>;
} & { readonly [Key in keyof Optional]?: OutputOf<Optional[Key]> | undefined };

const anyMapping = v.custom<object>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'expected a mapping',
);

/** A mapping of these keys. Every other key is refused, each with an issue of its own (`strictObject` stops at the first). */
export function mapping<Required extends Definitions, Optional extends Definitions>(
  required: Required,
  optional: Optional,
): Definition<MappingOutput<Required, Optional>> {
  const names = [...Object.keys(required), ...Object.keys(optional)];
  const entries: v.ObjectEntries = {
    ...schemasOf(required),
    ...Object.fromEntries(Object.entries(schemasOf(optional)).map(([key, schema]) => [key, v.optional(schema)])),
  };
  const schema = v.pipe(
    anyMapping,
    v.looseObject(entries),
    v.rawCheck(({ dataset, addIssue }) => {
      const input: object = Object(dataset.value);
      for (const [key, value] of Object.entries(input)) {
        if (names.includes(key)) continue;
        const near = suggestion(key, names) || `; expected ${names.join(', ')}`;
        addIssue({
          message: `unknown key${near}`,
          path: [{ type: 'object', origin: 'key', input: { ...input }, key, value }],
        });
      }
    }),
  );
  return {
    // The entries are built from the definitions, out of the type checker's sight: their outputs are what is claimed.
    schema: schema as v.GenericSchema<unknown, MappingOutput<Required, Optional>>,
    json: {
      type: 'object',
      ...(Object.keys(required).length > 0 && { required: Object.keys(required) }),
      properties: { ...jsonOf(required), ...jsonOf(optional) },
      additionalProperties: false,
    },
  };
}

/** A mapping whose keys are names that the file chooses. */
export function named<Output>(
  name: Definition<string, string>,
  value: Definition<Output>,
): Definition<Readonly<Record<string, Output>>> {
  return {
    schema: v.pipe(anyMapping, v.record(name.schema, value.schema)),
    json: { type: 'object', propertyNames: name.json, additionalProperties: value.json },
  };
}

/** A list. @param expected what it is a list of, in words; `one` is asked for when there must be at least one */
export function list<Output>(item: Definition<Output>, expected: string, one?: string): Definition<readonly Output[]> {
  const array = v.array(item.schema, `expected a list of ${expected}`);
  return {
    schema: one === undefined ? array : v.pipe(array, v.minLength(1, `expected ${one}`)),
    json: { type: 'array', items: item.json, ...(one !== undefined && { minItems: 1 }) },
  };
}

/** A short form, or a mapping with more to say. What stands there decides by which of the two it is judged. */
export function either<Short, Long>(short: Definition<Short>, long: Definition<Long>): Definition<Short | Long> {
  return {
    schema: v.lazy((input) => (typeof input === 'object' && input !== null ? long.schema : short.schema)),
    json: { anyOf: [short.json, long.json] },
  };
}

function schemasOf(definitions: Definitions): Record<string, v.GenericSchema> {
  return Object.fromEntries(Object.entries(definitions).map(([key, { schema }]) => [key, schema]));
}

function jsonOf(definitions: Definitions): JsonObject {
  return Object.fromEntries(Object.entries(definitions).map(([key, { json }]) => [key, json]));
}
