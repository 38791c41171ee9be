import { EntradaError } from '@entrada/core';
import type { Graph } from '@entrada/registration';
import * as v from 'valibot';

/** Entries that were read of a collection, and whether it has more. */
export interface BoundedList<Entry> {
  readonly entries: readonly Entry[];
  readonly more: boolean;
}

const pageSchema = v.looseObject({ value: v.array(v.unknown()), '@odata.nextLink': v.optional(v.string()) });

/**
 * Reads a collection page by page until at least `limit` entries are there: a tenant may hold more of anything than
 * somebody wants to wait for. Of the link to the next page only the query is taken, so the token goes nowhere else.
 *
 * @throws EntradaError as {@link Graph}; `graph_failed` for an entry that does not fit the schema
 */
export async function listUpTo<Entry>(
  graph: Graph,
  path: string,
  schema: v.GenericSchema<unknown, Entry>,
  { query, limit }: { readonly query: Readonly<Record<string, string | number>>; readonly limit: number },
): Promise<BoundedList<Entry>> {
  const entries: Entry[] = [];
  let options: Readonly<Record<string, string | number>> | undefined = query;
  while (options !== undefined && entries.length < limit) {
    const page: v.InferOutput<typeof pageSchema> = await graph.get(path, pageSchema, { query: options });
    entries.push(...page.value.map((entry) => parse(path, schema, entry)));
    options = nextQuery(page['@odata.nextLink']);
  }
  return { entries: entries.slice(0, limit), more: options !== undefined || entries.length > limit };
}

function nextQuery(link: string | undefined): Record<string, string> | undefined {
  const url = link === undefined ? null : URL.parse(link);
  return url === null ? undefined : Object.fromEntries(url.searchParams);
}

function parse<Entry>(path: string, schema: v.GenericSchema<unknown, Entry>, entry: unknown): Entry {
  const result = v.safeParse(schema, entry);
  if (result.success) return result.output;
  throw new EntradaError('graph_failed', `Graph's answer to ${path} has not the expected form`, { details: { path } });
}
