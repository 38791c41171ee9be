import type { Entity } from '../respond.ts';

/**
 * The entity with these properties only, in their order; annotations stay.
 *
 * @param properties undefined = those that are shown unasked: all, but for a user among objects of mixed kinds
 */
export function pick(entity: Entity, properties: readonly string[] | undefined): Entity {
  if (properties === undefined)
    return entity['@odata.type'] === '#microsoft.graph.user' ? withoutUnasked(entity) : entity;
  const annotations = Object.entries(entity).filter(([name]) => name.startsWith('@odata.'));
  return Object.fromEntries([
    ...annotations,
    ...properties.map((name): [string, unknown] => [name, entity[name] ?? null]),
  ]);
}

/** What a user shows only when it is selected. */
const unasked: ReadonlySet<string> = new Set(['accountEnabled', 'userType']);

/** `deletedDateTime` is shown of what was deleted. */
function withoutUnasked(user: Entity): Entity {
  return Object.fromEntries(
    Object.entries(user).filter(
      ([name, value]) => !unasked.has(name) && !(name === 'deletedDateTime' && value === null),
    ),
  );
}
