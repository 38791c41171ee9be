import type { PermissionScope } from '../directory/model.ts';
import { type AccessFacts, interactiveFlows } from './access-facts.ts';
import { heldScopes, staticScopes } from './delegated-permissions.ts';
import { type EntraRefusal, refuse } from './entra-refusal.ts';
import { findEnabledScope } from './scope-exists.ts';

/** What is agreed between a client, a user and an API. */
export interface ConsentState {
  /** What the client holds; all of it comes with any token for the API (recorded for Microsoft Graph). */
  readonly held: readonly PermissionScope[];
  /** What it asked for and does not hold. */
  readonly missing: readonly PermissionScope[];
  /** Whether the person may agree without an administrator. */
  readonly mayUserConsent: boolean;
}

/**
 * 65001: nobody agreed to what the client asks for. In a browser that is a question instead, unless there is nothing to
 * ask: `.default` from a client that lists no permission of the API and holds none. 65002 between two of Microsoft's own.
 */
export function checkConsent(facts: AccessFacts): EntraRefusal | undefined {
  const { client, resource, scope, request } = facts;
  const state = findConsentState(facts);
  if (client === undefined || resource === undefined || state === undefined || 'fault' in scope) return undefined;
  const empty = scope.isDefault && state.held.length === 0 && state.missing.length === 0;
  if (!empty && state.missing.length === 0) return undefined;
  if (client.firstParty && resource.firstParty) {
    return refuse(65002, { clientAppId: client.appId, resourceAppId: resource.appId });
  }
  const interactive = interactiveFlows.includes(request.flow);
  if (interactive && !empty) return undefined;
  return refuse(65001, { appId: client.appId, name: client.displayName }, inferredPart(facts, interactive));
}

/** @returns undefined before there is a user, a client and a resource */
export function findConsentState({ context, client, resource, scope, user }: AccessFacts): ConsentState | undefined {
  if (client === undefined || resource === undefined || user === undefined || 'fault' in scope) return undefined;
  const held = heldScopes(context, client, resource, user);
  const wanted = scope.isDefault
    ? // Any consent between client and API settles `.default` (Microsoft Learn, "Scopes and permissions").
      held.length > 0
      ? []
      : staticScopes(client, resource)
    : scope.named.map((value) => findEnabledScope(resource, value)).filter((found) => found !== undefined);
  const missing = wanted.filter((permission) => !held.includes(permission));
  return {
    held,
    missing,
    mayUserConsent:
      context.directory.tenant.userConsentAllowed &&
      // Requiring assignment switches user consent off for the API (Microsoft Learn, "Restrict your app to a set of users").
      !resource.servicePrincipal.appRoleAssignmentRequired &&
      missing.every((permission) => permission.type === 'User'),
  };
}

function inferredPart({ resource }: AccessFacts, interactive: boolean): { inferred: string } | undefined {
  if (interactive) return { inferred: 'What Entra shows in the browser here was not seen.' };
  if (resource?.servicePrincipal.appRoleAssignmentRequired !== true) return undefined;
  return { inferred: 'That an API requiring assignment answers 65001 here, not 90094, is inferred.' };
}
