import { inComment } from '../exported-registration.ts';

/** A value as one word of a POSIX shell, whatever it holds (XCU 2.2.2: nothing is special between single quotes). */
export function shellWord(value: string): string {
  return /^[\w./:@=,+-]+$/.test(value) ? value : `'${value.replaceAll("'", String.raw`'\''`)}'`;
}

/**
 * A value as JSON for a here-document of the script, on one line. A brace that would read as a name which the script
 * fills in, such as `{appId}`, is escaped.
 */
export function jsonText(value: unknown): string {
  return escapeNames(JSON.stringify(value));
}

/** A value as a literal of JMESPath: JSON between backticks. */
export function literal(value: unknown): string {
  return `\`${jsonText(value).replaceAll('`', String.raw`\u0060`)}\``;
}

function escapeNames(json: string): string {
  return json.replaceAll(/\{(?=\w)/g, String.raw`\u007b`);
}

/** What stands in a here-document for a value that the script learns when it runs. */
export function filledIn(name: string): string {
  return `{${name}}`;
}

/** A literal string of JMESPath, or JSON, whose value the script fills in. */
export function literalOf(name: string): string {
  return `\`"${filledIn(name)}"\``;
}

/** `fill NAME` with a here-document; a line of the delimiter alone can't come from a value, as JSON has no line breaks. */
export function hereDocument(file: 'query' | 'body', text: string): string {
  return `fill ${file} <<'END'\n${text}\nEND`;
}

/** A path of Graph with an OData filter, percent-encoded where that is needed and readable where it is not. */
export function filtered(path: string, filter: string, select: string): string {
  const encoded = encodeURIComponent(filter).replaceAll(/%(?:2F|3A|24|40|2C)/g, decodeURIComponent);
  return `${path}?$filter=${encoded.replaceAll("'", '%27')}&$select=${select}`;
}

/** A section of the script under its heading. */
export function section(heading: string, ...lines: readonly string[]): string {
  return [`# ${inComment(heading)}`, ...lines].join('\n');
}
