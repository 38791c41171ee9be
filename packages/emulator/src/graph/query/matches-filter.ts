import type { Comparison, FilterExpression, FilterFunction, Literal, PropertyPath } from './filter-expression.ts';

/** Whether an entity, in the shape Graph shows it, fulfils a filter. Text is compared without regard to case. */
export function matchesFilter(expression: FilterExpression, entity: unknown): boolean {
  switch (expression.kind) {
    case 'and':
      return matchesFilter(expression.left, entity) && matchesFilter(expression.right, entity);
    case 'or':
      return matchesFilter(expression.left, entity) || matchesFilter(expression.right, entity);
    case 'not':
      return !matchesFilter(expression.inner, entity);
    case 'compare':
      return compare(expression.operator, valueAt(entity, expression.path), expression.value);
    case 'in': {
      const value = valueAt(entity, expression.path);
      return expression.values.some((wanted) => compare('eq', value, wanted));
    }
    case 'call':
      return call(expression.name, valueAt(entity, expression.path), expression.value);
    case 'any': {
      const items = valueAt(entity, expression.path);
      const { condition } = expression;
      if (!Array.isArray(items)) return false;
      return condition === undefined ? items.length > 0 : items.some((item) => matchesFilter(condition, item));
    }
  }
}

function valueAt(entity: unknown, path: PropertyPath): unknown {
  let value = entity;
  for (const name of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return null;
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return value;
}

function compare(operator: Comparison, left: unknown, right: Literal): boolean {
  const [a, b] = [fold(left), fold(right)];
  if (operator === 'eq') return a === b;
  if (operator === 'ne') return a !== b;
  if (typeof a === 'string' && typeof b === 'string') return ordered(operator, a < b ? -1 : Number(a > b));
  return typeof a === 'number' && typeof b === 'number' && ordered(operator, a - b);
}

function ordered(operator: Comparison, order: number): boolean {
  if (operator === 'gt') return order > 0;
  if (operator === 'ge') return order >= 0;
  return operator === 'lt' ? order < 0 : order <= 0;
}

function call(name: FilterFunction, value: unknown, wanted: string): boolean {
  if (typeof value !== 'string') return false;
  const [text, part] = [value.toLowerCase(), wanted.toLowerCase()];
  if (name === 'startsWith') return text.startsWith(part);
  return name === 'endsWith' ? text.endsWith(part) : text.includes(part);
}

/** Text in lower case; a time as a number, since one may have a fraction of a second and the other none. */
function fold(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return instantPattern.test(value) ? Date.parse(value) : value.toLowerCase();
}

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/i;
