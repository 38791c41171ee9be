import type { Directory } from '../../directory/directory.ts';
import type { Application } from '../../directory/model.ts';
import { isHeldByDeleted } from '../deleted-items/deleted-items.ts';
import { graphError } from '../errors/graph-error.ts';
import type { ApplicationChange } from './application-change.ts';
import { hasAcceptedForm, isDefaultUri, isOnVerifiedDomain, isRestricted } from './identifier-uri-policy.ts';

/**
 * The rules of application ID URIs. Those already there are not looked at again (the rules hold for added URIs), except
 * when the application goes back from v2 to v1 tokens, which it cannot with URIs that v1 would not take [D].
 *
 * @throws {GraphError} duplicateValue, uriInvalid, uriEndsWithSlash, hostNotVerified, nonDefaultUriPolicy, uriPolicy,
 * uriTaken
 */
export function checkIdentifierUris({ directory, current, next }: ApplicationChange): void {
  const uris = next.identifierUris;
  if (new Set(uris.map((uri) => uri.toLowerCase())).size < uris.length) {
    throw graphError('duplicateValue', { property: 'identifierUris' });
  }
  const isUnique = (application: Application) =>
    isRestricted(application, directory, 'uriAdditionWithoutUniqueTenantIdentifier');
  const back = current !== undefined && !isUnique(current) && isUnique(next);
  const kept = back ? [] : (current?.identifierUris ?? []);
  for (const uri of uris.filter((candidate) => !kept.includes(candidate))) {
    checkForm(uri);
    checkPolicy(uri, next, directory);
    if (isTaken(uri, next, directory)) throw graphError('uriTaken');
  }
}

function checkForm(uri: string): void {
  if (uri === '' || uri.length > 255 || /\s/.test(uri)) throw graphError('uriInvalid');
  if (uri.endsWith('/')) throw graphError('uriEndsWithSlash', { uri });
}

function checkPolicy(uri: string, application: Application, directory: Directory): void {
  const { tenant } = directory;
  // A single-tenant application with v2 tokens is exempt from it (MicrosoftDocs/azure-docs#120355, #82762).
  const exempt = application.signInAudience === 'AzureADMyOrg' && application.api.requestedAccessTokenVersion === 2;
  if (!exempt && !isOnVerifiedDomain(uri, tenant)) throw graphError('hostNotVerified', { uri });
  const isRestrictedBy = (name: Parameters<typeof isRestricted>[2]) => isRestricted(application, directory, name);
  if (isRestrictedBy('nonDefaultUriAddition') && !isDefaultUri(uri, application, tenant)) {
    throw graphError('nonDefaultUriPolicy', { uri });
  }
  if (isRestrictedBy('uriAdditionWithoutUniqueTenantIdentifier') && !hasAcceptedForm(uri, application, tenant)) {
    throw graphError('uriPolicy', { uri });
  }
}

function isTaken(uri: string, application: Application, directory: Directory): boolean {
  const wanted = uri.toLowerCase();
  const has = (names: readonly string[]) => names.some((name) => name.toLowerCase() === wanted);
  const applications = [...directory.applications.values()].filter(({ id }) => id !== application.id);
  const principals = [...directory.servicePrincipals.values()].filter(({ appId }) => appId !== application.appId);
  return (
    applications.some((other) => has(other.identifierUris)) ||
    principals.some((principal) => has(principal.servicePrincipalNames)) ||
    isHeldByDeleted(directory, uri)
  );
}
