import type { Directory } from '../directory/directory.ts';
import type { Journal } from './journal.ts';
import { collectionKinds, partKinds, writePart } from './tenant-kinds.ts';

/** A collection of anything. */
interface Watched {
  get(id: string): unknown;
  watch(watcher: (id: string, now: unknown, before: unknown) => void): void;
}

/**
 * Keeps the rows of a directory as the directory is, from now on.
 *
 * @param tenant its number, from 1
 * @param isCurrent false once another directory took its place: a request that began before must not bring it back
 */
export function followDirectory(
  journal: Journal,
  directory: Directory,
  tenant: number,
  isCurrent: () => boolean,
): void {
  for (const kind of collectionKinds) {
    const collection: Watched = directory[kind];
    collection.watch((id, _, before) => {
      if (isCurrent()) journal.note({ tenant, kind, id }, () => collection.get(id), before === undefined);
    });
  }
  directory.watchParts((changed) => {
    if (!isCurrent()) return;
    for (const kind of changed) journal.note({ tenant, kind, id: kind }, () => writePart(directory, kind), false);
  });
}

/** Every row of a directory, the tenant first. */
export function* rowsOf(directory: Directory): Generator<{ kind: string; id: string; value: unknown }> {
  for (const kind of partKinds) yield { kind, id: kind, value: writePart(directory, kind) };
  for (const kind of collectionKinds) {
    for (const [id, value] of directory[kind]) yield { kind, id, value };
  }
}
