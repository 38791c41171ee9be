import type { ChangeAction, FieldDifference } from './merge/field-difference.ts';

/** What a change is about. */
export type ChangePart =
  | 'application'
  | 'access-token-version'
  | 'identifier-uri'
  | 'scope'
  | 'app-role'
  | 'pre-authorization'
  | 'service-principal'
  | 'assignment'
  | 'assignment-required';

/** One line of a plan: something that is made, changed or kept. Plain data. */
export interface Change {
  readonly action: ChangeAction;
  readonly part: ChangePart;
  /** What it is, in words. */
  readonly title: string;
  /** There, though the manifest does not name it: it is kept. */
  readonly foreign: boolean;
  readonly fields: readonly FieldDifference[];
}

/** Makes a change; its title tells what differs, and that what is foreign is kept. */
export function change(
  action: ChangeAction,
  part: ChangePart,
  title: string,
  more: { readonly foreign?: boolean; readonly fields?: readonly FieldDifference[] } = {},
): Change {
  const foreign = more.foreign ?? false;
  const fields = more.fields ?? [];
  const differences = fields.map(({ name, from, to }) => (from === '' ? `${name}: ${to}` : `${name}: ${from} → ${to}`));
  const suffix = foreign ? ' (not in the manifest)' : differences.length > 0 ? ` (${differences.join('; ')})` : '';
  return { action, part, title: `${title}${suffix}`, foreign, fields };
}
