import { EntradaError, isEntradaError } from '@entrada/core';
import { isLocked } from '../diff/diff-application.ts';
import { type Application, applicationSchema, applicationSelect } from '../graph/application.ts';
import { inconsistentState, notReplicatedYet } from '../graph/retry-rules.ts';
import { type FoundApplication, findApplication } from '../read/find-application.ts';
import { type ApplyContext, known } from './apply-context.ts';
import { converge, readUntil } from './converge.ts';

/** Path of the application that is worked on. */
export function applicationPath(context: ApplyContext): string {
  return `/applications/${known(context.applicationId, 'application')}`;
}

/** A fresh read of the application; one that was created a moment ago may not be found at once. */
export function readApplication(context: ApplyContext): Promise<Application> {
  return context.graph.get(applicationPath(context), applicationSchema, {
    query: { $select: applicationSelect },
    retry: [notReplicatedYet],
  });
}

/** Creates the application bare: without URI and pre-authorizations, which Graph would check too early. */
export async function createApplication(context: ApplyContext): Promise<boolean> {
  const { plan } = context;
  // An earlier run may have been stopped right after this step, or this plan have been applied before.
  const { application: found } = await find(context);
  if (found !== undefined && found.displayName !== plan.api.name) {
    throw new EntradaError(
      'registration_conflict',
      `The application "${found.displayName}" (${found.appId}) has got the URI since this was planned. Plan again.`,
    );
  }
  const application = found ?? (await post(context));
  context.applicationId = application.id;
  context.appId = application.appId;
  context.applicationIsNew = found === undefined;
  await readApplication(context);
  return context.applicationIsNew;
}

/**
 * When nobody knows whether it was created (5xx, no answer), it is looked for. Without a find it is not sent again: it
 * may only not show yet, and two applications of one name are worse than a second run.
 */
async function post(context: ApplyContext): Promise<Application> {
  const { name: displayName, signInAudience, accessTokenVersion, instanceLock } = context.plan.api;
  const body = {
    displayName,
    signInAudience,
    // An audience with personal accounts takes nothing but version 2, from the first moment.
    ...(accessTokenVersion === 2 && { api: { requestedAccessTokenVersion: accessTokenVersion } }),
    // Locked while nobody has an instance of it, it takes nothing from anybody.
    ...(instanceLock && { servicePrincipalLockConfiguration: lockConfiguration(true) }),
  };
  try {
    return await context.graph.post('/applications', body, applicationSchema);
  } catch (error) {
    if (!isUnclear(error)) throw error;
    const { seen } = await readUntil<FoundApplication>({
      wait: context.wait,
      read: () => find(context),
      isThere: ({ application }) => application !== undefined,
    });
    if (seen.application === undefined) throw error;
    return seen.application;
  }
}

function find({ graph, plan }: ApplyContext): Promise<FoundApplication> {
  return findApplication(graph, plan.api, plan.caller);
}

function isUnclear(error: unknown): boolean {
  if (!isEntradaError(error)) return false;
  return error.code === 'network_failed' || (typeof error.details.status === 'number' && error.details.status >= 500);
}

export function renameApplication(context: ApplyContext): Promise<boolean> {
  const displayName = context.plan.api.name;
  return setProperty(context, {
    what: `the name ${displayName}`,
    body: { displayName },
    isThere: (application) => application.displayName === displayName,
  });
}

export function setSignInAudience(context: ApplyContext): Promise<boolean> {
  const { signInAudience } = context.plan.api;
  return setProperty(context, {
    what: `accounts of ${signInAudience}`,
    body: { signInAudience },
    isThere: (application) => application.signInAudience === signInAudience,
  });
}

export function setAccessTokenVersion(context: ApplyContext): Promise<boolean> {
  const version = context.plan.api.accessTokenVersion;
  return setProperty(context, {
    what: `access token version ${version}`,
    body: { api: { requestedAccessTokenVersion: version } },
    isThere: (application) => (application.api.requestedAccessTokenVersion ?? 1) === version,
  });
}

/** Locks all properties, or none. */
export function setInstanceLock(context: ApplyContext): Promise<boolean> {
  const isEnabled = context.plan.api.instanceLock ?? false;
  return setProperty(context, {
    what: `the instance lock`,
    body: { servicePrincipalLockConfiguration: lockConfiguration(isEnabled) },
    isThere: (application) => isLocked(application) === isEnabled,
  });
}

function lockConfiguration(isEnabled: boolean): object {
  return { isEnabled, allProperties: isEnabled };
}

interface Property {
  readonly what: string;
  readonly body: object;
  isThere(application: Application): boolean;
}

function setProperty(context: ApplyContext, { what, body, isThere }: Property): Promise<boolean> {
  return converge({
    what,
    wait: context.wait,
    read: () => readApplication(context),
    isThere,
    write: () => context.graph.patch(applicationPath(context), body, { retry: [inconsistentState, notReplicatedYet] }),
  });
}
