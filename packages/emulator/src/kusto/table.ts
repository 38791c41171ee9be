import type { Value, ValueType } from './value.ts';

export interface Column {
  readonly name: string;
  readonly type: ValueType;
}

/** A row's values, in the order of the table's columns. */
export type Row = readonly Value[];

/** What a query reads, and what each of its operators gives to the next. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** Makes a table of objects. What an object lacks is null. @param columns in order, with their types */
export function tableOf(
  columns: Readonly<Record<string, ValueType>>,
  objects: readonly Readonly<Record<string, Value>>[],
): Table {
  const names = Object.keys(columns);
  return {
    columns: Object.entries(columns).map(([name, type]) => ({ name, type })),
    rows: objects.map((object) => names.map((name) => (Object.hasOwn(object, name) ? (object[name] ?? null) : null))),
  };
}
