import type { Fact } from '@entrada/core';

/** Beside the id, what a person knows a tenant by. */
export interface TenantName {
  readonly id: string;
  readonly name: string;
  readonly domains: readonly string[];
}

/** What the tenant holds under the name that was asked for. */
export interface ApiInDirectory {
  /** The registration, when it is of this tenant. */
  readonly application?: ApiRegistration;
  readonly principal?: ApiPrincipal;
  /** Other APIs of the tenant by which the name could have been meant; only where nothing has the name itself. */
  readonly near: readonly ApiName[];
}

export interface ApiName {
  readonly appId: string;
  readonly name: string;
  readonly identifierUris: readonly string[];
}

export interface ApiScope {
  readonly id: string;
  readonly value: string;
  readonly enabled: boolean;
  readonly consent: 'user' | 'admin';
  /** The whole entry as Graph gave it: a list is written whole. */
  readonly entry: Readonly<Record<string, unknown>>;
}

export interface ApiRole {
  readonly id: string;
  readonly value: string;
  readonly enabled: boolean;
  readonly forUsers: boolean;
  readonly forApplications: boolean;
}

export interface ApiRegistration extends ApiName {
  /** Object id. */
  readonly id: string;
  readonly accessTokenVersion: 1 | 2;
  readonly disabledByMicrosoft: boolean;
  readonly scopes: readonly ApiScope[];
  readonly roles: readonly ApiRole[];
  readonly authorizedClients: readonly { readonly appId: string; readonly delegatedPermissionIds: readonly string[] }[];
}

/** A service principal: of the API, or of a client. */
export interface PrincipalInDirectory {
  /** Object id. */
  readonly id: string;
  readonly appId: string;
  readonly name: string;
  readonly enabled: boolean;
  readonly disabledByMicrosoft: boolean;
  readonly assignmentRequired: boolean;
  /** Tenant that owns the registration. */
  readonly ownerTenant: string | undefined;
}

export interface ApiPrincipal extends PrincipalInDirectory {
  /** What it answers to, the application id among it. */
  readonly names: readonly string[];
  /** Copies, which matter where the registration is in another tenant. */
  readonly scopes: readonly ApiScope[];
  readonly roles: readonly ApiRole[];
}

export interface ClientInDirectory {
  readonly appId: string;
  readonly name: string;
  /** Its name in a manifest, when it is well known. */
  readonly alias: string | undefined;
  /** Whether Entra knows it in every tenant. */
  readonly microsoft: boolean;
  readonly publicClient: boolean | undefined;
  /** `undefined` when the tenant has none. */
  readonly principal: PrincipalInDirectory | undefined;
  /** Of a client of this tenant. */
  readonly registration: { readonly id: string; readonly passwords: readonly ClientPassword[] } | undefined;
  /** Consent for this client, to any API. */
  readonly grants: Fact<readonly ConsentGrant[]>;
  /** Who is assigned to the client itself, when that is required. */
  readonly assignments: Fact<readonly AppAssignment[]>;
}

/** A secret, without anything of it. */
export interface ClientPassword {
  readonly keyId: string;
  /** Seconds since the epoch. */
  readonly expires: number;
}

export interface ConsentGrant {
  readonly id: string;
  readonly resourceId: string;
  /** Object id of the user; `undefined` for everybody. */
  readonly userId: string | undefined;
  readonly scopes: readonly string[];
}

export interface AppAssignment {
  readonly principalId: string;
  readonly principalType: string;
  readonly principalName: string;
  readonly roleId: string;
}

export interface UserInDirectory {
  /** Object id. */
  readonly id: string;
  readonly userPrincipalName: string;
  readonly enabled: boolean;
  readonly guest: boolean;
  /** Global Administrators need no assignment. */
  readonly globalAdministrator: boolean;
  readonly groups: Fact<UserGroups>;
}

export interface UserGroups {
  /** Groups that hold the user directly. */
  readonly direct: readonly GroupName[];
  /** Groups that hold one of those, at any depth. */
  readonly nested: readonly GroupName[];
}

export interface GroupName {
  readonly id: string;
  readonly name: string;
}
