import type { GenericSchema } from 'valibot';
import type { Graph } from '../graph/graph.ts';
import { odataString } from '../graph/odata.ts';

/** Values that one `in` of a `$filter` takes. Source: "Use the $filter query parameter", fifteen by default. */
const valuesPerFilter = 15;

export interface LookUp<T> {
  /** `/users`, `/groups` or `/servicePrincipals`. */
  readonly collection: string;
  readonly property: string;
  readonly values: readonly string[];
  readonly select: string;
  readonly schema: GenericSchema<unknown, T>;
}

/** The objects whose property has one of the values, with as few calls as the filter allows. */
export async function lookUp<T>(
  graph: Graph,
  { collection, property, values, select, schema }: LookUp<T>,
): Promise<T[]> {
  const distinct = [...new Set(values)];
  const filters: string[] = [];
  for (let start = 0; start < distinct.length; start += valuesPerFilter) {
    const some = distinct.slice(start, start + valuesPerFilter).map(odataString);
    filters.push(`${property} in (${some.join(',')})`);
  }
  const found = await Promise.all(
    filters.map((filter) => graph.list(collection, schema, { query: { $filter: filter, $select: select } })),
  );
  return found.flat();
}
