import type { Application, AppRole, PermissionScope } from '../graph/application.ts';
import { type MergedPermissions, mergeAppRoles, mergeScopes } from '../merge/merge-permissions.ts';
import type { Step } from '../plan/step.ts';
import { type ApplicationCollection, asWritten, editCollection, keyed } from './application-collections.ts';
import { applicationPath } from './application-steps.ts';
import type { ApplyContext } from './apply-context.ts';
import { isEnabledPermission } from './replace-whole.ts';

interface Permission {
  readonly id: string;
  readonly value: string | null;
  readonly isEnabled: boolean;
  readonly [other: string]: unknown;
}

/** Scopes and app roles are written alike; this is what differs. */
interface PermissionCollection<Entry extends Permission> extends ApplicationCollection<Entry> {
  merge(entries: readonly Entry[], context: ApplyContext): MergedPermissions<Entry>;
}

const scopes: PermissionCollection<PermissionScope> = {
  what: 'the scopes',
  entriesOf: (application) => application.api.oauth2PermissionScopes,
  body: (entries) => ({ api: { oauth2PermissionScopes: asWritten(entries) } }),
  merge: (entries, { plan, idFor }) => mergeScopes(entries, plan.api, (value) => idFor('scope', value)),
  ...keyed(({ id }: PermissionScope) => id),
};

const appRoles: PermissionCollection<AppRole> = {
  what: 'the app roles',
  entriesOf: (application) => application.appRoles,
  body: (entries) => ({ appRoles: asWritten(entries) }),
  merge: (entries, { plan, idFor }) => mergeAppRoles(entries, plan.api, (value) => idFor('app-role', value)),
  ...keyed(({ id }: AppRole) => id),
};

export function writeScopes(context: ApplyContext): Promise<boolean> {
  return writePermissions(context, scopes);
}

export function writeAppRoles(context: ApplyContext): Promise<boolean> {
  return writePermissions(context, appRoles);
}

async function writePermissions<Entry extends Permission>(
  context: ApplyContext,
  collection: PermissionCollection<Entry>,
): Promise<boolean> {
  // A permission has to be enabled when it is created; only then can it be disabled.
  const enabledAtFirst = (entry: Entry): Entry =>
    context.freshIds.has(entry.id) ? { ...entry, isEnabled: true } : entry;
  const write = () => edit(context, collection, (entries) => entries.map(enabledAtFirst));
  const created = await write().catch(async (error: unknown) => {
    if (!isEnabledPermission(error)) throw error;
    await disableAndEdit(context, collection);
    await write();
    return true;
  });
  return (await edit(context, collection, (entries) => entries)) || created;
}

/** Merges what the manifest wants into the collection, in the form that `shape` gives it. */
function edit<Entry extends Permission>(
  context: ApplyContext,
  collection: PermissionCollection<Entry>,
  shape: (merged: readonly Entry[]) => readonly Entry[],
): Promise<boolean> {
  return editCollection(context, collection, (current) => {
    const next = shape(collection.merge(current, context).entries);
    return isSameList(next, current) ? current : next;
  });
}

function isSameList(a: readonly Permission[], b: readonly Permission[]): boolean {
  return a.length === b.length && a.every((entry, index) => isSame(entry, b[index]));
}

function isSame(a: Permission, b: Permission | undefined): boolean {
  return a === b || Object.keys(a).every((name) => JSON.stringify(a[name]) === JSON.stringify(b?.[name]));
}

/**
 * Disables what has to be edited, and edits it while it is disabled; enabling it is the caller's last write. Stopped
 * in between, the next run finds a difference (not enabled) and goes on from there.
 */
async function disableAndEdit<Entry extends Permission>(
  context: ApplyContext,
  collection: PermissionCollection<Entry>,
): Promise<void> {
  const edited = new Set<string>();
  const names = new Set<string>();
  const disabled = (entry: Entry): Entry =>
    edited.has(entry.id) && entry.isEnabled ? { ...entry, isEnabled: false } : entry;
  const disable = (current: readonly Entry[]): readonly Entry[] => {
    for (const { id, value, action } of collection.merge(current, context).differences) {
      if (action !== 'change') continue;
      edited.add(id);
      names.add(value);
    }
    return current.some((entry) => disabled(entry) !== entry) ? current.map(disabled) : current;
  };
  await subStep(context, 'disable-permissions', `Disable for the edit (${collection.what})`, () =>
    editCollection(context, collection, disable, { what: `${collection.what} as disabled` }),
  );
  await subStep(context, 'edit-disabled-permissions', `Edit ${[...names].join(', ')} (${collection.what})`, () =>
    edit(context, collection, (merged) => merged.filter((entry) => !context.freshIds.has(entry.id)).map(disabled)),
  );
}

async function subStep(
  context: ApplyContext,
  kind: Step['kind'],
  title: string,
  run: () => Promise<unknown>,
): Promise<void> {
  const step: Step = { kind, title, request: { method: 'PATCH', path: applicationPath(context) } };
  context.onStep(step, 'start');
  await run();
  context.onStep(step, 'done');
}

/** Scopes and roles together: those that go are disabled in one write, and removed in the next. */
interface PlacedPermission {
  readonly part: 'scope' | 'app-role';
  readonly permission: Permission;
}

function removable({ plan }: ApplyContext): ApplicationCollection<PlacedPermission> {
  const { removals } = plan;
  const of = (entries: readonly PlacedPermission[], part: PlacedPermission['part']) =>
    asWritten(entries.filter((entry) => entry.part === part).map(({ permission }) => permission));
  return {
    what: 'the scopes and app roles',
    entriesOf: (application: Application) => [
      ...application.api.oauth2PermissionScopes.map((permission) => ({ part: 'scope', permission }) as const),
      ...application.appRoles.map((permission) => ({ part: 'app-role', permission }) as const),
    ],
    body: (entries) => ({
      ...(removals.scopes.length > 0 && { api: { oauth2PermissionScopes: of(entries, 'scope') } }),
      ...(removals.appRoles.length > 0 && { appRoles: of(entries, 'app-role') }),
    }),
    ...keyed(({ part, permission }: PlacedPermission) => `${part} ${permission.id}`),
  };
}

function isRemoved({ plan }: ApplyContext): (entry: PlacedPermission) => boolean {
  const ids = { scope: new Set(plan.removals.scopes), 'app-role': new Set(plan.removals.appRoles) };
  return ({ part, permission }) => ids[part].has(permission.id);
}

export function disablePermissions(context: ApplyContext): Promise<boolean> {
  const goes = isRemoved(context);
  return editCollection(context, removable(context), (current) => {
    if (!current.some((entry) => goes(entry) && entry.permission.isEnabled)) return current;
    return current.map((entry) =>
      goes(entry) ? { ...entry, permission: { ...entry.permission, isEnabled: false } } : entry,
    );
  });
}

export function removePermissions(context: ApplyContext): Promise<boolean> {
  const goes = isRemoved(context);
  return editCollection(context, removable(context), (current) => {
    const left = current.filter((entry) => !goes(entry));
    return left.length === current.length ? current : left;
  });
}
