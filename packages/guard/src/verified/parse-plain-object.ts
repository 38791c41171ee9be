import type { JsonObject, JsonValue } from '@entrada/core';

const quote = '"';
const [colon, comma, closingBrace, closingBracket] = [0x3a, 0x2c, 0x7d, 0x5d];

/**
 * Parses a JSON object of the plain form that Entra writes: compact, without escapes, its members texts, numbers,
 * booleans, nulls or lists of them, each named once.
 *
 * @returns undefined whenever there is a doubt: core's parser then decides. What is returned, core would return too.
 */
export function parsePlainObject(text: string): JsonObject | undefined {
  if (text.includes('\\')) return undefined;
  const value = parse(text);
  if (!isObject(value)) return undefined;
  const members = Object.values(value);
  for (const member of members) {
    if (typeof member === 'object' && member !== null && !isPlainList(member)) return undefined;
  }
  // JSON.parse keeps the last of two members of one name, so fewer members than names shows that there were two.
  return members.length === countNames(text) ? value : undefined;
}

function parse(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPlainList(member: object): boolean {
  return Array.isArray(member) && member.every((element) => typeof element !== 'object' || element === null);
}

/** Names in JSON without escapes, where quotation marks only begin and end texts; NaN where it is not compact. */
function countNames(text: string): number {
  let names = 0;
  for (let start = text.indexOf(quote); start !== -1; ) {
    const end = text.indexOf(quote, start + 1);
    const next = text.charCodeAt(end + 1);
    if (next === colon) names += 1;
    else if (next !== comma && next !== closingBrace && next !== closingBracket) return Number.NaN;
    start = text.indexOf(quote, end + 1);
  }
  return names;
}
