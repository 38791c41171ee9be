import { graphError } from '../errors/graph-error.ts';
import type { Entity } from '../respond.ts';
import type { EntityType } from './entity-type.ts';
import { pick } from './pick.ts';

/** Related objects that `$expand` can put into an entity, by the name of the relationship. */
export type Expansions = Readonly<Record<string, (id: string) => readonly Entity[]>>;

/** A `$expand`, checked. */
export interface Expand {
  readonly name: string;
  /** Properties of the related objects; undefined = the default set. */
  readonly select: readonly string[] | undefined;
}

/** Related objects that are shown [D: query-parameters.md]. */
const expandLimit = 20;

/**
 * Reads `$expand`: one relationship, of which a `$select` of its own is understood.
 *
 * @throws {GraphError} expandOnce, expandInvalid, selectInvalid
 */
export function readExpand(text: string | null, type: EntityType, expansions: Expansions = {}): Expand | undefined {
  if (text === null || text.trim() === '') return undefined;
  const [, property, options] = /^\s*([\w*]+)\s*(?:\(([^()]*)\))?\s*$/.exec(text) ?? [];
  if (property === undefined)
    throw graphError(/^[\w\s,*]+$/.test(text) ? 'expandOnce' : 'expandInvalid', { expand: text });
  const name = Object.keys(expansions).find((known) => known.toLowerCase() === property.toLowerCase());
  if (name === undefined) throw graphError('selectInvalid', { property, type: type.name });
  return { name, select: readSelectOption(options, text) };
}

/** The entity with its related objects, twenty at most. */
export function expandEntity(entity: Entity, expand: Expand | undefined, expansions: Expansions = {}): Entity {
  const related = expand === undefined ? undefined : expansions[expand.name];
  if (expand === undefined || related === undefined) return entity;
  const objects = related(String(entity.id)).slice(0, expandLimit);
  return { ...entity, [expand.name]: objects.map((object) => pick(object, expand.select)) };
}

function readSelectOption(options: string | undefined, expand: string): readonly string[] | undefined {
  if (options === undefined) return undefined;
  const select = /^\s*\$select\s*=\s*([\w,\s]+)$/i.exec(options)?.[1];
  if (select === undefined) throw graphError('expandInvalid', { expand });
  return select.split(',').map((property) => property.trim());
}
