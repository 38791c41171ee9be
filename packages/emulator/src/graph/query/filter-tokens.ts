import { graphError } from '../errors/graph-error.ts';

/** A piece of a `$filter`. A `word` is a name, an operator or a literal without quotes. */
export type FilterToken =
  | { readonly kind: 'word'; readonly text: string; readonly at: number }
  | { readonly kind: 'string'; readonly text: string; readonly at: number }
  | { readonly kind: '(' | ')' | ',' | '/' | ':' | 'end'; readonly text: string; readonly at: number };

const pattern =
  /\s*(?:(?<string>'(?:[^']|'')*')|(?<word>\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?|[\p{L}\p{N}_.@$-]+)|(?<mark>[(),/:]))/uy;

/**
 * Cuts a `$filter` into tokens; a quote inside a string is doubled (OData 4.01, URL conventions, 5.1.1.14.1).
 *
 * @throws {GraphError} filterInvalid
 */
export function tokenizeFilter(filter: string): FilterToken[] {
  const tokens: FilterToken[] = [];
  const end = filter.trimEnd().length;
  pattern.lastIndex = 0;
  while (pattern.lastIndex < end) {
    const at = pattern.lastIndex;
    const groups = pattern.exec(filter)?.groups;
    if (groups === undefined) throw invalidFilter(`Syntax error at position ${at} in '${filter}'.`);
    tokens.push(toToken(groups, at));
  }
  tokens.push({ kind: 'end', text: '', at: end });
  return tokens;
}

/** The error for a filter that cannot be read. */
export function invalidFilter(reason: string): Error {
  return graphError('filterInvalid', { reason });
}

function toToken(groups: Readonly<Record<string, string | undefined>>, at: number): FilterToken {
  if (groups.string !== undefined) {
    return { kind: 'string', text: groups.string.slice(1, -1).replaceAll("''", "'"), at };
  }
  if (groups.word !== undefined) return { kind: 'word', text: groups.word, at };
  // The pattern lets nothing else through than these five marks.
  return { kind: groups.mark as '(' | ')' | ',' | '/' | ':', text: groups.mark ?? '', at };
}
