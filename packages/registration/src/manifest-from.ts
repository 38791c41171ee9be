import type { ApiManifest, OptionalClaimManifest, SignInAudience } from '@entrada/core';
import type { Application, OptionalClaim } from './graph/application.ts';
import { importAssignments, importOwners } from './import/import-access.ts';
import { importAuthorizedClients, importGrants } from './import/import-clients.ts';
import { importAppRoles, importScopes } from './import/import-permissions.ts';
import { createNotes, type Notes } from './import/notes.ts';
import { identifierUriProblem } from './manifest/identifier-uri.ts';
import { mayBePublic } from './manifest/normalise-clients.ts';
import type { ExistingRegistration } from './read-registration.ts';

/** The manifest of a registration that exists. */
export interface ImportedRegistration {
  readonly api: ApiManifest;
  /** What a manifest has no words for, or apply would change all the same; one line each. */
  readonly notes: readonly string[];
  /** Names of applications that the manifest knows by client id only. */
  readonly names: Readonly<Record<string, string>>;
}

/**
 * Writes down what a registration is, so that a plan for it has nothing to do and finds nothing foreign; the exceptions
 * are in the notes. The manifest names the registration by its client id.
 *
 * @example
 * const { api, notes, names } = manifestFrom(await readExistingRegistration(graph, 'api://adatum-auth-test-app'));
 * await writeFile('entrada.yaml', writeManifest({ apis: [api] }, { notes, names }));
 */
export function manifestFrom(state: ExistingRegistration): ImportedRegistration {
  const { application, servicePrincipal } = state;
  const notes = createNotes();
  const scopes = importScopes(application, notes);
  const roles = importAppRoles(application, scopes, notes);
  const authorizedClients = importAuthorizedClients(application, scopes, notes);
  const instanceLock = importLock(application, notes);
  for (const part of state.unread) notes.add(`The ${part} could not be read: they stay.`);
  if (servicePrincipal === undefined) {
    notes.add('It has no service principal in this tenant, so nobody gets tokens for it: apply creates one.');
  }
  const api: ApiManifest = {
    name: application.displayName,
    appId: application.appId.toLowerCase(),
    identifierUris: importUris(application, notes),
    accessTokenVersion: application.api.requestedAccessTokenVersion === 2 ? 2 : 1,
    signInAudience: (application.signInAudience ?? 'AzureADMyOrg') as SignInAudience, // Graph has these four
    scopes: scopes.map(({ manifest }) => manifest),
    appRoles: roles.map(({ manifest }) => manifest),
    authorizedClients,
    knownClientApplications: [...new Set(application.api.knownClientApplications.map((appId) => appId.toLowerCase()))],
    optionalClaims: {
      accessToken: importClaims(application.optionalClaims.accessToken),
      idToken: importClaims(application.optionalClaims.idToken),
      saml2Token: importClaims(application.optionalClaims.saml2Token),
    },
    owners: importOwners(state.owners, notes),
    ...(instanceLock !== undefined && { instanceLock }),
    assignment: {
      required: servicePrincipal?.appRoleAssignmentRequired ?? mayBePublic({ authorizedClients }),
      ...importAssignments(state.assignments, roles, notes),
    },
    grants: importGrants(state.grants, scopes, notes),
  };
  return { api, notes: notes.all, names: namesIn(state) };
}

function namesIn({ owners, assignments, grants }: ExistingRegistration): Record<string, string> {
  const found = [
    ...owners.map(({ appId, name }) => [appId, name] as const),
    ...assignments.map(({ appId, displayName }) => [appId, displayName] as const),
    ...grants.map(({ clientAppId, clientName }) => [clientAppId, clientName] as const),
  ];
  return Object.fromEntries(found.flatMap(([appId, name]) => (appId && name ? [[appId.toLowerCase(), name]] : [])));
}

/** The application's own id is written as `{appId}`, so that the same lines fit another tenant. */
function importUris({ identifierUris, appId }: Application, notes: Notes): string[] {
  return identifierUris.flatMap((uri) => {
    const written = uri.replaceAll(appId, '{appId}');
    if (identifierUriProblem(written) === undefined) return [written];
    notes.add(`The identifier URI ${uri} has a form that a manifest does not take: it stays.`);
    return [];
  });
}

function importClaims(claims: readonly OptionalClaim[]): OptionalClaimManifest[] {
  const byIdentity = new Map(claims.map((claim) => [JSON.stringify([claim.name, claim.source ?? null]), claim]));
  return [...byIdentity.values()].map(({ name, source, essential, additionalProperties }) => ({
    name,
    ...(source && { source }),
    essential,
    additionalProperties,
  }));
}

/** A manifest locks everything or nothing. */
function importLock({ servicePrincipalLockConfiguration: lock }: Application, notes: Notes): boolean | undefined {
  if (lock === null) return undefined;
  if (!lock.isEnabled) return false;
  if (lock.allProperties === true) return true;
  notes.add('The instance lock protects some properties and not all, which a manifest has no words for: it stays.');
  return undefined;
}
