import type { Comparison, FilterFunction } from './filter-expression.ts';

/** An operator as the filter rules name it. `in` counts as `eq`. */
export type FilterOperator = Comparison | FilterFunction;

/** Which operators a property can be filtered with. */
export interface FilterRule {
  /** Always. */
  readonly basic: readonly FilterOperator[];
  /** With `ConsistencyLevel: eventual` and `$count=true` ("Advanced query capabilities on Microsoft Entra ID objects"). */
  readonly advanced: readonly FilterOperator[];
}

/** What the query options need to know about a collection. */
export interface EntityType {
  /** Name in the metadata, e.g. `application`. */
  readonly name: string;
  /** Name in error texts, e.g. `Application`. */
  readonly resource: string;
  /** Every property that can be selected. */
  readonly properties: readonly string[];
  /** By path, e.g. `identifierUris` or `requiredResourceAccess/resourceAppId`. What is missing cannot be filtered. */
  readonly filters: Readonly<Record<string, FilterRule>>;
  /** What `$orderby` takes; undefined = nothing. */
  readonly orders?: OrderRule;
  /** Entities on a page when nothing is asked for; undefined = 100. */
  readonly pageSize?: number;
}

/** Which properties a collection can be sorted by. */
export interface OrderRule {
  readonly basic: readonly string[];
  /** In an advanced query. */
  readonly advanced: readonly string[];
  /** Whether `basic` goes together with `$filter` without an advanced query. */
  readonly withFilter?: true;
}

/** The usual rule of directory objects [D: aad-advanced-queries.md]. */
export const nameOrder: OrderRule = { basic: ['displayName'], advanced: ['createdDateTime'] };

/** `eq`, `startsWith` and `in` at once; the rest as an advanced query. The usual rule of a string. */
export const textFilter: FilterRule = {
  basic: ['eq', 'startsWith', 'ge', 'le', 'gt', 'lt'],
  advanced: ['ne', 'endsWith', 'contains'],
};

/** An identifier: `eq` and `in`. */
export const identifierFilter: FilterRule = { basic: ['eq'], advanced: ['ne'] };

/** A property that only advanced queries can filter. */
export const advancedFilter: FilterRule = { basic: [], advanced: ['eq', 'ne', 'startsWith', 'endsWith'] };

/** A property that takes `eq` and nothing else. */
export const equalityFilter: FilterRule = { basic: ['eq'], advanced: [] };
