import type { Annotated } from '../directory/model.ts';
import { anything, type Shape } from './body/shape.ts';

/** Properties by name, with the value a new object has. */
export type PassiveDefaults = Readonly<Record<string, unknown>>;

/** Passive properties of an object: what Graph keeps and shows but no decision of the token service reads. */
export function passiveProperties(object: Annotated, defaults: PassiveDefaults): Readonly<Record<string, unknown>> {
  return object.passive === undefined ? defaults : { ...defaults, ...object.passive };
}

/** What an object has to keep of `sent`: nothing, or its passive properties with the new ones. */
export function keptPassiveProperties(
  object: Annotated,
  defaults: PassiveDefaults,
  sent: Readonly<Record<string, unknown>>,
): Pick<Annotated, 'passive'> {
  const passive = Object.entries(sent).filter(([name]) => Object.hasOwn(defaults, name));
  if (passive.length === 0) return {};
  return { passive: { ...object.passive, ...structuredClone(Object.fromEntries(passive)) } };
}

/** Shapes that let a body write passive properties. */
export function passiveShapes(defaults: PassiveDefaults): Readonly<Record<string, Shape<unknown>>> {
  return Object.fromEntries(Object.keys(defaults).map((name) => [name, anything]));
}
