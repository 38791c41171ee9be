import type { Manifest } from '@entrada/core';
import { Document, isCollection, isMap, isScalar, type YAMLMap } from 'yaml';
import { manifestSchemaUrl } from './manifest-json-schema.ts';
import { toSource } from './write/to-source.ts';

export interface WriteManifestOptions {
  /** Where editors find the JSON Schema: a URL, or a path relative to the file. Default: the published one. */
  readonly schema?: string;
  /** Lines for people above the first key. */
  readonly notes?: readonly string[];
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
  if (isMap(document.contents)) layOut(document.contents);
  const { schema = manifestSchemaUrl, notes = [] } = options;
  const head = [`yaml-language-server: $schema=${schema}`, ...notes].map((line) => `# ${onOneLine(line)}\n`);
  return head.join('') + document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** Lists and small mappings go on one line, what has comments or is long goes below each other. */
function layOut(map: YAMLMap): void {
  for (const pair of map.items) {
    if (isScalar(pair.key) && pair.key.value === 'appId' && isScalar(pair.value)) {
      pair.value.comment = ' this registration and no other';
    }
    if (isCollection(pair.value)) layOutCollection(pair.value, String(pair.key).length);
  }
}

function layOutCollection(collection: unknown, indent: number): void {
  if (!isCollection(collection)) return;
  collection.flow = isFlat(collection) && indent + JSON.stringify(collection).length <= comfortableWidth;
  if (collection.flow) return;
  if (isMap(collection)) layOut(collection);
  else for (const item of collection.items) layOutCollection(item, 4);
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
