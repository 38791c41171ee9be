import type { ApiManifest, OptionalClaimManifest, PrincipalReference } from '@entrada/core';
import { findWellKnownClient } from '@entrada/core';
import { defaultAppRoleTexts, defaultScopeTexts } from '../manifest/default-texts.ts';
import type {
  ApiSource,
  AppRoleSource,
  AuthorizedClientSource,
  OptionalClaimSource,
  OwnerSource,
  ScopeSource,
} from '../manifest/manifest-source.ts';

/** An API as people write it: short forms and no texts where they say the same; what decides who gets in is always there. */
export function toSource(api: ApiManifest): ApiSource {
  const [uri, ...others] = api.identifierUris;
  const scopes = api.scopes.map(({ value }) => value);
  const claims = Object.entries(api.optionalClaims).map(([token, list]) => [token, list.map(claimSource)] as const);
  return filled({
    name: api.name,
    appId: api.appId,
    ...(uri !== undefined && others.length === 0 ? { identifierUri: uri } : { identifierUris: api.identifierUris }),
    accessTokenVersion: api.accessTokenVersion,
    signInAudience: api.signInAudience === 'AzureADMyOrg' ? undefined : api.signInAudience,
    scopes: byValue(api.scopes, (scope) => scopeSource(api.name, scope)),
    appRoles: byValue(api.appRoles, (role) => appRoleSource(api.name, role)),
    authorizedClients: listed(api.authorizedClients, (client) => authorizedClientSource(client, scopes)),
    knownClientApplications: listed(api.knownClientApplications, clientName),
    optionalClaims: claims.some(([, list]) => list.length > 0)
      ? Object.fromEntries(claims.filter(([, list]) => list.length > 0))
      : undefined,
    owners: listed(api.owners, ownerSource),
    instanceLock: api.instanceLock,
    assignment: assignmentSource(api.assignment),
    grants: listed(api.grants, ({ client, scopes: granted, user }) =>
      filled({ client: clientName(client), scopes: granted, user }),
    ),
  });
}

function scopeSource(apiName: string, scope: ApiManifest['scopes'][number]): ScopeSource {
  const defaults = defaultScopeTexts(apiName, scope.value);
  return filled({
    consent: scope.consent,
    enabled: scope.enabled ? undefined : false,
    displayName: unless(scope.displayName, defaults.displayName),
    description: unless(scope.description, defaults.description),
    userDisplayName: scope.userDisplayName,
    userDescription: scope.userDescription,
  });
}

function appRoleSource(apiName: string, role: ApiManifest['appRoles'][number]): AppRoleSource {
  const defaults = defaultAppRoleTexts(apiName, role.value);
  return filled({
    allowed: role.allowed,
    enabled: role.enabled ? undefined : false,
    displayName: unless(role.displayName, defaults.displayName),
    description: unless(role.description, defaults.description),
  });
}

function authorizedClientSource(
  { appId, scopes }: ApiManifest['authorizedClients'][number],
  all: readonly string[],
): string | AuthorizedClientSource {
  const isAll = scopes.length === all.length && scopes.every((scope, index) => scope === all[index]);
  return isAll ? clientName(appId) : { client: clientName(appId), scopes };
}

function claimSource({
  name,
  source,
  essential,
  additionalProperties,
}: OptionalClaimManifest): string | OptionalClaimSource {
  if (source === undefined && !essential && additionalProperties.length === 0) return name;
  return filled({
    name,
    source,
    essential: essential ? true : undefined,
    additionalProperties: additionalProperties.length > 0 ? additionalProperties : undefined,
  });
}

function ownerSource(owner: PrincipalReference): string | OwnerSource {
  return owner.kind === 'user' ? owner.name : { application: clientName(owner.appId) };
}

function assignmentSource(assignment: ApiManifest['assignment']): ApiSource['assignment'] {
  const { required, users, groups, applications } = assignment;
  return filled({
    required,
    users: listed(users, ({ name, role }) => (role === undefined ? name : { user: name, role })),
    groups: listed(groups, ({ name, role }) => (role === undefined ? name : { group: name, role })),
    applications: listed(applications, ({ appId, role }) =>
      role === undefined ? clientName(appId) : { application: clientName(appId), role },
    ),
  });
}

/** The usual name of a well-known client; an id of any other. */
function clientName(appId: string): string {
  return findWellKnownClient(appId)?.aliases[0] ?? appId;
}

function unless(text: string, defaultText: string): string | undefined {
  return text === defaultText ? undefined : text;
}

function listed<Entry, Source>(entries: readonly Entry[], toEntry: (entry: Entry) => Source): Source[] | undefined {
  return entries.length === 0 ? undefined : entries.map(toEntry);
}

function byValue<Entry extends { readonly value: string }, Source>(
  entries: readonly Entry[],
  toEntry: (entry: Entry) => Source,
): Record<string, Source> | undefined {
  return entries.length === 0 ? undefined : Object.fromEntries(entries.map((entry) => [entry.value, toEntry(entry)]));
}

/** Without the keys that have no value, which YAML would write as null. */
function filled<Source extends object>(source: Source): Source {
  // What is left out was undefined, and is read as undefined.
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined)) as Source;
}
