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
export { describeToken } from './claims/describe-token.ts';
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
export type { Finding, Severity } from './findings/finding.ts';
export { riskFindings } from './findings/risk-findings.ts';
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
export { isBase64url } from './token/decode-base64url.ts';
export {
  type DecodeText,
  decodeToken,
  type TokenDefect,
  tokenSizeLimit,
  tryDecodeToken,
} from './token/decode-token.ts';
export type { DecodedToken, JsonObject, JsonValue } from './token/decoded-token.ts';
