import type { Graph } from '@entrada/registration';
import type { GenericSchema } from 'valibot';
import { inParallel } from './in-parallel.ts';

/** Values that one `in` of a `$filter` takes. Source: "Use the $filter query parameter", fifteen by default. */
const valuesPerFilter = 15;

/** The objects of a collection whose property is one of the ids; what is no GUID finds nothing. */
export async function lookUp<Entry>(
  graph: Graph,
  collection: string,
  property: 'id' | 'appId',
  ids: readonly string[],
  { select, schema }: { readonly select: string; readonly schema: GenericSchema<unknown, Entry> },
): Promise<Entry[]> {
  const wanted = [...new Set(ids.filter((id) => /^[0-9a-f-]{36}$/i.test(id)))];
  const filters: string[] = [];
  for (let start = 0; start < wanted.length; start += valuesPerFilter) {
    const some = wanted.slice(start, start + valuesPerFilter).map((id) => `'${id}'`);
    filters.push(`${property} in (${some.join(',')})`);
  }
  const found = await inParallel(filters, (filter) =>
    graph.list(collection, schema, { query: { $filter: filter, $select: select } }),
  );
  return found.flat();
}
