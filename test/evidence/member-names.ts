/**
 * The names of a JSON document's members in their order, with no value: `error{code message} value[{id name}] tags[]`.
 * Of a list of objects the first stands for all; a list of plain values is `[]`.
 */
export function writeMembers(document: unknown): string {
  if (!isObject(document)) return '';
  return Object.entries(document)
    .map(([name, value]) => `${name}${writeValue(value)}`)
    .join(' ');
}

function writeValue(value: unknown): string {
  if (Array.isArray(value)) return isObject(value[0]) ? `[{${writeMembers(value[0])}}]` : '[]';
  return isObject(value) ? `{${writeMembers(value)}}` : '';
}

/**
 * The paths of every member in that notation, in order: `error{code} tags[]` gives `error`, `error.code`, `tags`.
 *
 * @throws TypeError when the notation is broken
 */
export function readMembers(notation: string): readonly string[] {
  const paths: string[] = [];
  const parents: string[] = [];
  for (const token of notation.match(/[^\s{}[\]]+|[{}]|\[\]|\[(?=\{)|\]/g) ?? []) {
    if (token === '{') parents.push(paths.at(-1) ?? '');
    else if (token === '}' && parents.pop() === undefined) throw new TypeError(`Unbalanced: ${notation}`);
    else if (!/[{}[\]]/.test(token)) paths.push([...parents.slice(-1), token].join('.'));
  }
  if (parents.length > 0) throw new TypeError(`Unbalanced: ${notation}`);
  return paths;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
