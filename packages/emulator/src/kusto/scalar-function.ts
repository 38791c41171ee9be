import { isList, numberOf, sameValue, Timespan, textOf, tooLarge, type Value, type ValueType } from './value.ts';

/** A function of a row's values. */
export interface ScalarFunction {
  /** Fewest and most arguments. */
  readonly arity: readonly [number, number];
  /** Its type; `first` is that of its first argument, `second` of its second. */
  readonly type: ValueType | 'first' | 'second';
  readonly call: (args: readonly Value[], now: Date) => Value;
}

const many = 64;

const text = (args: readonly Value[], position: number): string => textOf(args[position] ?? null);
const number = (args: readonly Value[], position: number): number =>
  Number(numberOf(args[position] ?? null) ?? Number.NaN);
const orNull = (value: number): Value => (Number.isFinite(value) ? value : null);
const toNumber = (value: Value): number =>
  typeof value === 'boolean'
    ? Number(value)
    : (numberOf(value) ?? (textOf(value).trim() === '' ? Number.NaN : Number(textOf(value))));

function of(
  arity: readonly [number, number],
  type: ScalarFunction['type'],
  call: ScalarFunction['call'],
): ScalarFunction {
  return { arity, type, call };
}

const toLong = of([1, 1], 'long', ([value = null]) => orNull(Math.trunc(toNumber(value))));
const toReal = of([1, 1], 'real', ([value = null]) => orNull(toNumber(value)));
const iff = of([3, 3], 'second', ([condition = null, then = null, otherwise = null]) =>
  condition === true ? then : otherwise,
);

/** The functions that this engine knows, by name. Arguments that cannot be converted give null, as in Kusto. */
export const scalarFunctions: Readonly<Record<string, ScalarFunction>> = {
  tostring: of([1, 1], 'string', (args) => text(args, 0)),
  toint: toLong,
  tolong: toLong,
  toreal: toReal,
  todouble: toReal,
  tobool: of([1, 1], 'bool', ([value = null]) => toBool(value)),
  todatetime: of([1, 1], 'datetime', ([value = null]) => toDate(value)),
  tolower: of([1, 1], 'string', (args) => text(args, 0).toLowerCase()),
  toupper: of([1, 1], 'string', (args) => text(args, 0).toUpperCase()),
  strlen: of([1, 1], 'long', (args) => Array.from(text(args, 0)).length),
  strcat: of([1, many], 'string', (args) => textOf(args.map(textOf).join(''))),
  substring: of([2, 3], 'string', (args) => substring(text(args, 0), number(args, 1), args[2] ?? null)),
  split: of([2, 2], 'dynamic', (args) => split(text(args, 0), text(args, 1))),
  isempty: of([1, 1], 'bool', (args) => text(args, 0) === ''),
  isnotempty: of([1, 1], 'bool', (args) => text(args, 0) !== ''),
  isnull: of([1, 1], 'bool', ([value = null]) => value === null),
  isnotnull: of([1, 1], 'bool', ([value = null]) => value !== null),
  coalesce: of([2, many], 'first', (args) => args.find((value) => value !== null && !sameValue(value, '')) ?? null),
  not: of([1, 1], 'bool', ([value = null]) => (value === null ? null : value !== true)),
  iff,
  iif: iff,
  array_length: of([1, 1], 'long', ([value = null]) => (isList(value) ? value.length : null)),
  now: of([0, 0], 'datetime', (_args, now) => now),
  ago: of([1, 1], 'datetime', (args, now) => dateAt(now.getTime() - number(args, 0))),
  bin: of([2, 2], 'first', ([value = null, size = null]) => bin(value, size)),
};

function toBool(value: Value): Value {
  if (typeof value === 'boolean' || value === null) return value;
  const folded = textOf(value).toLowerCase();
  return folded === 'true' || folded === '1' ? true : folded === 'false' || folded === '0' ? false : null;
}

function toDate(value: Value): Value {
  return value instanceof Date ? value : dateAt(Date.parse(textOf(value)));
}

/** @param time epoch milliseconds */
function dateAt(time: number): Value {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? null : date;
}

function substring(whole: string, from: number, length: Value): Value {
  if (!Number.isFinite(from)) return '';
  const start = Math.max(0, from);
  return whole.slice(start, length === null ? undefined : start + Math.max(0, numberOf(length) ?? 0));
}

function split(whole: string, separator: string): Value {
  const parts = separator === '' ? [whole] : whole.split(separator);
  if (parts.length > 1_000) throw tooLarge();
  return parts;
}

/** The multiple of `size` at or below a number or time. */
function bin(value: Value, size: Value): Value {
  const [amount, step] = [numberOf(value), numberOf(size)];
  if (amount === undefined || step === undefined || !(step > 0)) return null;
  const floored = Math.floor(amount / step) * step;
  if (value instanceof Date) return dateAt(floored);
  return value instanceof Timespan ? new Timespan(floored) : orNull(floored);
}
