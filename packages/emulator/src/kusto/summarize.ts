import { type Aggregate, aggregates } from './aggregate.ts';
import { type CompiledExpression, compileExpression, type Scope, semanticError } from './compile-expression.ts';
import { nameOf, uniqueNames } from './name-columns.ts';
import type { NamedExpression, Operator } from './syntax.ts';
import type { Column, Row, Table } from './table.ts';
import { textOf, type Value } from './value.ts';

interface CompiledAggregate {
  readonly column: Column;
  readonly compute: (rows: readonly Row[]) => Value;
}

/** `summarize aggregate, … by column, …`. Without `by` there is one row, even of an empty table. */
export function summarize(
  table: Table,
  { aggregates: wanted, by }: Extract<Operator, { readonly kind: 'summarize' }>,
  now: Date,
): Table {
  const scope: Scope = { columns: table.columns, now };
  const keys = by.map((key, index) => ({
    name: nameOf(key, index),
    compiled: compileExpression(key.expression, scope),
  }));
  const results = wanted.map((item) => compileAggregate(item, scope));
  const groups = groupRows(
    table.rows,
    keys.map((key) => key.compiled),
  );
  if (keys.length === 0 && groups.size === 0) groups.set('', { key: [], rows: [] });
  return {
    columns: uniqueNames([
      ...keys.map(({ name, compiled }) => ({ name, type: compiled.type })),
      ...results.map((result) => result.column),
    ]),
    rows: [...groups.values()].map(({ key, rows }) => [...key, ...results.map((result) => result.compute(rows))]),
  };
}

function groupRows(
  rows: readonly Row[],
  keys: readonly CompiledExpression[],
): Map<string, { readonly key: Row; readonly rows: Row[] }> {
  const groups = new Map<string, { readonly key: Row; readonly rows: Row[] }>();
  for (const row of rows) {
    const key = keys.map((each) => each.evaluate(row));
    const name = JSON.stringify(key.map((value) => (value === null ? null : textOf(value))));
    const group = groups.get(name);
    if (group === undefined) groups.set(name, { key, rows: [row] });
    else group.rows.push(row);
  }
  return groups;
}

function compileAggregate({ name, expression }: NamedExpression, scope: Scope): CompiledAggregate {
  const { place } = expression;
  const called = expression.kind === 'call' ? expression : undefined;
  const aggregate: Aggregate | undefined =
    called !== undefined && Object.hasOwn(aggregates, called.name) ? aggregates[called.name] : undefined;
  if (called === undefined || aggregate === undefined) {
    throw semanticError(`summarize takes ${Object.keys(aggregates).join('(), ')}(), each on its own.`, place);
  }
  const [argument] = called.args;
  if (called.args.length !== aggregate.arity) {
    throw semanticError(`${called.name}() takes ${aggregate.arity === 0 ? 'no argument' : 'one argument'}.`, place);
  }
  const compiled = argument === undefined ? undefined : compileExpression(argument, scope);
  const type = aggregate.type === 'argument' ? (compiled?.type ?? 'dynamic') : aggregate.type;
  return {
    column: { name: name ?? aggregateName(called.name, argument), type },
    compute: (rows) => aggregate.compute(compiled === undefined ? rows.map(() => null) : rows.map(compiled.evaluate)),
  };
}

/** `count_`, `avg_Duration`: what Kusto calls an aggregate that got no name. */
function aggregateName(aggregate: string, argument: NamedExpression['expression'] | undefined): string {
  const prefix = { make_list: 'list', make_set: 'set', take_any: 'any' }[aggregate] ?? aggregate;
  return argument === undefined
    ? `${prefix}_`
    : `${prefix}_${nameOf({ name: undefined, expression: argument }, 0, '')}`;
}
