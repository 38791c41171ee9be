import { armError } from './arm-error.ts';

/** What the `$filter` of ARM's lists can look at. */
export interface Filterable {
  readonly name?: string;
  readonly type?: string;
  readonly location?: string;
  readonly tags: Readonly<Record<string, string>>;
}

const condition = /^(?<property>name|resourceType|location|tagName|tagValue)\s+eq\s+'(?<value>(?:[^']|'')*)'$/i;

/**
 * Reads a `$filter` of the kind that the lists of resources and resource groups take: `eq` on a few properties, joined
 * by `and` (arm/resource-groups/list-by-tag-1).
 *
 * @throws ArmError for any other filter
 */
export function resourceFilter(filter: string | undefined): (item: Filterable) => boolean {
  if (filter === undefined || filter.trim() === '') return () => true;
  const wanted = new Map(
    filter.split(/\s+and\s+/i).map((part) => {
      const { property = '', value = '' } = condition.exec(part.trim())?.groups ?? {};
      if (property === '') {
        const expected = "name, resourceType, location, tagName or tagValue eq '…', joined by and";
        throw armError('bodyInvalid', { expected: `here $filter knows only ${expected}` });
      }
      return [property.toLowerCase(), value.replaceAll("''", "'")];
    }),
  );
  const same = (property: string, found: string | undefined): boolean =>
    !wanted.has(property) || wanted.get(property)?.toLowerCase() === found?.toLowerCase();
  return ({ name, type, location, tags }) =>
    same('name', name) && same('resourcetype', type) && same('location', location) && hasTag(tags, wanted);
}

function hasTag(tags: Filterable['tags'], wanted: ReadonlyMap<string, string>): boolean {
  const [name, value] = [wanted.get('tagname'), wanted.get('tagvalue')];
  return (
    (name === undefined && value === undefined) ||
    Object.entries(tags).some(
      ([tag, text]) =>
        (name === undefined || tag.toLowerCase() === name.toLowerCase()) && (value === undefined || text === value),
    )
  );
}
