import type { Context } from 'hono';
import type { GraphEnv } from '../graph-env.ts';
import { type Entity, sendEntity, sendJson, serviceRoot } from '../respond.ts';
import { cutPage } from './cut-page.ts';
import { type EntityList, listObjects } from './entity-list.ts';
import type { EntityType } from './entity-type.ts';
import { readQueryOptions, readSelect } from './query-options.ts';

/** A collection that is about to be shown. */
export interface Collection {
  readonly type: EntityType;
  /** Name in `@odata.context`, e.g. `applications`. */
  readonly metadata: string;
  /** Whole entities, with every property that can be filtered or selected. */
  readonly entities: readonly Entity[] | EntityList;
  /** Shown without `$select`; undefined = all. */
  readonly defaultProperties?: readonly string[];
}

/** Answers GET on a collection: filter, then page, then select. */
export function answerCollection(c: Context<GraphEnv>, collection: Collection): Response {
  const { type, metadata, entities, defaultProperties } = collection;
  const query = new URL(c.req.url).searchParams;
  const options = readQueryOptions(query, c.req.header('ConsistencyLevel'), type);
  const { filter, select } = options;
  const all = 'size' in entities ? entities : listObjects(entities, (entity) => entity);
  const found = filter === undefined ? all : all.where(filter);
  const page = cutPage(found, options.top, options.skipToken);
  // Recorded: a filtered list of applications costs two resource units, of service principals or groups one.
  if (filter !== undefined && type.name === 'application') c.header('x-ms-resource-unit', '2');
  return sendJson(c, {
    '@odata.context': `${serviceRoot}/$metadata#${metadata}${selection(select)}`,
    ...(options.count ? { '@odata.count': found.size } : {}),
    ...(page.next === undefined ? {} : { '@odata.nextLink': nextLink(c.req.path, query, page.next) }),
    value: page.entities.map((entity) => pick(entity, select ?? defaultProperties)),
  });
}

/** Answers GET on one entity. */
export function answerEntity(c: Context<GraphEnv>, collection: Omit<Collection, 'entities'>, entity: Entity): Response {
  const select = readSelect(new URL(c.req.url).searchParams, collection.type);
  const metadata = `${collection.metadata}${selection(select)}/$entity`;
  return sendEntity(c, metadata, pick(entity, select ?? collection.defaultProperties));
}

/** The entity with these properties only, in their order; annotations stay. */
export function pick(entity: Entity, properties: readonly string[] | undefined): Entity {
  if (properties === undefined) return entity;
  const annotations = Object.entries(entity).filter(([name]) => name.startsWith('@odata.'));
  return Object.fromEntries([
    ...annotations,
    ...properties.map((name): [string, unknown] => [name, entity[name] ?? null]),
  ]);
}

function selection(select: readonly string[] | undefined): string {
  return select === undefined ? '' : `(${select.join(',')})`;
}

function nextLink(path: string, query: URLSearchParams, skipToken: string): string {
  const next = new URLSearchParams(query);
  next.set('$skiptoken', skipToken);
  const text = [...next].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return `${serviceRoot}${path.replace(/^\/v1\.0/, '')}?${text}`;
}
