import type {
  AccessPolicy,
  ApiOwner,
  ApiServicePrincipal,
  ClientSurface,
  ExposedClient,
  Fact,
  GroupMembers,
  IdentifierUriPolicy,
  SignInHistory,
} from '@entrada/core';
import type { ExistingRegistration } from '@entrada/registration';

/** What a tenant holds of an API and around it; plain data, names as they may be shown. */
export interface TenantFacts {
  /** What a registration consists of. */
  readonly state: ExistingRegistration;
  readonly acceptMappedClaims: boolean;
  readonly clientSurface: ClientSurface;
  readonly servicePrincipal: ApiServicePrincipal | 'missing';
  /** The clients that are pre-authorized or hold a grant, by application id in lower case. */
  readonly clients: ReadonlyMap<string, ExposedClient>;
  /** The assigned groups, by object id. */
  readonly groups: ReadonlyMap<string, GroupFacts>;
  readonly owners: Fact<readonly ApiOwner[]>;
  readonly users: Fact<UserCount>;
  /** Whether users may consent to applications for themselves. */
  readonly userConsent: Fact<boolean>;
  readonly conditionalAccess: Fact<readonly AccessPolicy[]>;
  readonly identifierUriPolicy: Fact<IdentifierUriPolicy>;
  readonly signIns: Fact<SignInHistory>;
}

/** How many users the tenant has. */
export interface UserCount {
  readonly members: number;
  readonly guests: number;
}

/** A group that is assigned. */
export interface GroupFacts {
  readonly name: string;
  readonly membershipRule: string | undefined;
  readonly members: Fact<GroupMembers>;
}
