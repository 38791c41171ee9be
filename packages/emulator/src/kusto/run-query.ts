import { compileExpression, type Scope, semanticError } from './compile-expression.ts';
import { nameOf, uniqueNames } from './name-columns.ts';
import { parseQuery } from './parse-query.ts';
import { summarize } from './summarize.ts';
import type { NamedExpression, Operator, Query, SortKey } from './syntax.ts';
import type { Table } from './table.ts';
import { compareValues } from './value.ts';

/** What a query runs on. */
export interface QuerySource {
  /** The table of a name; undefined where there is none. Services differ in whether case counts. */
  readonly table: (name: string) => Table | undefined;
  /** The table of a query that begins with an operator; undefined where it must name one. */
  readonly usualTable?: string;
  /** `now()` for the whole query. */
  readonly now: Date;
}

/**
 * Runs a query in the Kusto Query Language. The part that is known: `where`, `project`, `project-away`, `extend`,
 * `summarize`, `sort by`, `top`, `take`, `distinct`, `count`, with their usual operators and functions. Names of columns
 * and functions count with their case.
 *
 * @throws QueryError for everything else, and never anything but that
 */
export function runQuery(query: string, source: QuerySource): Table {
  const { table, operators } = parseQuery(query);
  return operators.reduce<Table>(
    (current, operator) => runOperator(current, operator, source.now),
    findTable(table, source),
  );
}

function findTable(named: Query['table'], source: QuerySource): Table {
  const name = named?.name ?? source.usualTable;
  const found = name === undefined ? undefined : source.table(name);
  if (found !== undefined) return found;
  const place = named ?? { token: '', offset: 0 };
  if (name === undefined) throw semanticError('The query does not begin with a table.', place);
  throw semanticError(`Failed to resolve table or column expression named '${name}'`, place);
}

function runOperator(table: Table, operator: Operator, now: Date): Table {
  const scope: Scope = { columns: table.columns, now };
  switch (operator.kind) {
    case 'where': {
      const { place } = operator.condition;
      const condition = compileExpression(operator.condition, scope);
      if (condition.type !== 'bool' && condition.type !== 'dynamic') {
        throw semanticError(`where takes a condition, not a value of type ${condition.type}.`, place);
      }
      return { ...table, rows: table.rows.filter((row) => condition.evaluate(row) === true) };
    }
    case 'project':
      return project(table, operator.columns, scope);
    case 'project-away':
      return projectAway(table, operator.columns);
    case 'extend':
      return extend(table, operator.columns, scope);
    case 'distinct':
      return summarize(table, { kind: 'summarize', aggregates: [], by: operator.columns }, now);
    case 'summarize':
      return summarize(table, operator, now);
    case 'sort':
      return sort(table, operator.keys, scope);
    case 'take':
      return { ...table, rows: table.rows.slice(0, operator.count) };
    case 'count':
      return { columns: [{ name: 'Count', type: 'long' }], rows: [[table.rows.length]] };
  }
}

function project(table: Table, columns: readonly NamedExpression[], scope: Scope): Table {
  const compiled = columns.map((column) => compileExpression(column.expression, scope));
  return {
    columns: uniqueNames(
      columns.map((column, index) => ({ name: nameOf(column, index), type: compiled[index]?.type ?? 'dynamic' })),
    ),
    rows: table.rows.map((row) => compiled.map((column) => column.evaluate(row))),
  };
}

function projectAway(table: Table, names: Extract<Operator, { kind: 'project-away' }>['columns']): Table {
  const away = new Set(
    names.map((named) => {
      const index = table.columns.findIndex((column) => column.name === named.name);
      if (index < 0) throw semanticError(`Failed to resolve column or scalar expression named '${named.name}'`, named);
      return index;
    }),
  );
  return {
    columns: table.columns.filter((_, index) => !away.has(index)),
    rows: table.rows.map((row) => row.filter((_, index) => !away.has(index))),
  };
}

/** A column that is there already is replaced, at its place. Each expression sees the table as it was. */
function extend(table: Table, columns: readonly NamedExpression[], scope: Scope): Table {
  const made = project(table, columns, scope);
  const added = made.columns.filter(({ name }) => !table.columns.some((column) => column.name === name));
  const sources = [...table.columns, ...added].map(({ name }) => ({
    made: made.columns.findIndex((column) => column.name === name),
    kept: table.columns.findIndex((column) => column.name === name),
  }));
  return {
    columns: [...table.columns, ...added].map(
      (column) => made.columns.find(({ name }) => name === column.name) ?? column,
    ),
    rows: table.rows.map((row, index) =>
      sources.map((source) => (source.made >= 0 ? made.rows[index]?.[source.made] : row[source.kept]) ?? null),
    ),
  };
}

function sort(table: Table, keys: readonly SortKey[], scope: Scope): Table {
  const compiled = keys.map((key) => ({ ...compileExpression(key.expression, scope), sign: key.descending ? -1 : 1 }));
  const keyed = table.rows.map((row) => ({ row, key: compiled.map((each) => each.evaluate(row)) }));
  keyed.sort((a, b) => {
    for (const [index, { sign }] of compiled.entries()) {
      const order = compareValues(a.key[index] ?? null, b.key[index] ?? null) * sign;
      if (order !== 0) return order;
    }
    return 0;
  });
  return { ...table, rows: keyed.map(({ row }) => row) };
}
