import { compareValues, numberOf, textOf, type Value, type ValueType } from './value.ts';

/** A function of a group's values. */
export interface Aggregate {
  /** How many arguments it takes. */
  readonly arity: 0 | 1;
  /** Its type; `argument` is that of its argument. */
  readonly type: ValueType | 'argument';
  /** @param values of its argument, one for each row of the group */
  readonly compute: (values: readonly Value[]) => Value;
}

/** Most values in a list that an aggregate makes. */
const maximumList = 1_000;

const numbers = (values: readonly Value[]): number[] => values.map(numberOf).filter((value) => value !== undefined);
const sum = (values: readonly Value[]): number => numbers(values).reduce((total, value) => total + value, 0);
const present = (values: readonly Value[]): readonly Value[] => values.filter((value) => value !== null);
const extreme = (values: readonly Value[], sign: 1 | -1): Value =>
  present(values).reduce<Value>(
    (best, value) => (best === null || compareValues(value, best) * sign > 0 ? value : best),
    null,
  );
const first: Aggregate = { arity: 1, type: 'argument', compute: (values) => present(values)[0] ?? null };

/** The aggregates that `summarize` knows, by name. */
export const aggregates: Readonly<Record<string, Aggregate>> = {
  count: { arity: 0, type: 'long', compute: (values) => values.length },
  countif: { arity: 1, type: 'long', compute: (values) => values.filter((value) => value === true).length },
  dcount: { arity: 1, type: 'long', compute: (values) => new Set(present(values).map(textOf)).size },
  sum: { arity: 1, type: 'argument', compute: sum },
  avg: {
    arity: 1,
    type: 'real',
    compute: (values) => (numbers(values).length === 0 ? null : sum(values) / numbers(values).length),
  },
  min: { arity: 1, type: 'argument', compute: (values) => extreme(values, -1) },
  max: { arity: 1, type: 'argument', compute: (values) => extreme(values, 1) },
  any: first,
  take_any: first,
  make_list: { arity: 1, type: 'dynamic', compute: (values) => present(values).slice(0, maximumList) },
  make_set: {
    arity: 1,
    type: 'dynamic',
    compute: (values) =>
      [...new Map(present(values).map((value) => [textOf(value), value])).values()].slice(0, maximumList),
  },
};
