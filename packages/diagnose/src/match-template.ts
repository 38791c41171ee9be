const placeholder = /\{(\w+)\}/;

/**
 * Reads the values of a text's `{placeholders}` out of what Entra said, or undefined when it is another text. Only
 * what stands up to the last placeholder has to agree: Entra's closing sentences vary.
 *
 * @example matchTemplate("App '{appId}' is disabled.", "App '1' is disabled.") // { appId: '1' }
 */
export function matchTemplate(template: string, said: string): Readonly<Record<string, string>> | undefined {
  const parts = template.split(placeholder);
  const names = parts.filter((_, index) => index % 2 === 1);
  if (names.length === 0) return {};
  const literals = parts.filter((_, index) => index % 2 === 0);
  const pattern = literals.map((literal, index) => {
    const isLast = index === literals.length - 1;
    return (index === 0 ? '^' : '(.+?)') + (isLast ? endOf(literal) : quote(literal));
  });
  const values = new RegExp(pattern.join('')).exec(said)?.slice(1);
  if (values === undefined) return undefined;
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
}

/** The last value ends where the text goes on as expected: with its next word, or its next character and a word's end. */
function endOf(literal: string): string {
  const next = /^\s+\S+/.exec(literal)?.[0] ?? literal.slice(0, 1);
  return next === '' ? '$' : `${quote(next)}(?=[\\s.,;)\\]]|$)`;
}

function quote(literal: string): string {
  return literal.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/\s+/g, '\\s+');
}
