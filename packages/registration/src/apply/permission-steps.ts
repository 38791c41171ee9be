import { isEntradaError } from '@entrada/core';
import { type Application, writable } from '../graph/application.ts';
import { inconsistentState, notReplicatedYet } from '../graph/retry-rules.ts';
import { type MergedPermissions, mergeAppRoles, mergeScopes } from '../merge/merge-permissions.ts';
import type { Step } from '../plan-registration.ts';
import { applicationPath, readApplication } from './application-steps.ts';
import type { ApplyContext } from './apply-context.ts';
import { converge } from './converge.ts';

interface Permission {
  readonly id: string;
  readonly value: string | null;
  readonly isEnabled: boolean;
  readonly [other: string]: unknown;
}

/** Scopes and app roles are written alike; this is what differs. */
interface PermissionCollection {
  readonly what: 'scopes' | 'app roles';
  current(application: Application): readonly Permission[];
  merge(application: Application): MergedPermissions<Permission>;
  body(entries: readonly object[]): object;
}

export function writeScopes(context: ApplyContext): Promise<boolean> {
  const { api } = context.plan;
  return writePermissions(context, {
    what: 'scopes',
    current: (application) => application.api.oauth2PermissionScopes,
    merge: (application) => mergeScopes(application.api.oauth2PermissionScopes, api, context.createId),
    body: (entries) => ({ api: { oauth2PermissionScopes: entries } }),
  });
}

export function writeAppRoles(context: ApplyContext): Promise<boolean> {
  const { api } = context.plan;
  return writePermissions(context, {
    what: 'app roles',
    current: (application) => application.appRoles,
    merge: (application) => mergeAppRoles(application.appRoles, api, context.createId),
    body: (entries) => ({ appRoles: entries }),
  });
}

function writePermissions(context: ApplyContext, collection: PermissionCollection): Promise<boolean> {
  return converge({
    what: `the ${collection.what}`,
    wait: context.wait,
    read: () => readApplication(context),
    isThere: (application) => collection.merge(application).differences.every(({ action }) => action === 'keep'),
    write: async (application) => {
      const { entries } = collection.merge(application);
      try {
        await patch(context, collection, entries);
      } catch (error) {
        if (!needsDisabling(error)) throw error;
        await disableAndEdit(context, collection);
        await patch(context, collection, collection.merge(await readApplication(context)).entries);
      }
    },
  });
}

/** Which edits of an enabled permission Graph refuses is documented nowhere: so it is asked, and the detour made on a refusal. */
function needsDisabling(error: unknown): boolean {
  return isEntradaError(error) && /CannotDeleteOrUpdateEnabledEntitlement|disabled first/.test(error.message);
}

/**
 * Disables what has to be edited, and edits it while it is disabled; enabling it is the caller's last write. Stopped
 * in between, the next run finds a difference (not enabled) and goes on from there.
 */
async function disableAndEdit(context: ApplyContext, collection: PermissionCollection): Promise<void> {
  const edited = (application: Application): ReadonlySet<string> => {
    const changed = collection.merge(application).differences.filter(({ action }) => action === 'change');
    return new Set(changed.map(({ value }) => value));
  };
  const names = edited(await readApplication(context));
  const isNamed = ({ value }: Permission): boolean => names.has(value ?? '');
  const disabled = (entry: Permission): Permission => (isNamed(entry) ? { ...entry, isEnabled: false } : entry);

  await subStep(context, collection, 'disable-permissions', `Disable ${[...names].join(', ')} for the edit`, () =>
    converge({
      what: `the disabled ${collection.what}`,
      wait: context.wait,
      read: () => readApplication(context),
      isThere: (application) => collection.current(application).every((entry) => !isNamed(entry) || !entry.isEnabled),
      write: (application) => patch(context, collection, collection.current(application).map(disabled)),
    }),
  );
  await subStep(context, collection, 'edit-disabled-permissions', `Edit ${[...names].join(', ')}`, async () => {
    const { entries } = collection.merge(await readApplication(context));
    await patch(context, collection, entries.map(disabled));
  });
}

async function subStep(
  context: ApplyContext,
  collection: PermissionCollection,
  kind: Step['kind'],
  title: string,
  run: () => Promise<unknown>,
): Promise<void> {
  const step: Step = {
    kind,
    title: `${title} (${collection.what})`,
    request: { method: 'PATCH', path: applicationPath(context) },
  };
  context.onStep(step, 'start');
  await run();
  context.onStep(step, 'done');
}

function patch(context: ApplyContext, collection: PermissionCollection, entries: readonly Permission[]): Promise<void> {
  const body = collection.body(entries.map(writable));
  return context.graph.patch(applicationPath(context), body, { retry: [inconsistentState, notReplicatedYet] });
}
