import type { JsonObject, JsonValue } from '@entrada/core';

const nameEnd = '":';
const quote = 0x22;

/**
 * Parses a JSON object of the plain form that Entra writes: compact, without escapes, its members texts, numbers,
 * booleans, nulls or lists of them, each named once.
 *
 * @returns undefined whenever there is a doubt: core's parser then decides. What is returned, core would return too.
 */
export function parsePlainObject(text: string): JsonObject | undefined {
  if (!isPlain(text)) return undefined;
  const value = parse(text);
  if (!isObject(value)) return undefined;
  if (mayNest(text) && !Object.values(value).every(isPlainMember)) return undefined;
  // JSON.parse keeps the last of two members of one name, so fewer members than names shows that there were two.
  return Object.keys(value).length === countNames(text) ? value : undefined;
}

/** No escape, and no white space behind a quotation mark: then a name in it can end in one way only. */
function isPlain(text: string): boolean {
  if (text.includes('\\') || text.includes('\n') || text.includes('\t') || text.includes('\r')) return false;
  // Claims have few spaces and many quotation marks.
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) {
    if (text.charCodeAt(at - 1) === quote) return false;
  }
  return true;
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

function mayNest(text: string): boolean {
  return text.includes('[') || text.includes('{', 1);
}

function isPlainMember(member: JsonValue | undefined): boolean {
  return Array.isArray(member) ? !member.some(isContainer) : !isContainer(member);
}

function isContainer(value: JsonValue | undefined): boolean {
  return typeof value === 'object' && value !== null;
}

/** Names in plain JSON, or more: a text that begins with a colon counts as well, and only costs the second look. */
function countNames(text: string): number {
  let names = 0;
  for (let at = text.indexOf(nameEnd); at !== -1; at = text.indexOf(nameEnd, at + 2)) names += 1;
  return names;
}
