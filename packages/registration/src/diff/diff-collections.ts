import type { ApiManifest } from '@entrada/core';
import { type Change, change } from '../change.ts';
import type { Application } from '../graph/application.ts';
import { resolveIdentifierUri } from '../manifest/identifier-uri.ts';
import { mergeIdentifierUris } from '../merge/merge-identifier-uris.ts';
import { mergeKnownClients } from '../merge/merge-known-clients.ts';
import { claimKey, mergeOptionalClaims, placedClaims, type TokenKind } from '../merge/merge-optional-claims.ts';
import { mergeAppRoles, mergeScopes, type PermissionDifference } from '../merge/merge-permissions.ts';
import { mergePreAuthorizations } from '../merge/merge-pre-authorizations.ts';
import { idsByValue, noId, type Removals } from '../removals.ts';
import { clientTitle } from './client-title.ts';

const tokenWords: Readonly<Record<TokenKind, string>> = {
  accessToken: 'access tokens',
  idToken: 'id tokens',
  saml2Token: 'SAML tokens',
};

/** Differences in the optional claims. */
export function diffOptionalClaims(
  api: ApiManifest,
  application: Application | undefined,
  removals: Removals,
): Change[] {
  const current = application === undefined ? [] : placedClaims(application.optionalClaims);
  const removed = new Set(removals.optionalClaims);
  return mergeOptionalClaims(current, api.optionalClaims).differences.map(
    ({ token, action, fields, foreign, ...claim }) => {
      const title = `optional claim ${claim.source ? `${claim.source}.` : ''}${claim.name} in ${tokenWords[token]}`;
      const outcome = removed.has(claimKey(token, claim)) ? 'remove' : action;
      return change(outcome, 'optional-claim', title, { fields, foreign });
    },
  );
}

/** Differences in the identifier URIs. */
export function diffIdentifierUris(
  api: ApiManifest,
  application: Application | undefined,
  removals: Removals,
): Change[] {
  const uris = api.identifierUris.map((uri) => resolveIdentifierUri(uri, application?.appId ?? '{appId}'));
  const removed = new Set(removals.identifierUris);
  return mergeIdentifierUris(application?.identifierUris ?? [], uris).differences.map(
    ({ uri, action, from, foreign }) => {
      const fields = from === undefined ? [] : [{ name: 'identifierUri', from, to: uri }];
      return change(removed.has(uri) ? 'remove' : action, 'identifier-uri', `identifier URI ${uri}`, {
        fields,
        foreign,
      });
    },
  );
}

/** Differences in scopes, then in roles. */
export function diffPermissions(api: ApiManifest, application: Application | undefined, removals: Removals): Change[] {
  const scopes = mergeScopes(application?.api.oauth2PermissionScopes ?? [], api, noId).differences;
  const roles = mergeAppRoles(application?.appRoles ?? [], api, noId).differences;
  return [
    ...permissionChanges('scope', scopes, new Set(removals.scopes)),
    ...permissionChanges('app-role', roles, new Set(removals.appRoles)),
  ];
}

function permissionChanges(
  part: 'scope' | 'app-role',
  differences: readonly PermissionDifference[],
  removed: ReadonlySet<string>,
): Change[] {
  const word = part === 'scope' ? 'scope' : 'app role';
  return differences.map(({ id, action, value, fields, foreign }) => {
    const destructive = fields.some(({ name, to }) => name === 'isEnabled' && to === 'false');
    return change(removed.has(id) ? 'remove' : action, part, `${word} ${value}`, { fields, foreign, destructive });
  });
}

/** Differences in the pre-authorized clients. A named client that loses one of its scopes is changed, not removed. */
export function diffPreAuthorizations(
  api: ApiManifest,
  application: Application | undefined,
  removals: Removals,
): Change[] {
  const scopes = application?.api.oauth2PermissionScopes ?? [];
  const values = new Map(scopes.map(({ id, value }) => [id, value ?? id]));
  // A scope that is yet to be made stands here under its value.
  const ids = new Map([...api.scopes.map(({ value }) => [value, value] as const), ...idsByValue(scopes)]);
  const removed = new Map(
    removals.preAuthorizations.map(({ appId, delegatedPermissionIds }) => [appId, new Set(delegatedPermissionIds)]),
  );
  const current = application?.api.preAuthorizedApplications ?? [];
  return mergePreAuthorizations(current, api.authorizedClients, ids).differences.map(
    ({ appId, action, kept, added, foreign }) => {
      const lost = removed.get(appId);
      const left = lost === undefined ? kept : kept.filter((id) => !lost.has(id));
      const names = (some: readonly string[]) => some.map((id) => values.get(id) ?? id).join(', ') || 'nothing';
      const gone = foreign && lost !== undefined;
      const altered = action === 'change' || (action === 'keep' && lost !== undefined);
      const fields = altered && !gone ? [{ name: 'scopes', from: names(kept), to: names([...left, ...added]) }] : [];
      const title = `${clientTitle(appId)} may use ${names(gone ? kept : [...left, ...added])} without consent`;
      const outcome = gone ? 'remove' : altered ? 'change' : action;
      const effect = { destructive: lost !== undefined, adds: added.length > 0 };
      return change(outcome, 'pre-authorization', title, { fields, foreign, ...effect });
    },
  );
}

/** Differences in the clients whose consent covers this API. */
export function diffKnownClients(api: ApiManifest, application: Application | undefined, removals: Removals): Change[] {
  const current = application?.api.knownClientApplications ?? [];
  const removed = new Set(removals.knownClientApplications);
  return mergeKnownClients(current, api.knownClientApplications).differences.map(({ appId, action, foreign }) => {
    const title = `consent to ${clientTitle(appId)} covers this API`;
    return change(removed.has(appId) ? 'remove' : action, 'known-client', title, { foreign });
  });
}
