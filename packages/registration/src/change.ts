import type { ChangeAction, FieldDifference } from './merge/field-difference.ts';

/** What a change is about. */
export type ChangePart =
  | 'application'
  | 'sign-in-audience'
  | 'access-token-version'
  | 'optional-claim'
  | 'identifier-uri'
  | 'scope'
  | 'app-role'
  | 'pre-authorization'
  | 'known-client'
  | 'service-principal'
  | 'client-service-principal'
  | 'assignment'
  | 'grant'
  | 'owner'
  | 'instance-lock'
  | 'assignment-required';

/** One line of a plan: something that is made, changed, taken away or kept. Plain data. */
export interface Change {
  readonly action: ChangeAction;
  readonly part: ChangePart;
  /** What it is, in words. */
  readonly title: string;
  /** There, though the manifest does not name it. */
  readonly foreign: boolean;
  /** Whether somebody may lose something by it. */
  readonly destructive: boolean;
  /** Whether it puts something there; a change can also do nothing but take away. */
  readonly adds: boolean;
  readonly fields: readonly FieldDifference[];
}

/** How many changes there are of each sort. */
export interface ChangeCounts {
  readonly create: number;
  readonly change: number;
  readonly remove: number;
  /** Kept, though the manifest does not name them. */
  readonly foreign: number;
}

/** Makes a change. What is removed is always destructive. */
export function change(
  action: ChangeAction,
  part: ChangePart,
  title: string,
  more: Partial<Pick<Change, 'foreign' | 'destructive' | 'adds' | 'fields'>> = {},
): Change {
  const { foreign = false, fields = [] } = more;
  const destructive = action === 'remove' || (more.destructive ?? false);
  const adds = action === 'create' || (action === 'change' && (more.adds ?? true));
  return { action, part, title, foreign, destructive, adds, fields };
}

/** A change in words: what it is and, in brackets, what differs or why it is there. */
export function describeChange({ action, title, foreign, fields }: Change): string {
  const differences = fields.map(({ name, from, to }) => `${name}: ${from === '' ? '(none)' : from} -> ${to}`);
  if (differences.length > 0) return `${title} (${differences.join('; ')})`;
  return foreign && action === 'keep' ? `${title} (not in the manifest)` : title;
}

/** Counts the changes of a plan. */
export function countChanges(changes: readonly Change[]): ChangeCounts {
  const counts = { create: 0, change: 0, remove: 0, foreign: 0 };
  for (const { action, foreign } of changes) {
    if (action !== 'keep') counts[action]++;
    else if (foreign) counts.foreign++;
  }
  return counts;
}
