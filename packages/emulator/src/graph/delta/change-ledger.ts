import { createHash } from 'node:crypto';
import type { Entity } from '../respond.ts';

/** An object as a delta query sees it. */
export interface Tracked {
  readonly id: string;
  readonly entity: Entity;
  /** Objects that it holds (members of a group), by id, with their `@odata.type`. */
  readonly links?: ReadonlyMap<string, string>;
}

/** What happened to an object after a point in time. */
export interface Change {
  readonly id: string;
  /** Undefined when the object is gone. */
  readonly entity: Entity | undefined;
  readonly links: readonly LinkChange[];
}

export interface LinkChange {
  readonly id: string;
  readonly type: string;
  readonly gone: boolean;
}

interface LinkRecord {
  readonly type: string;
  readonly version: number;
  readonly gone: boolean;
}

interface Record {
  digest: string;
  version: number;
  entity: Entity | undefined;
  readonly links: Map<string, LinkRecord>;
}

/**
 * Tells what changed in a collection since a version of it. It follows no announcements: each query compares the objects
 * with what the ledger saw last, by a digest. So the ledger costs nothing until the first delta query, sees whatever
 * changed the directory, and what came and went between two queries was never there.
 */
export class ChangeLedger {
  readonly #records = new Map<string, Record>();
  #version = 0;

  /** Takes note of the collection as it is. @returns its version */
  refresh(objects: Iterable<Tracked>): number {
    const next = this.#version + 1;
    const missing = new Set(this.#records.keys());
    let changed = false;
    for (const object of objects) {
      missing.delete(object.id);
      changed = this.#note(object, next) || changed;
    }
    for (const id of missing) changed = this.#noteGone(id, next) || changed;
    if (changed) this.#version = next;
    return this.#version;
  }

  /** Changes after version `from` and up to `to`; all objects when `from` is 0. */
  changes(from: number, to: number): readonly Change[] {
    const isBetween = (version: number) => version > from && version <= to;
    return [...this.#records].flatMap(([id, { version, entity, links }]) => {
      if (!isBetween(version) || (from === 0 && entity === undefined)) return [];
      const changed = [...links].filter(([, link]) => isBetween(link.version) && !(from === 0 && link.gone));
      return [{ id, entity, links: changed.map(([linkId, { type, gone }]) => ({ id: linkId, type, gone })) }];
    });
  }

  #note({ id, entity, links = new Map() }: Tracked, version: number): boolean {
    const digest = createHash('sha1')
      .update(JSON.stringify([entity, [...links.keys()]]))
      .digest('base64');
    const record = this.#records.get(id);
    if (record?.digest === digest) return false;
    const next = record ?? { digest, version, entity, links: new Map<string, LinkRecord>() };
    Object.assign(next, { digest, version, entity });
    noteLinks(next.links, links, version);
    this.#records.set(id, next);
    return true;
  }

  #noteGone(id: string, version: number): boolean {
    const record = this.#records.get(id);
    if (record?.entity === undefined) return false;
    Object.assign(record, { digest: '', version, entity: undefined });
    return true;
  }
}

function noteLinks(known: Map<string, LinkRecord>, current: ReadonlyMap<string, string>, version: number): void {
  for (const [id, type] of current) {
    if (known.get(id)?.gone !== false) known.set(id, { type, version, gone: false });
  }
  for (const [id, { type, gone }] of known) {
    if (!gone && !current.has(id)) known.set(id, { type, version, gone: true });
  }
}
