import { type LoadedYaml, loadYaml } from './load-yaml.ts';

/** A place in a text; both count from 1. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/**
 * Says where in a manifest something of one API stands; of what is not there, the nearest thing around it.
 *
 * @param text a manifest that `parseManifest` takes
 * @param index number of the API in the file, from 0
 * @param path keys below the API, outermost first
 */
export function locateInManifest(text: string, index: number, path: readonly string[]): TextPosition {
  const yaml = loadYaml(text);
  const root = hasKey(yaml.value, 'apis') ? ['apis', index] : ['api'];
  const there = path.map((key) => (hasKey(apiOf(yaml, index), key) ? key : (otherSpelling[key] ?? key)));
  return yaml.locate([...root, ...there], 'key');
}

/** One URI or several: the same thing under two keys. */
const otherSpelling: Readonly<Record<string, string>> = {
  identifierUri: 'identifierUris',
  identifierUris: 'identifierUri',
};

function apiOf({ value }: LoadedYaml, index: number): unknown {
  if (hasKey(value, 'api')) return value.api;
  return hasKey(value, 'apis') && Array.isArray(value.apis) ? value.apis[index] : undefined;
}

function hasKey<Key extends string>(value: unknown, key: Key): value is Record<Key, unknown> {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}
