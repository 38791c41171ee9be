import { arithmetic, arithmeticType } from './arithmetic.ts';
import { comparisons } from './comparison.ts';
import { QueryError } from './query-error.ts';
import { scalarFunctions } from './scalar-function.ts';
import type { Expression, Place } from './syntax.ts';
import type { Column, Row } from './table.ts';
import { isList, sameValue, Timespan, textOf, type Value, type ValueType } from './value.ts';

/** An expression whose names have been found in a table: wrong ones show even where the table is empty. */
export interface CompiledExpression {
  readonly type: ValueType;
  readonly evaluate: (row: Row) => Value;
}

/** What an expression is compiled against. */
export interface Scope {
  readonly columns: readonly Column[];
  /** `now()` for the whole query. */
  readonly now: Date;
}

type Kind<K extends Expression['kind']> = Extract<Expression, { readonly kind: K }>;

/** @throws QueryError for unknown columns and functions, and for types that do not go together */
export function compileExpression(expression: Expression, scope: Scope): CompiledExpression {
  switch (expression.kind) {
    case 'literal':
      return constant(typeOfLiteral(expression), expression.value);
    case 'timespan':
      return constant('timespan', new Timespan(expression.milliseconds));
    case 'name':
      return compileName(expression, scope);
    case 'member':
      return compileMember(expression, scope);
    case 'call':
      return compileCall(expression, scope);
    case 'negate':
      return compileNegation(expression, scope);
    case 'binary':
      return compileBinary(expression, scope);
    case 'in':
      return compileIn(expression, scope);
    case 'between':
      return compileBetween(expression, scope);
  }
}

/** Refuses a part of a query for what it means. */
export function semanticError(message: string, { token, offset }: Place): QueryError {
  return new QueryError('semantic', message, token, offset);
}

function constant(type: ValueType, value: Value): CompiledExpression {
  return { type, evaluate: () => value };
}

/** `2.0` is a real, whatever its value. */
function typeOfLiteral({ value, place }: Kind<'literal'>): ValueType {
  if (typeof value === 'number') return /[.e]/i.test(place.token) ? 'real' : 'long';
  return typeof value === 'boolean' ? 'bool' : value === null ? 'dynamic' : 'string';
}

function compileName({ name, place }: Kind<'name'>, { columns }: Scope): CompiledExpression {
  const index = columns.findIndex((column) => column.name === name);
  const column = columns[index];
  if (column === undefined) throw semanticError(`Failed to resolve column or scalar expression named '${name}'`, place);
  return { type: column.type, evaluate: (row) => row[index] ?? null };
}

function compileMember({ of, key, place }: Kind<'member'>, scope: Scope): CompiledExpression {
  const whole = compileExpression(of, scope);
  if (whole.type !== 'dynamic') {
    throw semanticError(`Path expression source must be of type dynamic, not ${whole.type}.`, place);
  }
  return { type: 'dynamic', evaluate: (row) => memberOf(whole.evaluate(row), key) };
}

function memberOf(whole: Value, key: string | number): Value {
  if (isList(whole)) return typeof key === 'number' ? (whole.at(key) ?? null) : null;
  if (typeof whole !== 'object' || whole === null || whole instanceof Date || whole instanceof Timespan) return null;
  return Object.hasOwn(whole, key) ? (whole[key] ?? null) : null;
}

function compileCall({ name, args, place }: Kind<'call'>, scope: Scope): CompiledExpression {
  const known = Object.hasOwn(scalarFunctions, name) ? scalarFunctions[name] : undefined;
  if (known === undefined) throw semanticError(`Unknown function: '${name}'.`, place);
  const [fewest, most] = known.arity;
  if (args.length < fewest || args.length > most) {
    throw semanticError(`${name}() takes ${fewest === most ? fewest : `${fewest} to ${most}`} arguments.`, place);
  }
  const compiled = args.map((arg) => compileExpression(arg, scope));
  const type =
    known.type === 'first'
      ? (compiled[0]?.type ?? 'dynamic')
      : known.type === 'second'
        ? (compiled[1]?.type ?? 'dynamic')
        : known.type;
  return {
    type,
    evaluate: (row) =>
      known.call(
        compiled.map((arg) => arg.evaluate(row)),
        scope.now,
      ),
  };
}

function compileNegation({ of, place }: Kind<'negate'>, scope: Scope): CompiledExpression {
  const { type, evaluate } = compileExpression(of, scope);
  if (!['long', 'real', 'timespan', 'dynamic'].includes(type))
    throw semanticError(`- does not apply to ${type}.`, place);
  return { type, evaluate: (row) => arithmetic('-', 0, evaluate(row), type) };
}

function compileBinary(expression: Kind<'binary'>, scope: Scope): CompiledExpression {
  const { operator, negated, place } = expression;
  const left = compileExpression(expression.left, scope);
  const right = compileExpression(expression.right, scope);
  if (operator === 'and') return test((row) => left.evaluate(row) === true && right.evaluate(row) === true);
  if (operator === 'or') return test((row) => left.evaluate(row) === true || right.evaluate(row) === true);
  const holds = comparisons[operator];
  if (holds === undefined) return compileArithmetic(operator, left, right, place);
  if (!/[a-z~]/.test(operator)) requireComparable(left, right, place);
  return test((row) => holds(left.evaluate(row), right.evaluate(row)) !== negated);
}

function test(evaluate: (row: Row) => boolean): CompiledExpression {
  return { type: 'bool', evaluate };
}

function requireComparable(left: CompiledExpression, right: CompiledExpression, place: Place): void {
  const family = (type: ValueType): string => (type === 'real' ? 'long' : type);
  if (left.type === 'dynamic' || right.type === 'dynamic' || family(left.type) === family(right.type)) return;
  throw semanticError(
    `Cannot compare values of types ${left.type} and ${right.type}. Try adding explicit casts.`,
    place,
  );
}

function compileArithmetic(
  operator: string,
  left: CompiledExpression,
  right: CompiledExpression,
  place: Place,
): CompiledExpression {
  if ([left, right].some(({ type }) => type === 'string' || type === 'bool')) {
    throw semanticError(`${operator} does not apply to ${left.type} and ${right.type}.`, place);
  }
  const type = arithmeticType(operator, left.type, right.type);
  return { type, evaluate: (row) => arithmetic(operator, left.evaluate(row), right.evaluate(row), type) };
}

function compileIn({ value, list, negated, ignoreCase }: Kind<'in'>, scope: Scope): CompiledExpression {
  const sought = compileExpression(value, scope);
  const items = list.map((item) => compileExpression(item, scope));
  const same = ignoreCase
    ? (a: Value, b: Value) => textOf(a).toLowerCase() === textOf(b).toLowerCase()
    : (a: Value, b: Value) => sameValue(a, b);
  return test((row) => {
    const found = sought.evaluate(row);
    return items.some((item) => same(found, item.evaluate(row))) !== negated;
  });
}

function compileBetween({ value, from, to, negated, place }: Kind<'between'>, scope: Scope): CompiledExpression {
  const [middle, low, high] = [value, from, to].map((part) => compileExpression(part, scope));
  if (middle === undefined || low === undefined || high === undefined) throw new TypeError('between has three parts');
  requireComparable(middle, low, place);
  requireComparable(middle, high, place);
  const [atLeast, atMost] = [comparisons['>='], comparisons['<=']];
  return test((row) => {
    const found = middle.evaluate(row);
    const within = atLeast?.(found, low.evaluate(row)) === true && atMost?.(found, high.evaluate(row)) === true;
    return within !== negated;
  });
}
