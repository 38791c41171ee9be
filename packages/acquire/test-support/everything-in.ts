/** Everything that could be printed of an error: message, stack, members and causes. */
export function everythingIn(error: unknown): string {
  if (!(error instanceof Error)) return JSON.stringify(error) ?? '';
  const members = Object.fromEntries(Object.getOwnPropertyNames(error).map((name) => [name, Reflect.get(error, name)]));
  const inside = error instanceof AggregateError ? error.errors.map(everythingIn).join(' ') : '';
  return `${JSON.stringify(members)} ${everythingIn(error.cause)} ${inside}`;
}
