import type { PreAuthorizedApplication } from '../graph/application.ts';
import { mergeKnownClients } from '../merge/merge-known-clients.ts';
import {
  claimKey,
  mergeOptionalClaims,
  type PlacedClaim,
  placedClaims,
  tokenKinds,
} from '../merge/merge-optional-claims.ts';
import {
  mergePreAuthorizations,
  missingPreAuthorizations,
  withoutPreAuthorizations,
  withPreAuthorizations,
} from '../merge/merge-pre-authorizations.ts';
import { type ApplicationCollection, editCollection, keyed } from './application-collections.ts';
import type { ApplyContext } from './apply-context.ts';
import { readPermissionIds } from './read-permission-ids.ts';

const optionalClaims: ApplicationCollection<PlacedClaim> = {
  what: 'the optional claims',
  entriesOf: (application) => placedClaims(application.optionalClaims),
  body: (entries) => {
    const lists = tokenKinds.map((kind) => [
      kind,
      entries.filter(({ token }) => token === kind).map(({ claim }) => claim),
    ]);
    return { optionalClaims: Object.fromEntries(lists) };
  },
  ...keyed(({ token, claim }) => claimKey(token, claim)),
};

const preAuthorizations: ApplicationCollection<PreAuthorizedApplication> = {
  what: 'the authorized clients',
  entriesOf: (application) => application.api.preAuthorizedApplications,
  body: (entries) => ({ api: { preAuthorizedApplications: entries } }),
  missing: missingPreAuthorizations,
  join: withPreAuthorizations,
};

const knownClients: ApplicationCollection<string> = {
  what: 'the known clients',
  entriesOf: (application) => application.api.knownClientApplications,
  body: (entries) => ({ api: { knownClientApplications: entries } }),
  ...keyed((appId) => appId.toLowerCase()),
};

export function writeOptionalClaims(context: ApplyContext): Promise<boolean> {
  return editCollection(context, optionalClaims, (current) => {
    const { entries, differences } = mergeOptionalClaims(current, context.plan.api.optionalClaims);
    return differences.every(({ action }) => action === 'keep') ? current : entries;
  });
}

export function removeOptionalClaims(context: ApplyContext): Promise<boolean> {
  const removed = new Set(context.plan.removals.optionalClaims);
  return editCollection(context, optionalClaims, (current) => {
    const left = current.filter(({ token, claim }) => !removed.has(claimKey(token, claim)));
    return left.length === current.length ? current : left;
  });
}

/** Pre-authorizes the manifest's clients, in a write after that of the scopes: Graph looks the ids up in what is stored. */
export async function preAuthorizeClients(context: ApplyContext): Promise<boolean> {
  const { authorizedClients } = context.plan.api;
  const scopes = authorizedClients.flatMap((client) => client.scopes);
  const ids = await readPermissionIds(context, scopes, 'scope', ({ api }) => api.oauth2PermissionScopes);
  return editCollection(context, preAuthorizations, (current) => {
    const { entries, differences } = mergePreAuthorizations(current, authorizedClients, ids);
    return differences.every(({ action }) => action === 'keep') ? current : entries;
  });
}

export function dropPreAuthorizations(context: ApplyContext): Promise<boolean> {
  return editCollection(context, preAuthorizations, (current) => {
    const left = withoutPreAuthorizations(current, context.plan.removals.preAuthorizations);
    const lost = missingPreAuthorizations(current, left);
    // A client that had no permissions at all is no loss that shows in permissions.
    return lost.length === 0 && left.length === current.length ? current : left;
  });
}

export function addKnownClients(context: ApplyContext): Promise<boolean> {
  return editCollection(context, knownClients, (current) => {
    const { entries } = mergeKnownClients(current, context.plan.api.knownClientApplications);
    return entries.length === current.length ? current : entries;
  });
}

export function removeKnownClients(context: ApplyContext): Promise<boolean> {
  const removed = new Set(context.plan.removals.knownClientApplications);
  return editCollection(context, knownClients, (current) => {
    const left = current.filter((appId) => !removed.has(appId.toLowerCase()));
    return left.length === current.length ? current : left;
  });
}
