import { graphError } from '../errors/graph-error.ts';
import type { EntityType, FilterOperator } from './entity-type.ts';
import type { FilterExpression, PropertyPath } from './filter-expression.ts';
import { invalidFilter } from './filter-tokens.ts';

/** Graph's own names of the operators that a text of it was seen to use, or is inferred to use. */
const operatorWords: Readonly<Record<FilterOperator, string>> = {
  eq: 'EqualsMatch',
  ne: 'NotEqualsMatch',
  gt: 'GreaterThanMatch',
  ge: 'GreaterThanOrEqualsMatch',
  lt: 'LessThanMatch',
  le: 'LessThanOrEqualsMatch',
  startsWith: 'StartsWithMatch',
  endsWith: 'EndsWithMatch',
  contains: 'Contains',
};

/**
 * Refuses what Graph cannot filter by: unknown properties, properties and operators outside the type's rules, and
 * advanced operators without the header and parameter that switch them on.
 *
 * @throws {GraphError} filterInvalid, filterPropertyUnsupported, filterOperatorUnsupported
 */
export function checkFilter(
  expression: FilterExpression,
  type: EntityType,
  advanced: boolean,
  base: PropertyPath = [],
): void {
  switch (expression.kind) {
    case 'and':
    case 'or':
      checkFilter(expression.left, type, advanced, base);
      checkFilter(expression.right, type, advanced, base);
      return;
    case 'not':
      if (!advanced) throw graphError('filterOperatorUnsupported', { operator: 'Not' });
      checkFilter(expression.inner, type, advanced, base);
      return;
    case 'compare':
      checkOperator(expression.operator, [...base, ...expression.path], type, advanced);
      return;
    case 'in':
      checkOperator('eq', [...base, ...expression.path], type, advanced);
      return;
    case 'call':
      checkOperator(expression.name, [...base, ...expression.path], type, advanced);
      return;
    case 'any':
      if (expression.condition === undefined) checkProperty([...base, ...expression.path], type);
      else checkFilter(expression.condition, type, advanced, [...base, ...expression.path]);
  }
}

function checkOperator(operator: FilterOperator, path: PropertyPath, type: EntityType, advanced: boolean): void {
  checkProperty(path, type);
  const property = path.join('/');
  const rule = type.filters[property];
  if (rule?.basic.includes(operator)) return;
  if (advanced && rule?.advanced.includes(operator)) return;
  // Seen: `eq` on an advanced property names the property, `ne` names the operator.
  if (rule === undefined || operator === 'eq') {
    throw graphError('filterPropertyUnsupported', { property, type: type.resource });
  }
  throw graphError('filterOperatorUnsupported', { operator: operatorWords[operator] });
}

function checkProperty(path: PropertyPath, type: EntityType): void {
  const [first = ''] = path;
  if (!type.properties.includes(first)) {
    throw invalidFilter(`Could not find a property named '${first}' on type 'microsoft.graph.${type.name}'.`);
  }
}
