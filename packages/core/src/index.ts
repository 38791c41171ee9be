/**
 * What Entrada knows of Entra ID, as values and pure functions: no network, file system or clock.
 *
 * @packageDocumentation
 */
export type { CheckFailure, CheckFailureCode } from './checks/check-failure.ts';
export type { TokenExpectations } from './checks/token-expectations.ts';
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
export type {
  ApiManifest,
  AppRoleManifest,
  AssignmentManifest,
  AuthorizedClientManifest,
  Manifest,
  ScopeManifest,
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
