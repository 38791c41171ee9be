// The checks span entries, and are to be reported together with what is wrong with single ones: so they read the file
// as it is, and look only at what has the form they know.

/** The value of a key, or `undefined`. */
export function member(value: unknown, name: string): unknown {
  return isMapping(value) ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
}

/** The keys of a mapping. */
export function keysOf(value: unknown): string[] {
  return isMapping(value) ? Object.keys(value) : [];
}

/** The entries of a list; none of anything else. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The text itself, or the text under `name` where an entry says more. */
export function textOf(entry: unknown, name: string): string | undefined {
  const text = typeof entry === 'string' ? entry : member(entry, name);
  return typeof text === 'string' ? text : undefined;
}

function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
