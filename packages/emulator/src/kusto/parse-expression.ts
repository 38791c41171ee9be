import { QueryError } from './query-error.ts';
import type { QueryToken } from './query-token.ts';
import type { BinaryOperator, Expression, Place } from './syntax.ts';
import type { TokenReader } from './token-reader.ts';

/** Operators that read as words; each has a form with `!` in front. */
const wordOperators: ReadonlySet<string> = new Set<BinaryOperator>([
  'contains',
  'contains_cs',
  'has',
  'has_cs',
  'startswith',
  'startswith_cs',
  'endswith',
  'endswith_cs',
]);
const symbolOperators: ReadonlySet<string> = new Set<BinaryOperator>(['==', '!=', '=~', '!~', '<', '<=', '>', '>=']);
/** Kusto has them, this engine does not: a regular expression of a stranger can take for ever. */
const unsupportedOperators = new Set(['matches', 'has_any', 'has_all', 'hasprefix', 'hassuffix']);

/** Parses a scalar expression. From weak to strong: `or`, `and`, comparisons, `+ -`, `* / %`, minus, paths. */
export function parseExpression(reader: TokenReader): Expression {
  return reader.nested(() =>
    parseChain(reader, ['or'], () => parseChain(reader, ['and'], () => parseComparison(reader))),
  );
}

function parseChain(reader: TokenReader, operators: readonly BinaryOperator[], operand: () => Expression): Expression {
  let left = operand();
  for (let operator = takeOperator(reader, operators); operator; operator = takeOperator(reader, operators)) {
    left = { ...operator, kind: 'binary', negated: false, left, right: operand() };
  }
  return left;
}

function takeOperator(
  reader: TokenReader,
  operators: readonly BinaryOperator[],
): { operator: BinaryOperator; place: Place } | undefined {
  const operator = operators.find((candidate) => reader.at(candidate));
  return operator && { operator, place: placeOf(reader.next()) };
}

function parseComparison(reader: TokenReader): Expression {
  const value = parseSum(reader);
  const place = placeOf(reader.peek());
  const negated = reader.peek().text === '!' && reader.peek(1).kind === 'name' && reader.take('!');
  const operator = reader.peek();
  if (unsupportedOperators.has(operator.text) && operator.kind === 'name') {
    throw new QueryError(
      'unsupported',
      `The operator ${operator.text} is not supported here.`,
      operator.text,
      operator.offset,
    );
  }
  if (isOperator(operator.text, wordOperators) && operator.kind === 'name') {
    reader.next();
    return { kind: 'binary', operator: operator.text, negated, left: value, right: parseSum(reader), place };
  }
  if (reader.take('in')) {
    const ignoreCase = reader.take('~');
    return { kind: 'in', negated, ignoreCase, value, list: parseArguments(reader), place };
  }
  if (reader.take('between')) return parseBetween(reader, value, negated, place);
  if (negated) throw reader.unexpected('an operator after !');
  if (operator.kind !== 'symbol' || !isOperator(operator.text, symbolOperators)) return value;
  reader.next();
  return { kind: 'binary', operator: operator.text, negated: false, left: value, right: parseSum(reader), place };
}

function isOperator(text: string, operators: ReadonlySet<string>): text is BinaryOperator {
  return operators.has(text);
}

function parseBetween(reader: TokenReader, value: Expression, negated: boolean, place: Place): Expression {
  reader.expect('(');
  const from = parseSum(reader);
  reader.expect('..');
  const to = parseSum(reader);
  reader.expect(')');
  return { kind: 'between', negated, value, from, to, place };
}

function parseSum(reader: TokenReader): Expression {
  return parseChain(reader, ['+', '-'], () => parseChain(reader, ['*', '/', '%'], () => parseSign(reader)));
}

function parseSign(reader: TokenReader): Expression {
  if (!reader.at('-')) return parsePath(reader);
  const place = placeOf(reader.next());
  return reader.nested(() => ({ kind: 'negate', of: parseSign(reader), place }));
}

/** `properties.a['b'][0]` */
function parsePath(reader: TokenReader): Expression {
  let of = parsePrimary(reader);
  for (;;) {
    const place = placeOf(reader.peek());
    if (reader.take('.')) of = { kind: 'member', of, key: reader.name().text, place };
    else if (reader.take('[')) {
      const key = reader.next();
      if (key.kind !== 'string' && key.kind !== 'number') throw reader.unexpected("a ['name'] or [number]");
      of = { kind: 'member', of, key: key.kind === 'number' ? Number(key.text) : key.text, place };
      reader.expect(']');
    } else return of;
  }
}

function parsePrimary(reader: TokenReader): Expression {
  if (reader.take('(')) {
    const inner = parseExpression(reader);
    reader.expect(')');
    return inner;
  }
  const token = reader.peek();
  const place = placeOf(token);
  if (token.kind === 'end' || token.kind === 'symbol') throw reader.unexpected('an expression');
  reader.next();
  if (token.kind === 'string') return { kind: 'literal', value: token.text, place };
  if (token.kind === 'number') return { kind: 'literal', value: Number(token.text), place };
  if (token.kind === 'timespan') return { kind: 'timespan', milliseconds: timespan(token.text), place };
  if (token.kind === 'datetime')
    return { kind: 'call', name: 'todatetime', args: [dateText(token.text, place)], place };
  if (token.text === 'true' || token.text === 'false') return { kind: 'literal', value: token.text === 'true', place };
  if (!reader.at('(')) return { kind: 'name', name: token.text, place };
  return { kind: 'call', name: token.text, args: parseArguments(reader), place };
}

/** The text in `datetime(2027-01-31T08:00:00Z)`, quoted or not. */
function dateText(written: string, place: Place): Expression {
  return { kind: 'literal', value: written.replace(/^\s*['"]?|['"]?\s*$/g, ''), place };
}

/** `(a, b, …)` */
function parseArguments(reader: TokenReader): readonly Expression[] {
  reader.expect('(');
  const args: Expression[] = [];
  while (!reader.at(')')) {
    args.push(parseExpression(reader));
    if (!reader.take(',')) break;
  }
  reader.expect(')');
  return args;
}

const unitMilliseconds: Readonly<Record<string, number>> = { ms: 1, s: 1e3, m: 6e4, h: 3.6e6, d: 8.64e7 };

function timespan(text: string): number {
  const [, amount = '0', unit = 'ms'] = /^([\d.]+)(.+)$/.exec(text) ?? [];
  return Number(amount) * (unitMilliseconds[unit] ?? 1);
}

function placeOf({ text, offset }: QueryToken): Place {
  return { token: text, offset };
}
