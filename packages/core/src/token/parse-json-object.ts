import type { JsonObject } from './decoded-token.ts';

/** Deeper than any claim of Entra, and shallow enough for every recursive reader. */
const deepest = 32;

const quote = 0x22;
const colon = 0x3a;
const backslash = 0x5c;

/** Why a text is not accepted as a JSON object; a part of a sentence. */
export type JsonDefect = 'is not JSON' | 'is not a JSON object' | 'names a member twice' | 'is nested too deeply';

/**
 * Parses a JSON object in which every member is named once.
 *
 * RFC 7519 section 4 lets a reader take the last of two equal names or refuse. Two readers that choose differently would
 * see different tokens under one signature, so it is refused here, escaped spellings included.
 */
export function parseJsonObject(text: string): JsonObject | JsonDefect {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The engine's message quotes the text, which may be a secret.
    return 'is not JSON';
  }
  if (!isObject(value)) return 'is not a JSON object';
  const members = countMembers(value, 1);
  if (Number.isNaN(members)) return 'is nested too deeply';
  return members === countNames(text) ? value : 'names a member twice';
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Members of all objects in a parsed value; NaN, which stays NaN when added to, when it is too deep. */
function countMembers(container: object, depth: number): number {
  if (depth > deepest) return Number.NaN;
  const isList = Array.isArray(container);
  let members = 0;
  for (const child of isList ? container : Object.values(container)) {
    if (!isList) members += 1;
    if (typeof child === 'object' && child !== null) members += countMembers(child, depth + 1);
  }
  return members;
}

/** Member names in a text that is known to be JSON: it has one colon outside of strings for each. */
function countNames(text: string): number {
  let names = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === quote) inString = !inString;
    else if (code === colon && !inString) names += 1;
    else if (code === backslash) index += 1;
  }
  return names;
}
