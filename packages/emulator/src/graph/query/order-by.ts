import { graphError } from '../errors/graph-error.ts';
import type { EntityType } from './entity-type.ts';

/** A `$orderby`, checked: one property, one direction. */
export interface Order {
  readonly property: string;
  readonly descending: boolean;
}

/**
 * Reads `$orderby`. Directory objects sort by few properties; together with `$filter` they sort in an advanced query
 * only ("Advanced query capabilities on Microsoft Entra ID objects").
 *
 * @throws {GraphError} sortingUnsupported, selectInvalid
 */
export function readOrder(
  text: string | null,
  type: EntityType,
  { advanced, filtered }: { readonly advanced: boolean; readonly filtered: boolean },
): Order | undefined {
  if (text === null || text.trim() === '') return undefined;
  const [, name, direction] = /^\s*([\w/]+)(?:\s+(asc|desc))?\s*$/i.exec(text) ?? [];
  if (name === undefined) throw graphError('sortingUnsupported');
  const [first = ''] = name.split('/');
  if (!type.properties.some((property) => property.toLowerCase() === first.toLowerCase())) {
    throw graphError('selectInvalid', { property: first, type: type.name });
  }
  const find = (names: readonly string[] = []) =>
    names.find((property) => property.toLowerCase() === name.toLowerCase());
  const basic = filtered && !type.orders?.withFilter ? undefined : find(type.orders?.basic);
  const property = basic ?? (advanced ? (find(type.orders?.basic) ?? find(type.orders?.advanced)) : undefined);
  if (property === undefined) throw graphError('sortingUnsupported');
  return { property, descending: direction?.toLowerCase() === 'desc' };
}

/** Compares two entities; text without regard to case, absent values first. */
export function compareBy({ property, descending }: Order): (a: object, b: object) => number {
  const direction = descending ? -1 : 1;
  return (a, b) => direction * compareValues(textAt(a, property), textAt(b, property));
}

function compareValues(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function textAt(entity: object, property: string): string {
  const value: unknown = Reflect.get(entity, property);
  // Nothing but text, times included, can be sorted by.
  return typeof value === 'string' ? value.toLowerCase() : '';
}
