import { numberOf, Timespan, type Value, type ValueType } from './value.ts';

/** The type of a sum, difference, product or quotient: times less times are lengths of time; times with lengths of time are times. */
export function arithmeticType(operator: string, left: ValueType, right: ValueType): ValueType {
  if (left === 'datetime' && right === 'datetime') return 'timespan';
  if (left === 'datetime' || right === 'datetime') return 'datetime';
  if (left === 'timespan' && right === 'timespan' && operator === '/') return 'real';
  if (left === 'timespan' || right === 'timespan') return 'timespan';
  return left === 'real' || right === 'real' ? 'real' : 'long';
}

/** Computes in numbers or milliseconds. Null where an operand is none, or the result is not finite. */
export function arithmetic(operator: string, left: Value, right: Value, type: ValueType): Value {
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a === undefined || b === undefined) return null;
  const result = { '+': a + b, '-': a - b, '*': a * b, '/': a / b, '%': a % b }[operator] ?? Number.NaN;
  const whole = type === 'long' ? Math.trunc(result) : result;
  if (!Number.isFinite(whole) || (type === 'datetime' && Math.abs(whole) > 8.64e15)) return null;
  return type === 'datetime' ? new Date(whole) : type === 'timespan' ? new Timespan(whole) : whole;
}
