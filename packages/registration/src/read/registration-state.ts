import type { Application } from '../graph/application.ts';
import type { ServicePrincipal } from '../graph/service-principal.ts';

/** What the tenant holds of an API. Plain data. */
export interface RegistrationState {
  readonly tenant: Tenant;
  readonly application?: Application;
  /** Owners of the application. */
  readonly owners: readonly Owner[];
  readonly servicePrincipal?: ServicePrincipal;
  /** The users, groups and applications that the manifest names; none when no manifest was read. */
  readonly principals: readonly NamedPrincipal[];
  /** Who is assigned to the API. */
  readonly assignments: readonly Assignment[];
  /** Consent that was given for the API without anybody being asked. */
  readonly grants: readonly PermissionGrant[];
  /** Other applications of the same name. */
  readonly namesakes: readonly { readonly id: string; readonly appId: string }[];
  /** What the caller may not read, and the manifest says nothing of: it is as if it were not there. */
  readonly unread: readonly UnreadPart[];
  /** Who read it, where that is known. */
  readonly caller?: Caller;
  /** Ids of groups that have the caller as a direct member, where it matters. */
  readonly callerGroups?: readonly string[];
}

export type UnreadPart = 'owners' | 'assignments' | 'grants';

export interface Tenant {
  readonly id: string;
  readonly displayName: string;
  readonly verifiedDomains: readonly string[];
}

/** What can be assigned, own an application, or be given consent. */
export type PrincipalKind = 'user' | 'group' | 'application';

/** Somebody or something that the manifest names. */
export interface NamedPrincipal {
  readonly kind: PrincipalKind;
  /** As the manifest names it: user principal name; group's display name or object id; client id. */
  readonly name: string;
  /** Object id, of an application that of its service principal; undefined for one that has none in the tenant yet. */
  readonly id?: string;
}

export interface Owner {
  /** Object id. */
  readonly id: string;
  readonly kind: 'user' | 'application';
  /** User principal name, or display name of the application. */
  readonly name: string;
  /** Of an application. */
  readonly appId?: string;
}

export interface Assignment {
  readonly id: string;
  readonly principalId: string;
  readonly kind: PrincipalKind;
  readonly displayName: string;
  /** Of a user, where it could be read. */
  readonly userPrincipalName?: string;
  /** Of an application, where it could be read. */
  readonly appId?: string;
  /** All zeros for default access. */
  readonly appRoleId: string;
}

/** Graph: oAuth2PermissionGrant. */
export interface PermissionGrant {
  readonly id: string;
  /** Object id of the client's service principal. */
  readonly clientId: string;
  /** Where it could be read. */
  readonly clientAppId?: string;
  readonly clientName?: string;
  readonly consentType: 'AllPrincipals' | 'Principal';
  /** Object id of the user; undefined for all of them. */
  readonly principalId?: string;
  /** User principal name, where it could be read. */
  readonly principalName?: string;
  /** Values of scopes, separated by spaces. */
  readonly scope: string;
}

/** Who reads and writes, as far as the token for Microsoft Graph tells. */
export interface Caller {
  readonly kind: 'user' | 'application';
  /** Object id of the user or of the service principal. */
  readonly id: string;
  /** Client id of what the caller signed in with. */
  readonly clientAppId?: string;
  readonly tenantId?: string;
  /** Template ids of the directory roles (`wids`); undefined where the token does not tell. */
  readonly roleTemplateIds?: readonly string[];
  /** Permissions of the token: `scp`, or `roles` of an application. */
  readonly permissions?: readonly string[];
}

/** Template id of the directory role Global Administrator. Source: "Microsoft Entra built-in roles". */
export const globalAdministrator = '62e90394-69f5-4237-9190-012177145e10';
