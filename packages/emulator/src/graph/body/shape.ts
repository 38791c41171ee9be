import { graphError } from '../errors/graph-error.ts';
import { isJsonObject } from './read-json-body.ts';

/** Where a value stands: the property and the Graph type that has it, for the words of an error. */
export interface Place {
  readonly property: string;
  readonly type: string;
}

/** Reads a value of a request body, or throws what Graph answers to a value of another kind. */
export type Shape<Value> = (value: unknown, place: Place) => Value;

type Members = Readonly<Record<string, Shape<unknown>>>;

/** What an object with these members gives: only the members that were sent. */
export type Sent<M extends Members> = { [Name in keyof M]?: M[Name] extends Shape<infer Value> ? Value : never };

/** The value does not fit: Graph's "Invalid value specified for property …". */
export function misfit({ property, type }: Place): Error {
  return graphError('invalidPropertyValue', { property, type });
}

/** A string of at most so many characters. */
export function text(maximum = 2048): Shape<string> {
  return (value, place) => {
    if (typeof value !== 'string' || value.length > maximum) throw misfit(place);
    return value;
  };
}

/** A string that is not empty or blank. */
export function filledText(maximum = 256): Shape<string> {
  return (value, place) => {
    if (typeof value !== 'string' || value.trim() === '' || value.length > maximum) throw misfit(place);
    return value;
  };
}

export const flag: Shape<boolean> = (value, place) => {
  if (typeof value !== 'boolean') throw misfit(place);
  return value;
};

/** A GUID, in lower case. */
export const guid: Shape<string> = (value, place) => {
  if (typeof value !== 'string' || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)) throw misfit(place);
  return value.toLowerCase();
};

/** A date and time with a zone, as ISO 8601 in UTC without fraction. */
export const instant: Shape<string> = (value, place) => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/i.test(value)) throw misfit(place);
  // .NET writes seven digits of a second; ECMAScript reads any number of them but keeps three.
  const time = Date.parse(value);
  if (Number.isNaN(time)) throw misfit(place);
  return isoSeconds(time);
};

/** ISO 8601 in UTC without fraction. @param time epoch milliseconds */
export function isoSeconds(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** One of the given words, compared exactly. */
export function oneOf<const Word extends string | number | null>(...words: readonly Word[]): Shape<Word> {
  return (value, place) => {
    const found = words.find((word) => word === value);
    if (found === undefined) throw misfit(place);
    return found;
  };
}

export function nullable<Value>(shape: Shape<Value>): Shape<Value | null> {
  return (value, place) => (value === null ? null : shape(value, place));
}

export function listOf<Value>(shape: Shape<Value>): Shape<Value[]> {
  return (value, place) => {
    if (!Array.isArray(value)) throw misfit(place);
    return value.map((item: unknown) => shape(item, place));
  };
}

/** Any JSON: for properties that the emulator keeps and shows, but never decides on. */
export const anything: Shape<unknown> = (value) => structuredClone(value);

/** A property that Graph sets itself. */
export const readOnly: Shape<never> = (_value, { property }) => {
  throw graphError('readOnlyProperty', { property });
};

/**
 * An object of a complex type. Annotations (`@odata.type`) are passed over, an unknown member is refused in the words
 * Graph has for a nested type.
 *
 * @param type Graph's name of the type, e.g. `PermissionScope`
 */
export function objectOf<M extends Members>(type: string, members: M): Shape<Sent<M>> {
  return (value, place) => {
    if (!isJsonObject(value)) throw misfit(place);
    return readMembers(value, type, members, 'unexpectedMember');
  };
}

/** The body of a create or an update: as {@link objectOf}, with Graph's other words for an unknown property. */
export function readEntity<M extends Members>(
  body: Readonly<Record<string, unknown>>,
  type: string,
  members: M,
): Sent<M> {
  return readMembers(body, type, members, 'invalidProperty');
}

function readMembers<M extends Members>(
  value: Readonly<Record<string, unknown>>,
  type: string,
  members: M,
  unknownMember: 'unexpectedMember' | 'invalidProperty',
): Sent<M> {
  const sent: [string, unknown][] = [];
  for (const [property, item] of Object.entries(value)) {
    if (property.includes('@odata.')) continue;
    const shape = Object.hasOwn(members, property) ? members[property] : undefined;
    if (shape === undefined) throw graphError(unknownMember, { property, type });
    sent.push([property, shape(item, { property, type })]);
  }
  // The loop above gave each member the type of its own shape, which Object.fromEntries cannot say.
  return Object.fromEntries(sent) as Sent<M>;
}
