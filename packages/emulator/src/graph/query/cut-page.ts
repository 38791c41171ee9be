import { graphError } from '../errors/graph-error.ts';
import type { Entity } from '../respond.ts';
import type { EntityList } from './entity-list.ts';

/** One page of a collection. */
export interface Page {
  readonly entities: readonly Entity[];
  /** `$skiptoken` of the next page, if there is one. */
  readonly next: string | undefined;
}

/**
 * Cuts a page out of a collection. The token names the last entity of the page before, not its number, so that writes
 * between two pages neither repeat nor skip an entity.
 *
 * @throws {GraphError} pageTokenExpired when that entity is gone or the token is not one
 */
export function cutPage(entities: EntityList, top: number, skipToken: string | undefined): Page {
  const start = skipToken === undefined ? 0 : startAfter(entities, skipToken);
  const page = entities.slice(start, start + top);
  const last = page.at(-1)?.id;
  const more = start + top < entities.size && typeof last === 'string';
  return { entities: page, next: more ? Buffer.from(last).toString('base64url') : undefined };
}

function startAfter(entities: EntityList, skipToken: string): number {
  const id = Buffer.from(skipToken, 'base64url').toString('utf8');
  const position = entities.positionOf(id);
  if (position === -1) throw graphError('pageTokenExpired');
  return position + 1;
}
