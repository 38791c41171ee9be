/** A place in the query that a mistake can be told by. */
export interface Place {
  readonly token: string;
  readonly offset: number;
}

export type BinaryOperator =
  | 'or'
  | 'and'
  | '=='
  | '!='
  | '=~'
  | '!~'
  | '<'
  | '<='
  | '>'
  | '>='
  | 'contains'
  | 'contains_cs'
  | 'has'
  | 'has_cs'
  | 'startswith'
  | 'startswith_cs'
  | 'endswith'
  | 'endswith_cs'
  | '+'
  | '-'
  | '*'
  | '/'
  | '%';

/** A scalar expression, or in `summarize` an aggregate. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null; readonly place: Place }
  /** Milliseconds. */
  | { readonly kind: 'timespan'; readonly milliseconds: number; readonly place: Place }
  | { readonly kind: 'name'; readonly name: string; readonly place: Place }
  | { readonly kind: 'member'; readonly of: Expression; readonly key: string | number; readonly place: Place }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[]; readonly place: Place }
  | { readonly kind: 'negate'; readonly of: Expression; readonly place: Place }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly negated: boolean;
      readonly left: Expression;
      readonly right: Expression;
      readonly place: Place;
    }
  | {
      readonly kind: 'in';
      readonly negated: boolean;
      readonly ignoreCase: boolean;
      readonly value: Expression;
      readonly list: readonly Expression[];
      readonly place: Place;
    }
  | {
      readonly kind: 'between';
      readonly negated: boolean;
      readonly value: Expression;
      readonly from: Expression;
      readonly to: Expression;
      readonly place: Place;
    };

/** `name = expression`, or an expression that names itself. */
export interface NamedExpression {
  readonly name: string | undefined;
  readonly expression: Expression;
}

export interface SortKey {
  readonly expression: Expression;
  readonly descending: boolean;
}

/** One step of the pipeline. */
export type Operator =
  | { readonly kind: 'where'; readonly condition: Expression }
  | { readonly kind: 'project'; readonly columns: readonly NamedExpression[] }
  | { readonly kind: 'extend'; readonly columns: readonly NamedExpression[] }
  | { readonly kind: 'distinct'; readonly columns: readonly NamedExpression[] }
  | { readonly kind: 'project-away'; readonly columns: readonly (Place & { readonly name: string })[] }
  | {
      readonly kind: 'summarize';
      readonly aggregates: readonly NamedExpression[];
      readonly by: readonly NamedExpression[];
    }
  | { readonly kind: 'sort'; readonly keys: readonly SortKey[] }
  | { readonly kind: 'take'; readonly count: number }
  | { readonly kind: 'count' };

export interface Query {
  /** undefined: the query begins with an operator, on the service's usual table. */
  readonly table: (Place & { readonly name: string }) | undefined;
  readonly operators: readonly Operator[];
}
