import type { Directory, DirectoryParts } from '../directory/directory.ts';

/** The collections of a directory: each of their objects has a row of its own. */
export const collectionKinds = [
  'users',
  'groups',
  'applications',
  'servicePrincipals',
  'grants',
  'assignments',
  'deletedItems',
] as const;

export type CollectionKind = (typeof collectionKinds)[number];

/** What a directory has one of: each is a row, whose id is its kind. The tenant itself comes first. */
export const partKinds: readonly (keyof DirectoryParts)[] = [
  'tenant',
  'subscriptions',
  'azure',
  'conditionalAccessPolicies',
  'rules',
  'issuerKeys',
  'foreignAppIds',
];

export function isCollectionKind(kind: string): kind is CollectionKind {
  return collectionKinds.some((known) => known === kind);
}

/** A part as JSON has it: a set is its values, a map its entries. */
export function writePart(directory: Directory, kind: keyof DirectoryParts): unknown {
  const part = directory[kind];
  return part instanceof Set || part instanceof Map ? [...part] : part;
}

/** The parts of which some values are JSON's. */
export function readParts(values: ReadonlyMap<string, unknown>): Partial<DirectoryParts> {
  const parts = Object.fromEntries(
    [...values].map(([kind, value]) => {
      if (kind === 'foreignAppIds') return [kind, new Set(value as Iterable<string>)];
      if (kind === 'issuerKeys') return [kind, new Map(value as Iterable<[string, never]>)];
      // JSON has no undefined, which here means that everybody may read everything.
      return [kind, kind === 'azure' ? { roleAssignments: undefined, ...Object(value) } : value];
    }),
  );
  // Written by `writePart`, or checked when it was imported.
  return parts;
}
