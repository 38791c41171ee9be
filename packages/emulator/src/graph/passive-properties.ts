import { anything, type Shape } from './body/shape.ts';

/** Properties by name, with the value a new object has. */
export type PassiveDefaults = Readonly<Record<string, unknown>>;

/** Values that were written to passive properties, by directory object. */
const written = new WeakMap<object, Readonly<Record<string, unknown>>>();

/**
 * Passive properties of an object: what Graph keeps and shows but no decision of the token service reads (a
 * description, a logo). They stand beside the directory model, so that the model holds nothing but what decides.
 */
export function passiveProperties(object: object, defaults: PassiveDefaults): Readonly<Record<string, unknown>> {
  return { ...defaults, ...written.get(object) };
}

/** Keeps the passive properties among `sent`. */
export function keepPassiveProperties(
  object: object,
  defaults: PassiveDefaults,
  sent: Readonly<Record<string, unknown>>,
): void {
  const passive = Object.entries(sent).filter(([name]) => Object.hasOwn(defaults, name));
  if (passive.length > 0)
    written.set(object, { ...written.get(object), ...structuredClone(Object.fromEntries(passive)) });
}

/** Shapes that let a body write passive properties. */
export function passiveShapes(defaults: PassiveDefaults): Readonly<Record<string, Shape<unknown>>> {
  return Object.fromEntries(Object.keys(defaults).map((name) => [name, anything]));
}
