import { QueryError } from './query-error.ts';

/** Kusto's scalar types that this engine knows. */
export type ValueType = 'string' | 'long' | 'real' | 'bool' | 'datetime' | 'timespan' | 'dynamic';

/** A length of time. */
export class Timespan {
  readonly milliseconds: number;

  constructor(milliseconds: number) {
    this.milliseconds = milliseconds;
  }
}

/** JSON, as a `dynamic` value holds it. */
export interface DynamicObject {
  readonly [key: string]: Value;
}

export type Value = string | number | boolean | null | Date | Timespan | DynamicObject | readonly Value[];

/** Longest text that a query may make, in UTF-16 units: `strcat(a, a)` doubles with each step. */
const maximumText = 65_536;

/** A value as text, as `tostring()` gives it; null is empty. @throws QueryError when it would be too long */
export function textOf(value: Value): string {
  const text = writeText(value);
  if (text.length > maximumText) throw tooLarge();
  return text;
}

/** @throws QueryError always: for what a query must not grow to */
export function tooLarge(): QueryError {
  return new QueryError('semantic', `The query makes a value longer than ${maximumText} characters.`, '', 0);
}

function writeText(value: Value): string {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : kustoTime(value);
  if (value instanceof Timespan) return timespanText(value);
  return typeof value === 'object' ? JSON.stringify(jsonOf(value)) : String(value);
}

/** A value as it stands in a JSON answer. */
export function jsonOf(value: Value): unknown {
  if (value instanceof Date || value instanceof Timespan) return writeText(value);
  if (isList(value)) return value.map(jsonOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, jsonOf(item)]));
}

/** A time as Kusto writes it, with seven digits behind the second. */
function kustoTime(time: Date): string {
  return time.toISOString().replace(/(\.\d{3})Z$/, '$10000Z');
}

/** `[-][d.]hh:mm:ss` */
function timespanText({ milliseconds }: Timespan): string {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000);
  const two = (number: number): string => String(number).padStart(2, '0');
  const days = Math.floor(seconds / 86_400);
  const clock = [Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(':');
  return `${milliseconds < 0 ? '-' : ''}${days > 0 ? `${days}.` : ''}${clock}`;
}

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** A number for ordering and arithmetic: of a time and a length of time its milliseconds; undefined for all else. */
export function numberOf(value: Value): number | undefined {
  if (value instanceof Date) return value.getTime();
  if (value instanceof Timespan) return value.milliseconds;
  return typeof value === 'number' ? value : undefined;
}

/**
 * Orders two values: numbers and times by size, false before true, texts by code unit, null first.
 *
 * @returns negative, 0 or positive
 */
export function compareValues(left: Value, right: Value): number {
  if (left === null || right === null) return Number(left !== null) - Number(right !== null);
  const [a, b] = [numberOf(left) ?? textOf(left), numberOf(right) ?? textOf(right)];
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a) < String(b) ? -1 : Number(String(a) !== String(b));
}

/** Whether two values are one for `==`, `distinct` and `summarize`. Null equals nothing but null here. */
export function sameValue(left: Value, right: Value): boolean {
  if (left === null || right === null) return left === right;
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a !== undefined && b !== undefined) return a === b;
  if (typeof left === 'boolean' || typeof right === 'boolean') return left === right;
  return textOf(left) === textOf(right);
}
