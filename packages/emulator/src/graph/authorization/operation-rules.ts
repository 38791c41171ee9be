import type { Grade } from '@entrada/core/data';

/** What a caller can ask of Graph, as far as its right to do so differs. */
export type Operation =
  | 'application.list'
  | 'application.read'
  | 'application.create'
  | 'application.write'
  | 'servicePrincipal.list'
  | 'servicePrincipal.read'
  | 'servicePrincipal.create'
  | 'servicePrincipal.createForeign'
  | 'servicePrincipal.write'
  | 'appRoleAssignment.read'
  | 'appRoleAssignment.write'
  | 'permissionGrant.read'
  | 'permissionGrant.write'
  | 'user.read'
  | 'user.readSelf'
  | 'user.write'
  | 'user.invite'
  | 'user.revokeSessions'
  | 'user.revokeOwnSessions'
  | 'group.read'
  | 'group.create'
  | 'group.write'
  | 'group.writeMembers'
  | 'organization.read'
  | 'domain.read'
  | 'directoryObject.read'
  | 'appManagementPolicy.read'
  | 'appManagementPolicy.write'
  | 'authorizationPolicy.read'
  | 'authorizationPolicy.write'
  | 'conditionalAccess.read'
  | 'conditionalAccess.write'
  | 'signIn.read';

/** Permissions that are needed together; a rule lists alternatives of such sets. */
export type PermissionSet = readonly string[];

/** What a signed-in user must be, beside what the client may: any one of these. */
export interface UserRequirement {
  /** Any member of the tenant. */
  readonly everyone?: true;
  /** Anybody, while the tenant lets users register applications. */
  readonly tenantAllowsCreation?: true;
  /** Anybody, while the tenant lets users create security groups. */
  readonly tenantAllowsGroups?: true;
  /** An owner of the object. */
  readonly owner?: true;
  /** Holders of these directory roles; Global Administrator is always among them. */
  readonly roles: readonly string[];
}

export interface OperationRule {
  /** Alternatives for `scp`. Directory.AccessAsUser.All stands for whatever the user may do, so it is in every row. */
  readonly delegated: readonly PermissionSet[];
  /** Alternatives for `roles`. */
  readonly application: readonly PermissionSet[];
  /**
   * Whether Application.ReadWrite.OwnedBy is enough for an application: `owner` when it owns the object, `always`
   * where no object is concerned yet.
   */
  readonly ownedBy?: 'owner' | 'always';
  readonly user: UserRequirement;
  /** What a refusal is called; default `denied`. */
  readonly refusal?: 'accessDenied';
  readonly grade: Grade;
  readonly source: string;
}

const everyone: UserRequirement = { everyone: true, roles: [] };
const applicationAdministrators = ['Application Administrator', 'Cloud Application Administrator'];
const groupAdministrators = ['Groups Administrator', 'User Administrator', 'Directory Writers'];
const ownerOrAdministrator: UserRequirement = { owner: true, roles: applicationAdministrators };

const readApplications = any(
  'Application.Read.All',
  'Application.ReadWrite.All',
  'Directory.Read.All',
  'Directory.ReadWrite.All',
);
const writeApplications = any('Application.ReadWrite.All', 'Directory.ReadWrite.All');
const readUsers = any(
  'User.ReadBasic.All',
  'User.Read.All',
  'User.ReadWrite.All',
  'Directory.Read.All',
  'Directory.ReadWrite.All',
);
const readGroups = any(
  'GroupMember.Read.All',
  'Group.Read.All',
  'Group.ReadWrite.All',
  'Directory.Read.All',
  'Directory.ReadWrite.All',
);
const readGrants = any(
  'DelegatedPermissionGrant.Read.All',
  'DelegatedPermissionGrant.ReadWrite.All',
  'Application.Read.All',
  'Application.ReadWrite.All',
  'Directory.Read.All',
  'Directory.ReadWrite.All',
);
/** AppRoleAssignment.ReadWrite.All alone is refused (microsoftgraph/microsoft-graph-docs#12833). */
const writeAssignments: readonly PermissionSet[] = [
  ['AppRoleAssignment.ReadWrite.All', 'Application.Read.All'],
  ['AppRoleAssignment.ReadWrite.All', 'Application.ReadWrite.All'],
  ['AppRoleAssignment.ReadWrite.All', 'Directory.Read.All'],
];
const writeGrants = any('DelegatedPermissionGrant.ReadWrite.All', 'Directory.ReadWrite.All');
const writeMembers = any('GroupMember.ReadWrite.All', 'Group.ReadWrite.All', 'Directory.ReadWrite.All');
/** Policy.ReadWrite.ConditionalAccess alone is documented not to be enough. */
const writeConditionalAccess: readonly PermissionSet[] = [['Policy.Read.All', 'Policy.ReadWrite.ConditionalAccess']];

