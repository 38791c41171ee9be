/** A property that the tenant holds in another form than the manifest wants. */
export interface FieldDifference {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** What becomes of one thing: it is made, changed in place, taken away, or stays as it is. */
export type ChangeAction = 'create' | 'change' | 'remove' | 'keep';

/** The properties of `wanted` whose values in `current` differ. */
export function differingFields(
  current: Readonly<Record<string, unknown>>,
  wanted: Readonly<Record<string, unknown>>,
): FieldDifference[] {
  return Object.entries(wanted).flatMap(([name, to]) => {
    const from = current[name];
    return sameValue(from, to) ? [] : [{ name, from: show(from), to: show(to) }];
  });
}

/** Lists count as sets: Graph does not promise to keep their order. */
function sameValue(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return (a ?? null) === (b ?? null);
  const [one, other] = [new Set<unknown>(a), new Set<unknown>(b)];
  return one.size === other.size && [...one].every((entry) => other.has(entry));
}

function show(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
