/** A literal of a `$filter`. GUIDs and times are compared as text. */
export type Literal = string | number | boolean | null;

export type Comparison = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';
export type FilterFunction = 'startsWith' | 'endsWith' | 'contains';

/** A path from the entity, or from the variable of an `any`: `['info', 'logoUrl']`. */
export type PropertyPath = readonly string[];

/** What a `$filter` means. */
export type FilterExpression =
  | { readonly kind: 'and' | 'or'; readonly left: FilterExpression; readonly right: FilterExpression }
  | { readonly kind: 'not'; readonly inner: FilterExpression }
  | { readonly kind: 'compare'; readonly operator: Comparison; readonly path: PropertyPath; readonly value: Literal }
  | { readonly kind: 'in'; readonly path: PropertyPath; readonly values: readonly Literal[] }
  | { readonly kind: 'call'; readonly name: FilterFunction; readonly path: PropertyPath; readonly value: string }
  /** `condition` is undefined for `any()`; its paths start after the variable. */
  | { readonly kind: 'any'; readonly path: PropertyPath; readonly condition: FilterExpression | undefined };
