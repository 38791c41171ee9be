/**
 * What Entrada knows of Entra ID, as values and pure functions: no network, file system or clock.
 *
 * @packageDocumentation
 */
export { checkAudience } from './checks/check-audience.ts';
export type { CheckFailure, CheckFailureCode } from './checks/check-failure.ts';
export { checkIssuer } from './checks/check-issuer.ts';
export { checkPolicy, type PolicyExpectations } from './checks/check-policy.ts';
export { checkTenant } from './checks/check-tenant.ts';
export { checkTime, defaultClockSkew } from './checks/check-time.ts';
export { checkToken } from './checks/check-token.ts';
export { checkVersion } from './checks/check-version.ts';
export type { TokenExpectations } from './checks/token-expectations.ts';
export { type ClaimKnowledge, claimKnowledge, knowClaim } from './claims/claim-knowledge.ts';
export { type DescribeTokenOptions, describeToken } from './claims/describe-token.ts';
export { issuersOf } from './claims/issuers.ts';
export { readClientId, readRoles, readScopes } from './claims/read-claims.ts';
export type { ClaimDescription, TokenDescription } from './claims/token-description.ts';
export { type TokenKind, tokenKind } from './claims/token-kind.ts';
export * from './data/index.ts';
export {
  EntradaError,
  type EntradaErrorOptions,
  type ErrorDetails,
  isEntradaError,
} from './errors/entrada-error.ts';
export { type ErrorCode, type ErrorEntry, errorCatalogue } from './errors/error-catalogue.ts';
export { parseRefusal } from './errors/parse-refusal.ts';
export type { Refusal } from './errors/refusal.ts';
export { refusalFromBody } from './errors/refusal-from-body.ts';
export { type AccessPolicy, reaches } from './findings/access-policy.ts';
export type {
  ApiExposure,
  ApiOwner,
  ApiServicePrincipal,
  ClientSurface,
  ExposedClaim,
  ExposedRole,
  ExposedScope,
  ExposureTenant,
  IdentifierUriPolicy,
  ProtectedResource,
  SignInHistory,
} from './findings/api-exposure.ts';
export { type Assessment, assessExposure, type UnappliedRule } from './findings/assess-exposure.ts';
export type { AssignedApplication, AssignedGroup, Assignments, GroupMembers } from './findings/assignments.ts';
export type {
  AuthorizedClient,
  AuthorizedScope,
  ClientGrant,
  ClientOwner,
  ClientPrincipal,
  ExposedClient,
} from './findings/exposed-client.ts';
export { exposureAfterApply } from './findings/exposure-after-apply.ts';
export { exposureFromManifest, type ManifestSurroundings } from './findings/exposure-from-manifest.ts';
export { type Fact, type Known, known, type NotLookedAt, notLookedAt } from './findings/fact.ts';
export { type Finding, isAtLeast, type Severity, severities } from './findings/finding.ts';
export { type RiskContext, riskFindings } from './findings/risk-findings.ts';
export type { FoundRisk, RiskRule, RuleOutcome } from './findings/risk-rule.ts';
export { riskRules } from './findings/risk-rules.ts';
export { retryAfter } from './http/retry-after.ts';
export { type AuthenticateChallenge, readChallenges } from './http/www-authenticate.ts';
export { type GuardOptionsInput, guardOptionsFrom } from './manifest/guard-options-from.ts';
export type {
  ApiManifest,
  AppRoleManifest,
  AssignedApplicationManifest,
  AssignedPrincipalManifest,
  AssignmentManifest,
  AuthorizedClientManifest,
  GrantManifest,
  Manifest,
  OptionalClaimManifest,
  OptionalClaimsManifest,
  PrincipalReference,
  ScopeManifest,
  SignInAudience,
} from './manifest/manifest.ts';
export { type ResolveResourceOptions, resolveResource } from './scope/resolve-resource.ts';
export type { ResourceRequest } from './scope/resource-request.ts';
export { suggestion } from './spelling/did-you-mean.ts';
export { editDistance } from './spelling/edit-distance.ts';
export { isBase64url } from './token/decode-base64url.ts';
export {
  type DecodeText,
  decodeToken,
  type TokenDefect,
  tokenSizeLimit,
  tryDecodeToken,
} from './token/decode-token.ts';
export type { DecodedToken, JsonObject, JsonValue } from './token/decoded-token.ts';
