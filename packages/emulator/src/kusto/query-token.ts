import { QueryError } from './query-error.ts';

/** What a query is made of. */
export interface QueryToken {
  readonly kind: 'name' | 'string' | 'number' | 'timespan' | 'datetime' | 'symbol' | 'end';
  /** As written; of a string its value, of `datetime(…)` what stands in the parentheses. */
  readonly text: string;
  readonly offset: number;
}

/** Longest query that is read, in UTF-16 units; and most tokens. The real services limit both as well. */
const maximumQueryLength = 32_768;
const maximumTokens = 4_000;

/** Sticky, one alternative per kind. No alternative can match in two ways, so that no query takes long to read. */
const lexer =
  /(?<space>\s+|\/\/[^\n]*)|datetime\((?<datetime>[^()]*)\)|(?<timespan>\d+(?:\.\d+)?(?:d|h|ms|m|s)\b)|(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?\b)|(?<name>[A-Za-z_$][\w$]*)|(?<verbatim>@'[^']*'|@"[^"]*")|(?<string>'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")|(?<symbol>==|=~|!=|!~|<=|>=|\.\.|[|()[\],.=<>+\-*/%!:;{}~])/y;

/**
 * Cuts a query into tokens, comments left out; the last is always `end`.
 *
 * @throws QueryError for a character that belongs to nothing, an open string, and a query that is too long
 */
export function readTokens(query: string): readonly QueryToken[] {
  if (query.length > maximumQueryLength) {
    throw new QueryError('syntax', `The query is longer than ${maximumQueryLength} characters.`, '', 0);
  }
  const tokens: QueryToken[] = [];
  let offset = 0;
  while (offset < query.length) {
    lexer.lastIndex = offset;
    const match = lexer.exec(query);
    if (match?.groups === undefined) throw unreadable(query, offset);
    const token = tokenOf(match.groups, offset);
    if (token !== undefined) tokens.push(token);
    if (tokens.length > maximumTokens) {
      throw new QueryError('syntax', `The query has more than ${maximumTokens} parts.`, '', offset);
    }
    offset += match[0].length;
  }
  return [...tokens, { kind: 'end', text: '', offset }];
}

function tokenOf(groups: Readonly<Record<string, string | undefined>>, offset: number): QueryToken | undefined {
  if (groups.string !== undefined) return { kind: 'string', text: unescapeString(groups.string), offset };
  if (groups.verbatim !== undefined) return { kind: 'string', text: groups.verbatim.slice(2, -1), offset };
  for (const kind of ['timespan', 'number', 'datetime', 'name', 'symbol'] as const) {
    const text = groups[kind];
    if (text !== undefined) return { kind, text, offset };
  }
  return undefined;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

function unescapeString(written: string): string {
  return written.slice(1, -1).replace(/\\(.)/gs, (_, character: string) => escapes[character] ?? character);
}

function unreadable(query: string, offset: number): QueryError {
  const character = String.fromCodePoint(query.codePointAt(offset) ?? 0);
  const message =
    character === '"' || character === "'"
      ? 'A string is not closed.'
      : `Nothing begins with the character ${character}`;
  return new QueryError('syntax', message, character, offset);
}
