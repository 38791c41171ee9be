import type { Emulator } from '@entrada/emulator';

const foreignClient = '11111111-2222-4333-8444-555555555555';
const foreignUri = 'https://adatum.onmicrosoft.com/theirs';

/** What somebody else puts into a registration, and nobody may lose. */
const foreignParts = ['uri', 'scope', 'role', 'client', 'known', 'claim', 'assignment', 'grant', 'owner'] as const;

type ForeignPart = (typeof foreignParts)[number];

const needsPrincipal: readonly ForeignPart[] = ['assignment', 'grant'];

/** Adds foreign entries to a registration, past Graph, as somebody else would. Gives what it could add: without a service
 * principal nobody can be assigned. */
export function addForeignEntries({ directory }: Emulator, isOurs: (name: string) => boolean): readonly ForeignPart[] {
  const application = [...directory.applications.values()].find(({ displayName }) => isOurs(displayName));
  if (application === undefined) return [];
  const { api, appRoles, identifierUris, owners } = application;
  const scope = {
    id: 'f0000000-0000-4000-8000-000000000001',
    value: 'theirs',
    type: 'User' as const,
    isEnabled: true,
    adminConsentDisplayName: 'Theirs',
    adminConsentDescription: 'Theirs',
    userConsentDisplayName: null,
    userConsentDescription: null,
  };
  const role = {
    id: 'f0000000-0000-4000-8000-000000000002',
    value: 'Theirs.All',
    displayName: 'Theirs',
    description: null,
    allowedMemberTypes: ['Application' as const],
    isEnabled: true,
  };
  const claims = application.optionalClaims ?? { accessToken: [], idToken: [], saml2Token: [] };
  const claim = { name: 'ipaddr', source: null, essential: false, additionalProperties: [] };
  const alex = directory.findUser('alex@adatum.onmicrosoft.com');
  const blair = directory.findUser('blair@adatum.onmicrosoft.com');
  directory.applications.change(application, {
    identifierUris: identifierUris.includes(foreignUri) ? identifierUris : [...identifierUris, foreignUri],
    appRoles: withEntry(appRoles, role),
    owners: alex === undefined || owners.includes(alex.id) ? owners : [...owners, alex.id],
    optionalClaims: {
      ...claims,
      idToken: claims.idToken.some(({ name }) => name === claim.name) ? claims.idToken : [...claims.idToken, claim],
    },
    api: {
      ...api,
      knownClientApplications: [...new Set([...api.knownClientApplications, foreignClient])],
      oauth2PermissionScopes: withEntry(api.oauth2PermissionScopes, scope),
      preAuthorizedApplications: api.preAuthorizedApplications.some(({ appId }) => appId === foreignClient)
        ? api.preAuthorizedApplications
        : [...api.preAuthorizedApplications, { appId: foreignClient, delegatedPermissionIds: [scope.id] }],
    },
  });
  const principal = directory.findServicePrincipal(application.appId);
  if (principal === undefined || blair === undefined)
    return foreignParts.filter((part) => !needsPrincipal.includes(part));
  const assignment = {
    id: `theirs-${principal.id}`,
    principalId: blair.id,
    principalType: 'User' as const,
    principalDisplayName: blair.displayName,
    resourceId: principal.id,
    resourceDisplayName: principal.displayName,
    appRoleId: '00000000-0000-0000-0000-000000000000',
    createdDateTime: '2026-01-01T00:00:00Z',
  };
  directory.assignments.set(assignment.id, assignment);
  const grant = {
    id: `theirs-${principal.id}`,
    clientId: principal.id,
    consentType: 'AllPrincipals' as const,
    principalId: null,
    resourceId: principal.id,
    scope: 'theirs',
  };
  directory.grants.set(grant.id, grant);
  return foreignParts;
}

/** Which of the foreign entries a registration lacks. */
export function lostForeignEntries(emulator: Emulator, isOurs: (name: string) => boolean): ForeignPart[] {
  const { directory } = emulator;
  const application = [...directory.applications.values()].find(({ displayName }) => isOurs(displayName));
  if (application === undefined) return [...foreignParts];
  const { api } = application;
  const principal = directory.findServicePrincipal(application.appId);
  const alex = directory.findUser('alex@adatum.onmicrosoft.com')?.id ?? '';
  const has: Record<ForeignPart, boolean> = {
    uri: application.identifierUris.includes(foreignUri),
    scope: api.oauth2PermissionScopes.some(({ value, isEnabled }) => value === 'theirs' && isEnabled),
    role: application.appRoles.some(({ value, isEnabled }) => value === 'Theirs.All' && isEnabled),
    client: api.preAuthorizedApplications.some(
      ({ appId, delegatedPermissionIds: ids }) => appId === foreignClient && ids.length > 0,
    ),
    known: api.knownClientApplications.includes(foreignClient),
    claim: application.optionalClaims?.idToken.some(({ name }) => name === 'ipaddr') ?? false,
    owner: application.owners.includes(alex),
    assignment: principal !== undefined && directory.assignments.has(`theirs-${principal.id}`),
    grant: principal !== undefined && directory.grants.has(`theirs-${principal.id}`),
  };
  return foreignParts.filter((part) => !has[part]);
}

function withEntry<Entry extends { readonly id: string }>(entries: readonly Entry[], entry: Entry): Entry[] {
  return entries.some(({ id }) => id === entry.id) ? [...entries] : [...entries, entry];
}
