import type { Expression, NamedExpression } from './syntax.ts';
import type { Column } from './table.ts';

/**
 * The name of a column that an expression makes: the given one, the column's own, `properties_sku_name` for a path,
 * otherwise `Column1` and so on.
 *
 * @param index of the expression in its list, from 0
 */
export function nameOf({ name, expression }: NamedExpression, index: number, otherwise = `Column${index + 1}`): string {
  return name ?? naturalName(expression) ?? otherwise;
}

function naturalName(expression: Expression): string | undefined {
  if (expression.kind === 'name') return expression.name;
  if (expression.kind === 'member') {
    const of = naturalName(expression.of);
    return of === undefined ? undefined : `${of}_${expression.key}`;
  }
  // bin(TimeGenerated, 1h) keeps the column's name; so do conversions.
  const [first] = expression.kind === 'call' ? expression.args : [];
  return expression.kind === 'call' && first !== undefined && keepsName.has(expression.name)
    ? naturalName(first)
    : undefined;
}

const keepsName = new Set(['bin', 'tostring', 'tolower', 'toupper']);

/** Names that come again get a number: `name1`, `name2`, as Kusto does. */
export function uniqueNames(columns: readonly Column[]): readonly Column[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    let { name } = column;
    for (let count = 1; taken.has(name); count += 1) name = `${column.name}${count}`;
    taken.add(name);
    return { ...column, name };
  });
}
