/** A JSON object from outside: nothing about its members is known. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The JSON object that a text is; undefined when it is anything else. */
export function readObject(text: string): JsonObject | undefined {
  try {
    return asObject(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** The value as an object, arrays excepted. */
export function asObject(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
