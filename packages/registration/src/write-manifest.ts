import type { Manifest } from '@entrada/core';
import { Document, isCollection, isMap, isNode, isScalar, isSeq, type YAMLMap } from 'yaml';
import { manifestSchemaUrl } from './manifest-json-schema.ts';
import { toSource } from './write/to-source.ts';

export interface WriteManifestOptions {
  /** Where editors find the JSON Schema: a URL, or a path relative to the file. Default: the published one. */
  readonly schema?: string;
  /** Lines for people above the first key. */
  readonly notes?: readonly string[];
  /** Names of applications by client id, which are said beside the ids. */
  readonly names?: Readonly<Record<string, string>>;
}

/** What fits on a line is written on one. */
const comfortableWidth = 100;

/**
 * Writes an `entrada.yaml` that parses to the same manifest: short forms where they say the same, no text that would be
 * filled in anyway, and a first line by which editors find the JSON Schema.
 *
 * @throws TypeError for a manifest without an API
 * @example
 * await writeFile('entrada.yaml', writeManifest({ apis: [manifestFrom(state).api] }));
 */
export function writeManifest(manifest: Manifest, options: WriteManifestOptions = {}): string {
  const [api, ...others] = manifest.apis.map(toSource);
  if (api === undefined) throw new TypeError('A manifest has at least one API');
  const document = new Document(others.length === 0 ? { api } : { apis: [api, ...others] }, {
    schema: 'core',
    merge: false,
    aliasDuplicateObjects: false,
  });
  const { schema = manifestSchemaUrl, notes = [], names = {} } = options;
  if (isMap(document.contents)) layOut(document.contents, names);
  const head = [`yaml-language-server: $schema=${schema}`, ...notes].map((line) => `# ${onOneLine(line)}\n`);
  return head.join('') + document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

type Names = NonNullable<WriteManifestOptions['names']>;

/** Lists and small mappings go on one line; what has comments or is long goes below each other. */
function layOut(map: YAMLMap, names: Names): void {
  for (const pair of map.items) {
    if (isScalar(pair.key) && pair.key.value === 'appId' && isScalar(pair.value)) {
      pair.value.comment = ' this registration and no other';
    }
    layOutCollection(pair.value, String(pair.key).length, names);
  }
}

function layOutCollection(collection: unknown, indent: number, names: Names): void {
  if (!isCollection(collection)) return;
  const said = isSeq(collection) ? collection.items.map((item) => nameWithin(item, names)) : [];
  const isShort = isFlat(collection) && indent + JSON.stringify(collection).length <= comfortableWidth;
  collection.flow = isShort && said.every((name) => name === undefined);
  if (collection.flow) return;
  if (isMap(collection)) layOut(collection, names);
  if (!isSeq(collection)) return;
  for (const [index, item] of collection.items.entries()) {
    layOutCollection(item, 4, names);
    const name = said[index];
    if (name !== undefined && isNode(item)) item.comment = ` ${onOneLine(name)}`;
  }
}

/** The name of the application that an entry of a list is about. */
function nameWithin(item: unknown, names: Names): string | undefined {
  const values = isMap(item) ? item.items.map(({ value }) => value) : [item];
  for (const value of values) {
    const id = isScalar(value) && typeof value.value === 'string' ? value.value : '';
    if (Object.hasOwn(names, id)) return names[id];
  }
  return undefined;
}

/** Whether nothing in it is more than a list of words. */
function isFlat(collection: { readonly items: readonly unknown[] }): boolean {
  return collection.items.every((item) => {
    const value = isCollection(item) || isScalar(item) ? item : (item as { readonly value: unknown }).value;
    return isScalar(value) || (isCollection(value) && !isMap(value) && value.items.every(isScalar));
  });
}

/** A comment ends where its line does: what ends a line in YAML may not be in it. */
function onOneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
