import * as v from 'valibot';
import { isCollectionKind } from '../tenant-kinds.ts';
import type { TenantRow } from './tenant-row.ts';
import { collectionSchemas, keptSchemas, lineSchema, partSchemas } from './value-schemas.ts';

/**
 * Makes a row of what a line says.
 *
 * @throws Error that says what is wrong, in words that repeat no value: it may be a secret's hash, or a key
 */
export function checkRow(parsed: unknown): TenantRow {
  const { tenant, kind, id, value } = parse(lineSchema, parsed, '');
  if (tenant === 0) {
    parse(schemaOf(keptSchemas, kind), value, 'value');
    if (id === undefined) throw new Error('id: missing');
    return { tenant, kind, id, value };
  }
  if (id !== undefined) throw new Error('id: only what belongs to no tenant has one beside its value');
  if (!isCollectionKind(kind)) {
    parse(schemaOf(partSchemas, kind), value, 'value');
    return { tenant, kind, id: kind, value };
  }
  const object = parse(collectionSchemas[kind], value, 'value');
  return { tenant, kind, id: object.id.toLowerCase(), value };
}

function schemaOf(
  schemas: Readonly<Record<string, v.GenericSchema<unknown, unknown>>>,
  kind: string,
): v.GenericSchema<unknown, unknown> {
  if (!Object.hasOwn(schemas, kind) || schemas[kind] === undefined) throw new Error('kind: there is no such kind');
  return schemas[kind];
}

function parse<Value>(schema: v.GenericSchema<unknown, Value>, value: unknown, place: string): Value {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = (issue.path ?? []).map(({ key }) => String(key));
  throw new Error(`${[place, ...path].filter(Boolean).join('.') || 'the line'}: ${problemOf(issue)}`);
}

function problemOf({ kind, type, expected, received }: v.BaseIssue<unknown>): string {
  if (kind === 'validation') return `not as it has to be (${type})`;
  if (expected === 'never') return 'unknown member';
  return received === 'undefined' ? 'missing' : `expected ${expected}`;
}
