import type { Entity } from '../respond.ts';

/** The entity with these properties only, in their order; annotations stay. */
export function pick(entity: Entity, properties: readonly string[] | undefined): Entity {
  if (properties === undefined) return entity;
  const annotations = Object.entries(entity).filter(([name]) => name.startsWith('@odata.'));
  return Object.fromEntries([
    ...annotations,
    ...properties.map((name): [string, unknown] => [name, entity[name] ?? null]),
  ]);
}
