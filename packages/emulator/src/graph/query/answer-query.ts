import type { Context } from 'hono';
import { graphError } from '../errors/graph-error.ts';
import type { GraphEnv } from '../graph-env.ts';
import { type Entity, sendEntity, sendJson, sendText, serviceRoot } from '../respond.ts';
import { cutPage } from './cut-page.ts';
import { type EntityList, listObjects } from './entity-list.ts';
import type { EntityType } from './entity-type.ts';
import { type Expansions, expandEntity } from './expand.ts';
import { pick } from './pick.ts';
import { type QueryOptions, readEntityOptions, readQueryOptions } from './query-options.ts';

/** A collection that is about to be shown. */
export interface Collection {
  readonly type: EntityType;
  /** Name in `@odata.context`, e.g. `applications`. */
  readonly metadata: string;
  /** Whole entities, with every property that can be filtered or selected. */
  readonly entities: readonly Entity[] | EntityList;
  /** Shown without `$select`; undefined = all. */
  readonly defaultProperties?: readonly string[];
  /** Relationships that `$expand` takes. */
  readonly expansions?: Expansions;
}

/** Answers GET on a collection: filter, sort, page, then select; or, below `/$count`, how many there are. */
export function answerCollection(c: Context<GraphEnv>, collection: Collection): Response {
  const { type, metadata, entities, defaultProperties, expansions } = collection;
  const query = new URL(c.req.url).searchParams;
  const options = readQueryOptions(query, c.req.header('ConsistencyLevel'), type, expansions);
  const { select, expand } = options;
  const found = findEntities(entities, options);
  if (c.req.path.endsWith('/$count')) return answerCount(c, found, options);
  const page = cutPage(found, options.top, options.skipToken);
  // Recorded: a filtered list of applications costs two resource units, of service principals or groups one.
  if (options.filter !== undefined && type.name === 'application') c.header('x-ms-resource-unit', '2');
  const related = expand === undefined ? [] : [expand.name];
  return sendJson(c, {
    '@odata.context': `${serviceRoot}/$metadata#${metadata}${selection(select, related)}`,
    ...(options.count ? { '@odata.count': found.size } : {}),
    ...(page.next === undefined ? {} : { '@odata.nextLink': nextLink(c.req.path, query, page.next) }),
    value: page.entities.map((entity) =>
      pick(expandEntity(entity, expand, expansions), shownProperties(entity, select ?? defaultProperties, related)),
    ),
  });
}

/** Answers GET on one entity. */
export function answerEntity(c: Context<GraphEnv>, collection: Omit<Collection, 'entities'>, entity: Entity): Response {
  const { type, expansions, defaultProperties } = collection;
  const { select, expand } = readEntityOptions(new URL(c.req.url).searchParams, type, expansions);
  const related = expand === undefined ? [] : [expand.name];
  const metadata = `${collection.metadata}${selection(select, related)}/$entity`;
  const shown = expandEntity(entity, expand, expansions);
  return sendEntity(c, metadata, pick(shown, shownProperties(shown, select ?? defaultProperties, related)));
}

/** A link to the rest of a collection. */
function nextLink(path: string, query: URLSearchParams, skipToken: string): string {
  const next = new URLSearchParams(query);
  next.set('$skiptoken', skipToken);
  return linkTo(path, next);
}

/** An absolute link to a path of the service, its query encoded as Graph encodes it. */
export function linkTo(path: string, query: URLSearchParams): string {
  const text = [...query].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return `${serviceRoot}${path.replace(/^\/v1\.0/, '')}?${text}`;
}

function findEntities(entities: Collection['entities'], { filter, order }: QueryOptions): EntityList {
  const all = 'size' in entities ? entities : listObjects(entities, (entity) => entity);
  const found = filter === undefined ? all : all.where(filter);
  return order === undefined ? found : found.sortedBy(order);
}

/** `/$count` of directory objects is an advanced query (microsoftgraph/microsoft-graph-docs-contrib#4335). */
function answerCount(c: Context<GraphEnv>, found: EntityList, { eventual }: QueryOptions): Response {
  if (!eventual) throw graphError('countUnsupported');
  return sendText(c, String(found.size));
}

function shownProperties(
  entity: Entity,
  properties: readonly string[] | undefined,
  related: readonly string[],
): readonly string[] | undefined {
  if (properties === undefined || related.length === 0) return properties;
  return [...(properties ?? Object.keys(entity)), ...related];
}

function selection(select: readonly string[] | undefined, related: readonly string[]): string {
  const names = [...(select ?? []), ...related.map((name) => `${name}()`)];
  return names.length === 0 ? '' : `(${names.join(',')})`;
}
