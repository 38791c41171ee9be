/** An expression of HCL, written as it is to stand in the file. */
export interface HclExpression {
  readonly hcl: string;
}

/** A value of an argument: text is quoted, a long list is written over several lines. */
export type HclValue = string | number | boolean | HclExpression | readonly HclValue[];

/** A block: its type and labels, then arguments, then blocks within it. */
export interface HclBlock {
  readonly header: readonly [type: string, ...labels: string[]];
  readonly arguments: Readonly<Record<string, HclValue | undefined>>;
  readonly blocks?: readonly HclBlock[];
}

/** A reference such as `azuread_application_registration.api.id`. */
export function reference(...parts: readonly string[]): HclExpression {
  return { hcl: parts.join('.') };
}

/** Text of which parts are expressions: `template(['api://', reference(…)])`. */
export function template(parts: readonly (string | HclExpression)[]): HclExpression {
  return { hcl: `"${parts.map((part) => (typeof part === 'string' ? escaped(part) : `\${${part.hcl}}`)).join('')}"` };
}

/** A block with its arguments aligned, as `terraform fmt` writes it. */
export function renderBlock({ header, arguments: given, blocks = [] }: HclBlock, indent = ''): string {
  const [type, ...labels] = header;
  const rows = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
  const width = Math.max(0, ...rows.map(({ name }) => name.length));
  const inner = `${indent}  `;
  const lines = rows.map(({ name, value }) => `${inner}${name.padEnd(width)} = ${renderValue(value, inner)}`);
  const nested = blocks.map((block) => renderBlock(block, inner));
  const body = [...(lines.length > 0 ? [lines.join('\n')] : []), ...nested].join('\n\n');
  return `${indent}${[type, ...labels.map((label) => `"${label}"`)].join(' ')} {\n${body}\n${indent}}`;
}

function renderValue(value: HclValue, indent: string): string {
  if (typeof value === 'string') return `"${escaped(value)}"`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if ('hcl' in value) return value.hcl;
  const line = `[${value.map((one) => renderValue(one, indent)).join(', ')}]`;
  if (line.length <= 80) return line;
  return `[\n${value.map((one) => `${indent}  ${renderValue(one, `${indent}  `)},\n`).join('')}${indent}]`;
}

const unknownToHcl: Readonly<Record<string, string>> = {
  '\\b': String.raw`\u0008`,
  '\\f': String.raw`\u000c`,
};

/** Quoted templates of HCL: backslash escapes, and `$${` and `%%{` for what would begin an expression. */
function escaped(text: string): string {
  return JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(/\\./g, (sequence) => unknownToHcl[sequence] ?? sequence)
    .replaceAll(/[$%](?=\{)/g, '$&$&');
}

/** Gives each thing a name that HCL takes as a label, from words that may be anything. */
export class Labels {
  readonly #taken = new Set<string>();

  take(prefix: string, words: string): string {
    const plain = words
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '_')
      .replaceAll(/^_+|_+$/g, '');
    const base = plain === '' ? prefix : `${prefix}_${plain}`;
    let label = base;
    for (let count = 2; this.#taken.has(label); count++) label = `${base}_${count}`;
    this.#taken.add(label);
    return label;
  }
}
