import type {
  Application,
  AppRole,
  OptionalClaim,
  PermissionScope,
  RequiredResourceAccess,
} from '../../directory/model.ts';
import { type CredentialMaking, mergeKeyCredentials } from '../credentials/merge-key-credentials.ts';
import { graphError } from '../errors/graph-error.ts';
import type {
  SentApi,
  SentApplication,
  SentOptionalClaims,
  SentResourceAccess,
  SentRole,
  SentScope,
} from './sent-application.ts';

/**
 * What an application would be after a body: members of complex properties are merged, collections replaced as a
 * whole (microsoftgraph/msgraph-sdk-dotnet#1888). `current` is left as it is.
 *
 * @throws {GraphError} valueRequired, invalidPropertyValue, keyEndDateInvalid
 */
export function mergeApplication(current: Application, sent: SentApplication, making: CredentialMaking): Application {
  const base = structuredClone(current);
  return {
    ...base,
    displayName: sent.displayName ?? base.displayName,
    signInAudience: sent.signInAudience ?? base.signInAudience,
    identifierUris: sent.identifierUris ?? base.identifierUris,
    groupMembershipClaims: given(sent.groupMembershipClaims, base.groupMembershipClaims),
    isFallbackPublicClient: given(sent.isFallbackPublicClient, base.isFallbackPublicClient),
    tags: sent.tags ?? base.tags,
    api: mergeApi(base.api, sent.api ?? {}),
    appRoles: sent.appRoles?.map(toAppRole) ?? base.appRoles,
    optionalClaims: mergeOptionalClaims(base.optionalClaims, sent.optionalClaims),
    requiredResourceAccess: sent.requiredResourceAccess?.map(toResourceAccess) ?? base.requiredResourceAccess,
    web: {
      ...base.web,
      redirectUris: sent.web?.redirectUris ?? base.web.redirectUris,
      implicitGrantSettings: { ...base.web.implicitGrantSettings, ...sent.web?.implicitGrantSettings },
    },
    spa: { redirectUris: sent.spa?.redirectUris ?? base.spa.redirectUris },
    publicClient: { redirectUris: sent.publicClient?.redirectUris ?? base.publicClient.redirectUris },
    keyCredentials:
      sent.keyCredentials === undefined
        ? base.keyCredentials
        : mergeKeyCredentials(base.keyCredentials, sent.keyCredentials, making),
  };
}

function mergeApi(base: Application['api'], sent: SentApi): Application['api'] {
  return {
    acceptMappedClaims: given(sent.acceptMappedClaims, base.acceptMappedClaims),
    knownClientApplications: sent.knownClientApplications ?? base.knownClientApplications,
    requestedAccessTokenVersion: given(
      toTokenVersion(sent.requestedAccessTokenVersion),
      base.requestedAccessTokenVersion,
    ),
    oauth2PermissionScopes: sent.oauth2PermissionScopes?.map(toScope) ?? base.oauth2PermissionScopes,
    preAuthorizedApplications:
      sent.preAuthorizedApplications?.map((entry) => ({
        appId: required(entry.appId, 'appId', 'PreAuthorizedApplication'),
        delegatedPermissionIds: entry.delegatedPermissionIds ?? [],
      })) ?? base.preAuthorizedApplications,
  };
}

function toTokenVersion(version: unknown): 1 | 2 | null | undefined {
  if (version === undefined || version === null || version === 1 || version === 2) return version;
  throw graphError('accessTokenVersionInvalid');
}

/** A scope from nothing but the body: what is left out is lost, as the collection is replaced. Defaults are inferred. */
function toScope(sent: SentScope): PermissionScope {
  return {
    adminConsentDescription: sent.adminConsentDescription ?? null,
    adminConsentDisplayName: sent.adminConsentDisplayName ?? null,
    id: required(sent.id, 'id', 'PermissionScope'),
    isEnabled: sent.isEnabled ?? true,
    type: sent.type ?? 'User',
    userConsentDescription: sent.userConsentDescription ?? null,
    userConsentDisplayName: sent.userConsentDisplayName ?? null,
    value: required(sent.value ?? undefined, 'value', 'PermissionScope'),
  };
}

function toAppRole(sent: SentRole): AppRole {
  return {
    allowedMemberTypes: sent.allowedMemberTypes ?? [],
    description: sent.description ?? null,
    displayName: required(sent.displayName, 'displayName', 'AppRole'),
    id: required(sent.id, 'id', 'AppRole'),
    isEnabled: sent.isEnabled ?? true,
    value: sent.value ?? null,
  };
}

function mergeOptionalClaims(
  base: Application['optionalClaims'],
  sent: SentOptionalClaims | null | undefined,
): Application['optionalClaims'] {
  if (sent === undefined || sent === null) return given(sent, base);
  return {
    accessToken: sent.accessToken?.map(toOptionalClaim) ?? base?.accessToken ?? [],
    idToken: sent.idToken?.map(toOptionalClaim) ?? base?.idToken ?? [],
    saml2Token: sent.saml2Token?.map(toOptionalClaim) ?? base?.saml2Token ?? [],
  };
}

function toOptionalClaim(sent: Partial<OptionalClaim>): OptionalClaim {
  return {
    additionalProperties: sent.additionalProperties ?? [],
    essential: sent.essential ?? false,
    name: required(sent.name, 'name', 'OptionalClaim'),
    source: sent.source ?? null,
  };
}

function toResourceAccess(sent: SentResourceAccess): RequiredResourceAccess {
  return {
    resourceAppId: required(sent.resourceAppId, 'resourceAppId', 'RequiredResourceAccess'),
    resourceAccess: (sent.resourceAccess ?? []).map((access) => ({
      id: required(access.id, 'id', 'ResourceAccess'),
      type: required(access.type, 'type', 'ResourceAccess'),
    })),
  };
}

function required<Value>(value: Value | undefined, property: string, type: string): Value {
  if (value === undefined) throw graphError('valueRequired', { property, type });
  return value;
}

/** `sent` where something was sent, null included. */
function given<Value>(sent: Value | undefined, base: Value): Value {
  return sent === undefined ? base : sent;
}
