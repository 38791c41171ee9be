import type { Context } from 'hono';
import type { DeletedItem } from '../../directory/model.ts';
import { graphError } from '../errors/graph-error.ts';
import type { GraphEnv } from '../graph-env.ts';
import { linkTo } from '../query/answer-query.ts';
import type { EntityType } from '../query/entity-type.ts';
import type { FilterExpression } from '../query/filter-expression.ts';
import { pick } from '../query/pick.ts';
import { readQueryOptions } from '../query/query-options.ts';
import { type Entity, sendJson, serviceRoot } from '../respond.ts';
import type { Change, ChangeLedger } from './change-ledger.ts';
import { type DeltaState, readDeltaToken, writeDeltaToken } from './delta-token.ts';

/** A collection that can be followed. */
export interface DeltaQuery {
  /** Name of the collection, e.g. `applications`. */
  readonly set: string;
  readonly type: EntityType;
  readonly defaultProperties?: readonly string[];
  readonly ledger: ChangeLedger;
  /** Tells this ledger's tokens from others'. */
  readonly ledgerId: string;
  /** Version of the collection as it is now. */
  readonly version: number;
  /** The relationship that changes of its links are shown for. */
  readonly relationship?: string;
  /** Object ids of what was deleted and can be restored. */
  readonly restorable: ReadonlyMap<string, DeletedItem>;
}

/** Answers a delta query: a page of changes, then a link to the next page or, in the end, to later changes. */
export function answerDelta(c: Context<GraphEnv>, delta: DeltaQuery): Response {
  const query = new URL(c.req.url).searchParams;
  const state = readState(query, delta);
  const { top, to } = { top: readTop(query, delta.type), to: state.to ?? delta.version };
  const changes = delta.ledger
    .changes(state.from, to)
    .filter(({ id }) => state.ids === undefined || state.ids.includes(id));
  const start = state.after === undefined ? 0 : changes.findIndex(({ id }) => id === state.after) + 1;
  const page = changes.slice(start, start + top);
  const last = page.at(-1)?.id;
  const { after: _, to: __, ...kept } = state;
  const more = start + top < changes.length && last !== undefined;
  const link = more
    ? { '@odata.nextLink': linkOf(c, '$skiptoken', { ...kept, to, after: last }) }
    : { '@odata.deltaLink': linkOf(c, '$deltatoken', { ...kept, from: to }) };
  return sendJson(c, {
    '@odata.context': `${serviceRoot}/$metadata#${delta.set}${selection(state.select)}`,
    ...link,
    value: page.map((change) => viewChange(change, state, delta)),
  });
}

function readState(query: URLSearchParams, { ledgerId, type, relationship, version }: DeltaQuery): DeltaState {
  const token = query.get('$deltatoken') ?? query.get('$skiptoken');
  if (token !== null && token.toLowerCase() !== 'latest') return readDeltaToken(token, ledgerId);
  const related = relationship === undefined ? {} : { [relationship]: () => [] };
  const named =
    query
      .get('$select')
      ?.split(',')
      .map((name) => name.trim()) ?? [];
  const properties = named.filter((name) => name !== relationship);
  const own = new URLSearchParams(query);
  own.delete('$deltatoken');
  if (named.length > properties.length) own.set('$select', properties.join(','));
  const { select, filter, expand } = readQueryOptions(own, undefined, { ...type, filters: { id: idFilter } }, related);
  const shown = named.length > properties.length || expand !== undefined ? [relationship ?? ''] : [];
  return {
    ledger: ledgerId,
    from: token === null ? 0 : version,
    ...(named.length === 0 ? {} : { select: [...(select ?? []), ...shown] }),
    ...(filter === undefined ? {} : { ids: idsIn(filter) }),
  };
}

/** Delta queries filter by id alone, with `or` between ids [D: delta-query-overview.md]. */
const idFilter = { basic: ['eq'], advanced: [] } as const;

function idsIn(filter: FilterExpression): string[] {
  if (filter.kind === 'or') return [...idsIn(filter.left), ...idsIn(filter.right)];
  if (filter.kind === 'in') return filter.values.map((value) => String(value).toLowerCase());
  if (filter.kind === 'compare') return [String(filter.value).toLowerCase()];
  throw graphError('filterOperatorUnsupported', { operator: filter.kind });
}

function readTop(query: URLSearchParams, type: EntityType): number {
  const top = new URLSearchParams(query.has('$top') ? { $top: query.get('$top') ?? '' } : {});
  return readQueryOptions(top, undefined, type).top;
}

function viewChange({ id, entity, links }: Change, { select }: DeltaState, delta: DeltaQuery): Entity {
  if (entity === undefined) {
    // Restorable objects are `changed`: they are in the deleted items now.
    return { id, '@removed': { reason: delta.restorable.has(id) ? 'changed' : 'deleted' } };
  }
  const { relationship, defaultProperties } = delta;
  const properties = select?.filter((name) => name !== relationship) ?? defaultProperties;
  const shown = pick(entity, properties === undefined ? undefined : [...new Set([...properties, 'id'])]);
  const wanted = relationship !== undefined && (select === undefined || select.includes(relationship));
  if (!wanted || links.length === 0) return shown;
  const changes = links.map((link) => ({
    '@odata.type': link.type,
    id: link.id,
    ...(link.gone ? { '@removed': { reason: 'deleted' } } : {}),
  }));
  return { ...shown, [`${relationship}@delta`]: changes };
}

function selection(select: readonly string[] | undefined): string {
  return select === undefined ? '' : `(${select.join(',')})`;
}

function linkOf(c: Context<GraphEnv>, name: '$skiptoken' | '$deltatoken', state: DeltaState): string {
  const top = new URL(c.req.url).searchParams.get('$top');
  const token = { [name]: writeDeltaToken(state) };
  return linkTo(
    c.req.path,
    new URLSearchParams(top === null || name === '$deltatoken' ? token : { ...token, $top: top }),
  );
}
