import type { Entity } from '../respond.ts';
import type { FilterExpression } from './filter-expression.ts';
import { matchesFilter } from './matches-filter.ts';
import { compareBy, type Order } from './order-by.ts';

/** Entities in order, of which only those are made that are looked at: a page of a large tenant costs its own length. */
export interface EntityList {
  readonly size: number;
  /** Where the entity with this id stands; -1 when there is none. */
  positionOf(id: string): number;
  slice(start: number, end: number): readonly Entity[];
  where(filter: FilterExpression): EntityList;
  sortedBy(order: Order): EntityList;
}

/**
 * Lists objects of the directory as Graph shows them.
 *
 * @param plain properties that the objects hold just as the view shows them: filtering by these needs no view
 */
export function listObjects<Value extends object>(
  objects: readonly Value[],
  view: (object: Value) => Entity,
  plain: readonly string[] = [],
): EntityList {
  return {
    size: objects.length,
    positionOf: (id) => objects.findIndex((object) => 'id' in object && object.id === id),
    slice: (start, end) => objects.slice(start, end).map(view),
    where: (filter) => {
      const isPlain = propertiesOf(filter).every((property) => plain.includes(property));
      const shown = isPlain ? (object: Value) => object : view;
      return listObjects(
        objects.filter((object) => matchesFilter(filter, shown(object))),
        view,
        plain,
      );
    },
    sortedBy: (order) => {
      const compare = compareBy(order);
      const keyed = objects.map((object) => ({ object, key: plain.includes(order.property) ? object : view(object) }));
      return listObjects(
        keyed.sort((a, b) => compare(a.key, b.key)).map(({ object }) => object),
        view,
        plain,
      );
    },
  };
}

/** The properties of the entity itself that a filter reads. */
function propertiesOf(filter: FilterExpression): readonly string[] {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return [...propertiesOf(filter.left), ...propertiesOf(filter.right)];
    case 'not':
      return propertiesOf(filter.inner);
    default:
      return filter.path.slice(0, 1);
  }
}
