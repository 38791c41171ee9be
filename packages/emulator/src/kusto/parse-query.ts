import { parseExpression } from './parse-expression.ts';
import { QueryError } from './query-error.ts';
import { readTokens } from './query-token.ts';
import type { NamedExpression, Operator, Place, Query, SortKey } from './syntax.ts';
import { TokenReader } from './token-reader.ts';

/** Most steps of a pipeline. */
const maximumOperators = 64;

type OperatorParser = (reader: TokenReader) => readonly Operator[];

const parseWhere: OperatorParser = (reader) => [{ kind: 'where', condition: parseExpression(reader) }];
const parseTake: OperatorParser = (reader) => [{ kind: 'take', count: parseCount(reader) }];
const parseSort: OperatorParser = (reader) => {
  reader.expect('by');
  return [{ kind: 'sort', keys: parseList(reader, parseSortKey) }];
};

/** The operators that this engine knows, by name. */
const operatorParsers: Readonly<Record<string, OperatorParser>> = {
  where: parseWhere,
  filter: parseWhere,
  project: (reader) => [{ kind: 'project', columns: parseList(reader, parseNamed) }],
  extend: (reader) => [{ kind: 'extend', columns: parseList(reader, parseNamed) }],
  distinct: (reader) => [{ kind: 'distinct', columns: parseList(reader, parseNamed) }],
  'project-away': (reader) => [{ kind: 'project-away', columns: parseList(reader, parseColumnName) }],
  summarize: (reader) => [parseSummarize(reader)],
  order: parseSort,
  sort: parseSort,
  take: parseTake,
  limit: parseTake,
  top: (reader) => {
    const count = parseCount(reader);
    return [...parseSort(reader), { kind: 'take', count }];
  },
  count: () => [{ kind: 'count' }],
};

/**
 * Parses `Table | operator | operator …`, or a pipeline that begins with an operator.
 *
 * @throws QueryError with what was expected, and where
 */
export function parseQuery(query: string): Query {
  const reader = new TokenReader(readTokens(query));
  const table = isOperatorName(operatorName(reader)) ? undefined : parseTable(reader);
  const operators: Operator[] = [];
  if (table === undefined) operators.push(...parseOperator(reader));
  while (reader.take('|')) {
    operators.push(...parseOperator(reader));
    if (operators.length > maximumOperators) {
      throw reader.fail(`The query has more than ${maximumOperators} operators.`);
    }
  }
  reader.take(';');
  if (reader.peek().kind !== 'end') throw reader.unexpected('| or the end of the query');
  return { table, operators };
}

function parseTable(reader: TokenReader): Query['table'] {
  const { text, offset } = reader.name();
  if (reader.at('(') || text === 'let' || text === 'union') {
    throw new QueryError('unsupported', `${text} is not supported here: begin with a table.`, text, offset);
  }
  return { name: text, token: text, offset };
}

/** The name of the operator at hand, `project-away` among them, which the lexer cuts in three. */
function operatorName(reader: TokenReader): string {
  const [first, dash, second] = [reader.peek(), reader.peek(1), reader.peek(2)];
  if (first.kind !== 'name') return '';
  const joined = dash.text === '-' && dash.offset === first.offset + first.text.length && second.kind === 'name';
  return joined && second.offset === dash.offset + 1 ? `${first.text}-${second.text}` : first.text;
}

function isOperatorName(name: string): boolean {
  return Object.hasOwn(operatorParsers, name);
}

function parseOperator(reader: TokenReader): readonly Operator[] {
  const { offset, kind } = reader.peek();
  const name = operatorName(reader);
  if (kind !== 'name') throw reader.unexpected('an operator');
  const parser = isOperatorName(name) ? operatorParsers[name] : undefined;
  if (parser === undefined) {
    const known = Object.keys(operatorParsers).join(', ');
    throw new QueryError('unsupported', `The operator ${name} is not supported here; ${known} are.`, name, offset);
  }
  for (let word = 0; word < (name.includes('-') ? 3 : 1); word += 1) reader.next();
  return parser(reader);
}

function parseList<Item>(reader: TokenReader, parseItem: (reader: TokenReader) => Item): readonly Item[] {
  const items = [parseItem(reader)];
  while (reader.take(',')) items.push(parseItem(reader));
  return items;
}

function parseNamed(reader: TokenReader): NamedExpression {
  const named = reader.peek().kind === 'name' && reader.peek(1).text === '=' && reader.peek(1).kind === 'symbol';
  if (!named) return { name: undefined, expression: parseExpression(reader) };
  const name = reader.next().text;
  reader.next();
  return { name, expression: parseExpression(reader) };
}

function parseColumnName(reader: TokenReader): Place & { readonly name: string } {
  const { text, offset } = reader.name();
  return { name: text, token: text, offset };
}

function parseSummarize(reader: TokenReader): Operator {
  const aggregates = reader.at('by') ? [] : parseList(reader, parseNamed);
  const by = reader.take('by') ? parseList(reader, parseNamed) : [];
  return { kind: 'summarize', aggregates, by };
}

/** Without a word, the largest comes first (Kusto, "sort operator"). */
function parseSortKey(reader: TokenReader): SortKey {
  const expression = parseExpression(reader);
  const ascending = reader.take('asc');
  if (!ascending) reader.take('desc');
  if (reader.take('nulls') && !reader.take('first')) reader.expect('last');
  return { expression, descending: !ascending };
}

function parseCount(reader: TokenReader): number {
  const { kind, text } = reader.peek();
  if (kind !== 'number' || !/^\d{1,9}$/.test(text)) throw reader.unexpected('a whole number');
  reader.next();
  return Number(text);
}
