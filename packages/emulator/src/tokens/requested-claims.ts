/**
 * Whether a `claims` parameter announces the client capability cp1 (continuous access evaluation). Clients spell it `cp1`
 * and `CP1`. What is not JSON announces nothing; Entra's answer to it is not known.
 */
export function announcesCp1(claims: string | undefined): boolean {
  if (claims === undefined) return false;
  const values = read(parse(claims), 'access_token', 'xms_cc', 'values');
  return Array.isArray(values) && values.some((value) => typeof value === 'string' && value.toLowerCase() === 'cp1');
}

/**
 * The authentication contexts that a `claims` parameter asks for, e.g. `c1` (Microsoft Learn, "Developer guide to
 * Conditional Access authentication context").
 *
 * @example requestedAuthenticationContexts('{"access_token":{"acrs":{"essential":true,"value":"c1"}}}')
 */
export function requestedAuthenticationContexts(claims: string | undefined): readonly string[] {
  if (claims === undefined) return [];
  const acrs = read(parse(claims), 'access_token', 'acrs');
  const values = read(acrs, 'values');
  return [read(acrs, 'value'), ...(Array.isArray(values) ? values : [])].filter((value) => typeof value === 'string');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function read(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (current, key) =>
      typeof current === 'object' && current !== null && Object.hasOwn(current, key)
        ? Object.entries(current).find(([name]) => name === key)?.[1]
        : undefined,
    value,
  );
}
