/** An expression of Bicep, written as it is to stand in the file. */
export interface BicepExpression {
  readonly bicep: string;
}

/** One value while the application is not made yet, another one after that. */
export interface OnceKnown {
  readonly beforeAppId: BicepValue;
  readonly withAppId: BicepValue;
}

/** A value of a property: text is quoted; lists and objects are written over several lines. */
export type BicepValue =
  | string
  | number
  | boolean
  | BicepExpression
  | OnceKnown
  | readonly BicepValue[]
  | { readonly [property: string]: BicepValue | undefined };

/** An expression. */
export function expression(bicep: string): BicepExpression {
  return { bicep };
}

/** Text as a string of Bicep; `{appId}` in it becomes the expression `${appId}`. */
export function quoted(text: string, appId?: 'appId'): string {
  const parts = appId === undefined ? [text] : text.split('{appId}');
  return `'${parts.map(escaped).join(`\${${appId ?? ''}}`)}'`;
}

/** Backslash escapes; as `\\u{…}` control characters, and halves of a pair that is not whole. */
function escaped(text: string): string {
  return text
    .replaceAll(
      /[\\'\p{Cc}\p{Cs}\u2028\u2029]/gu,
      (character) => escapes[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
    )
    .replaceAll('${', '\\${');
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** A value as it stands after `name: `. */
export function renderValue(value: BicepValue, indent = ''): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (isExpression(value)) return value.bicep;
  if (isOnceKnown(value)) {
    return `empty(appId) ? ${renderValue(value.beforeAppId, indent)} : ${renderValue(value.withAppId, indent)}`;
  }
  const inner = `${indent}  `;
  if (isList(value)) {
    if (value.length === 0) return '[]';
    return `[\n${value.map((one) => `${inner}${renderValue(one, inner)}\n`).join('')}${indent}]`;
  }
  const lines = Object.entries(value).flatMap(([name, one]) =>
    one === undefined ? [] : [`${inner}${name}: ${renderValue(one, inner)}\n`],
  );
  return `{\n${lines.join('')}${indent}}`;
}

function isExpression(value: object): value is BicepExpression {
  return 'bicep' in value;
}

function isOnceKnown(value: object): value is OnceKnown {
  return 'withAppId' in value;
}

function isList(value: object): value is readonly BicepValue[] {
  return Array.isArray(value);
}

/** A name for each thing, from words that may be anything. */
export class Symbols {
  readonly #taken = new Set<string>();

  take(prefix: string): string {
    for (let count = 1; ; count++) {
      const symbol = `${prefix}${count}`;
      if (!this.#taken.has(symbol)) {
        this.#taken.add(symbol);
        return symbol;
      }
    }
  }
}
