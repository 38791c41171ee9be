import { graphError } from '../errors/graph-error.ts';
import { checkFilter } from './check-filter.ts';
import type { EntityType } from './entity-type.ts';
import { type Expand, type Expansions, readExpand } from './expand.ts';
import type { FilterExpression } from './filter-expression.ts';
import { invalidFilter } from './filter-tokens.ts';
import { type Order, readOrder } from './order-by.ts';
import { parseFilter } from './parse-filter.ts';

/** The OData query options of a request, checked. */
export interface QueryOptions {
  readonly filter: FilterExpression | undefined;
  /** Properties to show; undefined = the default set. */
  readonly select: readonly string[] | undefined;
  /** Entities on a page. */
  readonly top: number;
  /** Where the page starts. */
  readonly skipToken: string | undefined;
  /** Whether `@odata.count` is wanted and granted. */
  readonly count: boolean;
  readonly order: Order | undefined;
  readonly expand: Expand | undefined;
  /** Whether the request said `ConsistencyLevel: eventual`. */
  readonly eventual: boolean;
}

const supportedOptions = ['$filter', '$select', '$top', '$skiptoken', '$count', '$orderby', '$expand'];

/** Entities on a page when nothing is asked for, and at most (documented for directory objects). */
const defaultTop = 100;
const maximumTop = 999;

/** Characters of a `$filter` that are read. */
const filterLimit = 8192;

/**
 * Reads the query options of a collection.
 *
 * @param consistencyLevel value of the ConsistencyLevel header
 * @throws {GraphError} filterInvalid, filterPropertyUnsupported, filterOperatorUnsupported, selectInvalid,
 * sortingUnsupported, expandOnce, expandInvalid, pageSizeInvalid, searchNeedsHeader, optionUnsupported
 */
export function readQueryOptions(
  query: URLSearchParams,
  consistencyLevel: string | undefined,
  type: EntityType,
  expansions?: Expansions,
): QueryOptions {
  const eventual = consistencyLevel?.toLowerCase() === 'eventual';
  if (query.has('$search') && !eventual) throw graphError('searchNeedsHeader');
  const { select, expand } = readEntityOptions(query, type, expansions);
  const count = eventual && query.get('$count')?.toLowerCase() === 'true';
  const filter = readFilter(query.get('$filter'), type, count);
  return {
    filter,
    select,
    expand,
    order: readOrder(query.get('$orderby'), type, { advanced: count, filtered: filter !== undefined }),
    top: readTop(query.get('$top'), type),
    skipToken: query.get('$skiptoken') ?? undefined,
    count,
    eventual,
  };
}

/**
 * Reads `$select` and `$expand`, which a single entity takes too.
 *
 * @throws {GraphError} selectInvalid, expandOnce, expandInvalid, optionUnsupported
 */
export function readEntityOptions(
  query: URLSearchParams,
  type: EntityType,
  expansions?: Expansions,
): Pick<QueryOptions, 'select' | 'expand'> {
  refuseOtherOptions(query);
  return { select: readSelect(query, type), expand: readExpand(query.get('$expand'), type, expansions) };
}

function readSelect(query: URLSearchParams, type: EntityType): readonly string[] | undefined {
  const select = query.get('$select');
  if (select === null || select.trim() === '') return undefined;
  const properties = select.split(',').map((property) => property.trim());
  if (properties.includes('*')) return undefined;
  return properties.map((property) => {
    const known = type.properties.find((name) => name.toLowerCase() === property.toLowerCase());
    if (known === undefined) throw graphError('selectInvalid', { property, type: type.name });
    return known;
  });
}

function refuseOtherOptions(query: URLSearchParams): void {
  for (const option of query.keys()) {
    if (option.startsWith('$') && !supportedOptions.includes(option)) throw graphError('optionUnsupported', { option });
  }
}

function readFilter(filter: string | null, type: EntityType, advanced: boolean): FilterExpression | undefined {
  if (filter === null || filter.trim() === '') return undefined;
  if (filter.length > filterLimit) throw invalidFilter(`The filter is longer than ${filterLimit} characters.`);
  const expression = parseFilter(filter);
  checkFilter(expression, type, advanced);
  return expression;
}

function readTop(top: string | null, type: EntityType): number {
  if (top === null) return type.pageSize ?? defaultTop;
  const size = /^\d+$/.test(top) ? Number(top) : 0;
  if (size < 1 || size > maximumTop) throw graphError('pageSizeInvalid', { top });
  return size;
}
