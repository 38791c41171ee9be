import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from '@entrada/core';
import { manifestJsonSchema } from '../../packages/registration/src/manifest-json-schema.ts';
import { parseManifest } from '../../packages/registration/src/parse-manifest.ts';

const schema = manifestJsonSchema();

/** The manifest, key by key, from the definition that the parser reads by. */
export function manifestPage(): string {
  const example = readFileSync(join(import.meta.dirname, 'manifest-example.yaml'), 'utf8');
  parseManifest(example, { file: 'manifest-example.yaml' });
  const tables = mappingsIn({ $ref: '#/definitions/api' }, '');
  const missing = tables
    .flatMap(({ rows }) => rows.map(({ key }) => key))
    .filter((key) => !example.includes(`${key}:`));
  if (missing.length > 0) throw new Error(`manifest-example.yaml does not show ${missing.join(', ')}`);
  return `# The manifest: \`entrada.yaml\`

Made from the definition in \`packages/registration/src/manifest\` by \`npm run docs\`.

One file says what an API's app registration is to be. The tenant is the state: what the file does not name stays as it is, unless \`--prune\` is given. \`entrada expose init\` writes
one from a few questions, \`entrada expose import\` from a registration that exists. Only \`name\` is required.

## An example with every key

\`\`\`yaml
${example.trimEnd()}
\`\`\`

The file has either \`api\` with one API or \`apis\` with a list. A client is named by a well-known name or by its client id; case does not matter. Well-known names:
${clientNames()}.

## In an editor

The first line names the JSON Schema, by which editors with a YAML language server complete keys and explain them. The schema is in the package \`@entrada/registration\` as
\`entrada.schema.json\`; where the package is installed, a path does as well: \`# yaml-language-server: $schema=node_modules/@entrada/registration/entrada.schema.json\`.

${sections(tables)}

## What is checked

Everything that is wrong is told at once, each with line and column, what was found and what was expected, before anybody signs in:

\`\`\`text
${mistakes()}
\`\`\`

Beyond the form of each key: a name that a scope and a role share; a scope or role that is named and not defined; a role that such a principal cannot hold; entries that stand for the same
thing, with case ignored where the directory ignores it (identifier URIs, people, groups); access tokens of version 1 for personal accounts; more than 1,200 entries in one application. The
file is YAML 1.2: \`yes\` and \`on\` are text, keys may not repeat, and aliases are bounded.
`;
}

interface Row {
  readonly key: string;
  readonly required: boolean;
  readonly json: JsonObject;
}

interface Table {
  readonly path: string;
  readonly rows: readonly Row[];
}

/** The mappings in a part of the schema, outermost first, each with its keys. */
function mappingsIn(part: JsonObject, path: string): Table[] {
  const json = resolve(part);
  const inner = [...objects(json.anyOf), ...objects([json.items])].flatMap((child) => mappingsIn(child, path));
  const named = objects([json.additionalProperties]).flatMap((child) => mappingsIn(child, `${path}.<name>`));
  const properties = Object.entries(json.properties ?? {}).map(([key, value]) => ({ key, json: object(value) }));
  if (properties.length === 0) return [...inner, ...named];
  const required = Array.isArray(json.required) ? json.required : [];
  const rows = properties.map(({ key, json }) => ({ key, json, required: required.includes(key) }));
  const below = properties.flatMap(({ key, json }) => mappingsIn(json, path === '' ? key : `${path}.${key}`));
  return [{ path, rows }, ...below];
}

/** A section for each table; mappings with the same keys share one. */
function sections(tables: readonly Table[]): string {
  const byText = Map.groupBy(tables, ({ rows }) => table(rows));
  return [...byText]
    .map(([text, alike]) => {
      const paths = alike.map(({ path }) => (path === '' ? 'An API' : `\`${path}\``));
      return `## ${paths.join(', ')}\n\n${text}`;
    })
    .join('\n\n');
}

function table(rows: readonly Row[]): string {
  return [
    '| Key | Value | Meaning |',
    '|---|---|---|',
    ...rows.map(({ key, json, required }) => {
      const fallback = json.default === undefined ? '' : ` Default: \`${shown(json.default)}\`.`;
      const words = `${shown(json.description)}${fallback}`.replaceAll('|', '\\|');
      return `| \`${key}\`${required ? ' (required)' : ''} | ${valueWords(json)} | ${words} |`;
    }),
  ].join('\n');
}

function valueWords(part: JsonObject): string {
  if (part.$ref === '#/definitions/client') return 'client';
  const json = resolve(part);
  if (Array.isArray(json.enum)) return json.enum.map((value) => `\`${shown(value)}\``).join(', ');
  if (json.const !== undefined) return `\`${shown(json.const)}\``;
  if (json.type === 'array') return `list of: ${valueWords(object(json.items))}`;
  if (Array.isArray(json.anyOf)) return json.anyOf.map((child) => valueWords(object(child))).join(', or ');
  if (json.type === 'object') return json.propertyNames === undefined ? 'mapping' : 'mapping of names';
  if (json.type === 'boolean') return '`true`, `false`';
  return 'text';
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function mistakes(): string {
  const text = [
    'api:',
    '  name: adatum-auth-test-app',
    '  scopes:',
    '    access_as_user: { consent: users }',
    '  authorisedClients: [azure-cly]',
    '  assignment: { users: [{ user: alex, role: Reader }] }',
  ].join('\n');
  try {
    parseManifest(text, { file: 'entrada.yaml' });
  } catch (error) {
    if (error instanceof Error) return error.message;
  }
  throw new Error('The manifest with mistakes was taken');
}

function clientNames(): string {
  const [names] = objects(object(resolve({ $ref: '#/definitions/client' })).anyOf);
  const all = Array.isArray(names?.enum) ? names.enum.map(String) : [];
  return all
    .filter((name) => /^[a-z0-9-]+$/.test(name))
    .map((name) => `\`${name}\``)
    .join(', ');
}

function resolve(part: JsonObject): JsonObject {
  const name = typeof part.$ref === 'string' ? part.$ref.replace('#/definitions/', '') : undefined;
  return name === undefined ? part : { ...object(object(schema.definitions)[name]), ...part };
}

function object(value: unknown): JsonObject {
  const [found] = objects([value]);
  if (found === undefined) throw new Error('The schema has something else than a mapping there');
  return found;
}

function objects(values: unknown): JsonObject[] {
  const isObject = (value: unknown): value is JsonObject =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  return Array.isArray(values) ? values.filter(isObject) : [];
}
