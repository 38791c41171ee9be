/**
 * Getting a token for an API that Entra protects, and sending it only where it belongs.
 *
 * @packageDocumentation
 */

export { type ApiAdvice, type AskApiOptions, askApi } from './api-metadata/ask-api.ts';
export { believeResource } from './api-metadata/believe-resource.ts';
export { type AzdOptions, azdSource } from './azd/azd-source.ts';
export { type AzureCliOptions, azureCliSource } from './azure-cli/azure-cli-source.ts';
export { type AzurePowerShellOptions, azurePowerShellSource } from './azure-powershell/azure-powershell-source.ts';
export {
  type CacheDescription,
  describeCache,
  type KeptLoginDescription,
  type KeptTokenDescription,
} from './cache/describe-cache.ts';
export { createTokenCache, type TokenCache, type TokenCacheOptions } from './cache/token-cache.ts';
export {
  type Ability,
  abilities,
  applicationSources,
  type Capability,
  isSourceName,
  type SourceCapabilities,
  type SourceName,
  sourceCapabilities,
  sourceNames,
} from './capabilities/source-capabilities.ts';
export type { ClientCertificate } from './certificate/client-certificate.ts';
export { type CertificateFile, readCertificate } from './certificate/read-certificate.ts';
export { parseClaims } from './claims-challenge/parse-claims.ts';
export type { ApplicationOptions } from './client-credentials/application-options.ts';
export { type CertificateOptions, certificateSource } from './client-credentials/certificate-source.ts';
export type { ClientCredential } from './client-credentials/client-credential.ts';
export { type ClientSecretOptions, clientSecretSource } from './client-credentials/client-secret-source.ts';
export { type EnvironmentOptions, environmentSource } from './client-credentials/environment-source.ts';
export { createSource, defaultSources, type SourceOptions } from './create-source.ts';
export { defaultOrder, type QuietSourceName } from './default-order.ts';
export { getToken } from './get-token.ts';
export { describeReach, type Reach } from './login/describe-reach.ts';
export { type LoginStore, type LoginToKeep, openLoginStore } from './login/keep-login.ts';
export { type LoginOptions, loginSource } from './login/login-source.ts';
export { type SignedOut, signOut, signOutOf } from './login/sign-out.ts';
export type { TokenEndpointOptions } from './login-host/ask-token-endpoint.ts';
export type { IdentitySelector } from './managed-identity/identity-request.ts';
export { type ManagedIdentityOptions, managedIdentitySource } from './managed-identity/managed-identity-source.ts';
export { challengeFor } from './on-behalf-of/challenge-for.ts';
export { type OnBehalfOfOptions, onBehalfOf } from './on-behalf-of/on-behalf-of.ts';
export {
  answersOf,
  chosenProfileName,
  environmentOf,
  type ProfileAnswers,
  profileNamed,
} from './profiles/choose-profile.ts';
export { suggestWord } from './profiles/near-word.ts';
export type { Profile, Profiles } from './profiles/profile.ts';
export { profilesPath, readProfiles } from './profiles/read-profiles.ts';
export { redactSecrets } from './redact-secrets.ts';
export { type ApiCall, callApi } from './send-to-api/call-api.ts';
export { callPatiently, type PatientCall, type Retry } from './send-to-api/call-patiently.ts';
export { allowedDestination, type TokenInHand } from './send-to-api/destination.ts';
export { azureCliClientId, type ClientNotice, describeClient } from './sign-in/client-notice.ts';
export { createSignIn, type SignIn } from './sign-in/create-sign-in.ts';
export { resolveClient } from './sign-in/first-scopes.ts';
export type { Interaction, SignedInAccount, SignInOptions, SignInPrompt } from './sign-in/sign-in-options.ts';
export { signInSource } from './sign-in/sign-in-source.ts';
export { listSignedIn, type SourceState } from './signed-in/list-signed-in.ts';
export type { SignedIn, Surroundings } from './signed-in/signed-in.ts';
export type { AccessToken, SourceRequest, TokenSource } from './source-contract.ts';
export type { AbortSignalLike } from './token-credential/to-abort-signal.ts';
export {
  type CredentialToken,
  type TokenCredential,
  type TokenCredentialOptions,
  type TokenCredentialRequest,
  tokenCredential,
} from './token-credential/token-credential.ts';
export { createTokenProxy, type TokenProxy, type TokenProxyOptions } from './token-proxy/create-token-proxy.ts';
export { type AzurePipelinesOptions, azurePipelinesSource } from './workload-identity/azure-pipelines-source.ts';
export { type GithubActionsOptions, githubActionsSource } from './workload-identity/github-actions-source.ts';
export { type WorkloadIdentityOptions, workloadIdentitySource } from './workload-identity/workload-identity-source.ts';