const policyReaders = ['Security Administrator', 'Security Operator', 'Security Reader'];
/** Of the policies that Graph takes from the directory itself. */
const accessAsUser = 'that Directory.AccessAsUser.All is enough is inferred';

/**
 * Permission by operation. Source of the whole where a row says no other: the permission tables of the Graph v1.0
 * reference and "Microsoft Entra built-in roles".
 */
export const operationRules: Readonly<Record<Operation, OperationRule>> = {
  'application.list': {
    ...both(readApplications),
    user: everyone,
    grade: 'U',
    source: 'with Application.ReadWrite.OwnedBy the list is 403: hashicorp/terraform-provider-azuread#116',
  },
  'application.read': {
    ...both(readApplications),
    ownedBy: 'owner',
    user: everyone,
    grade: 'D',
    source: 'application-get.md',
  },
  'application.create': {
    ...both(writeApplications),
    ownedBy: 'always',
    user: { tenantAllowsCreation: true, roles: [...applicationAdministrators, 'Application Developer'] },
    grade: 'D',
    source: 'application-post-applications.md, users-default-permissions.md',
  },
  'application.write': {
    ...both(writeApplications),
    ownedBy: 'owner',
    user: ownerOrAdministrator,
    grade: 'D',
    source: 'application-update.md, users-default-permissions.md',
  },
  'servicePrincipal.list': {
    ...both(readApplications),
    ownedBy: 'always',
    user: everyone,
    grade: 'I',
    source: 'graph/errors/insufficient-privileges-1: the caller refused at /applications could list these',
  },
  'servicePrincipal.read': {
    ...both(readApplications),
    ownedBy: 'always',
    user: everyone,
    grade: 'D',
    source: 'serviceprincipal-get.md',
  },
  'servicePrincipal.create': {
    ...both(writeApplications),
    ownedBy: 'owner',
    user: ownerOrAdministrator,
    grade: 'I',
    source: 'serviceprincipal-post-serviceprincipals.md; that an owner of the application is enough is inferred',
  },
  'servicePrincipal.createForeign': {
    ...both(writeApplications),
    user: { roles: applicationAdministrators },
    grade: 'U',
    source: 'Azure/azure-cli#28009',
  },
  'servicePrincipal.write': {
    ...both(writeApplications),
    ownedBy: 'owner',
    user: ownerOrAdministrator,
    grade: 'D',
    source: 'serviceprincipal-update.md',
  },
  'appRoleAssignment.read': {
    ...both([...readApplications, ...any('AppRoleAssignment.ReadWrite.All')]),
    user: everyone,
    grade: 'D',
    source: 'serviceprincipal-list-approleassignedto.md',
  },
  'appRoleAssignment.write': {
    ...both(writeAssignments),
    user: {
      roles: [
        ...applicationAdministrators,
        'Privileged Role Administrator',
        'User Administrator',
        'Directory Writers',
        'Hybrid Identity Administrator',
        'Identity Governance Administrator',
      ],
    },
    grade: 'U',
    source: 'serviceprincipal-post-approleassignedto.md, microsoftgraph/microsoft-graph-docs#12833',
  },
  'permissionGrant.read': { ...both(readGrants), user: everyone, grade: 'D', source: 'oauth2permissiongrant-list.md' },
  'permissionGrant.write': {
    ...both(writeGrants),
    user: { roles: [...applicationAdministrators, 'Privileged Role Administrator'] },
    grade: 'D',
    source: 'oauth2permissiongrant-post.md',
  },
  'user.read': { ...both(readUsers), user: everyone, grade: 'D', source: 'user-list.md' },
  'user.readSelf': {
    delegated: [...readUsers, ...any('User.Read', 'User.ReadWrite', 'Directory.AccessAsUser.All')],
    application: readUsers,
    user: everyone,
    grade: 'D',
    source: 'user-get.md',
  },
  'user.write': {
    ...both(any('User.ReadWrite.All', 'Directory.ReadWrite.All')),
    user: { roles: ['User Administrator'] },
    grade: 'D',
    source: 'user-post-users.md, user-update.md',
  },
  'user.invite': {
    ...both(any('User.Invite.All', 'User.ReadWrite.All', 'Directory.ReadWrite.All')),
    user: everyone,
    grade: 'D',
    source: 'invitation-post.md; that every member may invite is the default of a new tenant',
  },
  'user.revokeSessions': {
    ...both(any('User.RevokeSessions.All', 'User.ReadWrite.All', 'Directory.ReadWrite.All')),
    user: { roles: ['User Administrator', 'Helpdesk Administrator', 'Authentication Administrator'] },
    grade: 'D',
    source: 'user-revokesigninsessions.md',
  },
  'user.revokeOwnSessions': {
    delegated: any(
      'User.RevokeSessions.All',
      'User.ReadWrite',
      'User.ReadWrite.All',
      'Directory.ReadWrite.All',
      'Directory.AccessAsUser.All',
    ),
    application: [],
    user: everyone,
    grade: 'I',
    source: 'user-revokesigninsessions.md; that a person needs no role for their own is inferred',
  },
  'group.read': { ...both(readGroups), user: everyone, grade: 'D', source: 'group-list.md' },
  'group.create': {
    ...both(any('Group.Create', 'Group.ReadWrite.All', 'Directory.ReadWrite.All')),
    user: { tenantAllowsGroups: true, roles: groupAdministrators },
    grade: 'D',
    source: 'group-post-groups.md, users-default-permissions.md',
  },
  'group.write': {
    ...both(any('Group.ReadWrite.All', 'Directory.ReadWrite.All')),
    user: { owner: true, roles: groupAdministrators },
    grade: 'D',
    source: 'group-update.md, users-default-permissions.md',
  },
  'group.writeMembers': {
    ...both(writeMembers),
    user: { owner: true, roles: groupAdministrators },
    grade: 'D',
    source: 'group-post-members.md',
  },
  'organization.read': {
    ...both([...readUsers, ...any('Organization.Read.All', 'Organization.ReadWrite.All', 'User.Read')]),
    user: everyone,
    grade: 'D',
    source: 'organization-list.md',
  },
  'domain.read': {
    ...both(any('Domain.Read.All', 'Domain.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All')),
    user: everyone,
    grade: 'D',
    source: 'domain-list.md',
  },
  'directoryObject.read': {
    ...both(any('Directory.Read.All', 'Directory.ReadWrite.All')),
    user: everyone,
    grade: 'D',
    source: 'directoryobject-getbyids.md',
  },
  'appManagementPolicy.read': {
    ...both(any('Policy.Read.All', 'Policy.ReadWrite.ApplicationConfiguration')),
    user: { roles: ['Global Reader', ...policyReaders, ...applicationAdministrators] },
    grade: 'I',
    source: `tenantappmanagementpolicy-get.md, Global Reader at least; ${accessAsUser}`,
  },
  'appManagementPolicy.write': {
    ...both(any('Policy.ReadWrite.ApplicationConfiguration')),
    user: { roles: ['Security Administrator', ...applicationAdministrators] },
    grade: 'I',
    source: `tenantappmanagementpolicy-update.md, roles inferred; ${accessAsUser}`,
  },
  'authorizationPolicy.read': {
    ...both(any('Policy.Read.All', 'Policy.ReadWrite.Authorization')),
    user: { roles: ['Global Reader', ...policyReaders, 'Privileged Role Administrator'] },
    grade: 'I',
    source: `authorizationpolicy-get.md; ${accessAsUser}`,
  },
  'authorizationPolicy.write': {
    ...both(any('Policy.ReadWrite.Authorization')),
    user: { roles: ['Privileged Role Administrator'] },
    grade: 'I',
    source: `authorizationpolicy-update.md; ${accessAsUser}`,
  },
  // Another service behind Graph: whatever the user may do does not help a client without the permission
  // (Azure/azure-cli#23906, #33062: Azure CLI cannot, even for a Global Administrator).
  'conditionalAccess.read': {
    delegated: any('Policy.Read.All', 'Policy.Read.ConditionalAccess'),
    application: any('Policy.Read.All', 'Policy.Read.ConditionalAccess'),
    user: { roles: ['Global Reader', 'Conditional Access Administrator', ...policyReaders] },
    refusal: 'accessDenied',
    grade: 'D',
    source: 'conditionalaccessroot-list-policies.md',
  },
  'conditionalAccess.write': {
    delegated: writeConditionalAccess,
    application: writeConditionalAccess,
    user: { roles: ['Conditional Access Administrator', 'Security Administrator'] },
    refusal: 'accessDenied',
    grade: 'D',
    source: 'conditionalaccessroot-post-policies.md, conditionalaccesspolicy-update.md: both permissions together',
  },
  'signIn.read': {
    delegated: any('AuditLog.Read.All'),
    application: any('AuditLog.Read.All'),
    user: { roles: ['Global Reader', 'Reports Reader', ...policyReaders] },
    grade: 'D',
    source: 'signin-list.md; that the tenant needs a P1 or P2 licence is not looked at',
  },
};

function any(...permissions: readonly string[]): readonly PermissionSet[] {
  return permissions.map((permission) => [permission]);
}

function both(sets: readonly PermissionSet[]): Pick<OperationRule, 'delegated' | 'application'> {
  return { delegated: [...sets, ['Directory.AccessAsUser.All']], application: sets };
}
