import type { Application } from '../../directory/model.ts';
import { graphError } from '../errors/graph-error.ts';
import type { ApplicationChange } from './application-change.ts';

/** Entries in all collections of one application [D: reference-microsoft-graph-app-manifest.md]. */
const entryLimit = 1200;
/** APIs and permissions in requiredResourceAccess [D: same]. */
const resourceLimit = 50;
const permissionLimit = 400;

/**
 * The size limits of a registration. What exactly counts as an entry is inferred: everything that stands in a list.
 *
 * @throws {GraphError} tooManyEntries
 */
export function checkEntryLimits({ next }: ApplicationChange): void {
  const permissions = next.requiredResourceAccess.flatMap((resource) => resource.resourceAccess);
  checkLimit(next.requiredResourceAccess.length, resourceLimit);
  checkLimit(permissions.length, permissionLimit);
  checkLimit(countEntries(next) + permissions.length, entryLimit);
}

function checkLimit(count: number, limit: number): void {
  if (count > limit) throw graphError('tooManyEntries', { count: String(count), limit: String(limit) });
}

function countEntries(application: Application): number {
  const { api, optionalClaims } = application;
  const collections: readonly (readonly unknown[])[] = [
    application.identifierUris,
    application.tags,
    application.appRoles,
    application.requiredResourceAccess,
    application.web.redirectUris,
    application.spa.redirectUris,
    application.publicClient.redirectUris,
    application.keyCredentials,
    application.passwordCredentials,
    api.knownClientApplications,
    api.oauth2PermissionScopes,
    api.preAuthorizedApplications,
    api.preAuthorizedApplications.flatMap((entry) => entry.delegatedPermissionIds),
    ...(optionalClaims === null ? [] : Object.values(optionalClaims)),
  ];
  return collections.reduce((count, collection) => count + collection.length, 0);
}
