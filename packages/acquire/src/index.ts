/**
 * Getting a token for an API that Entra protects, and sending it only where it belongs.
 *
 * @packageDocumentation
 */
export { type AzureCliOptions, azureCliSource } from './azure-cli/azure-cli-source.ts';
export { type EnvironmentOptions, environmentSource } from './client-credentials/environment-source.ts';
export { getToken } from './get-token.ts';
export { redactSecrets } from './redact-secrets.ts';
export { type ApiCall, callApi } from './send-to-api/call-api.ts';
export { allowedDestination, type TokenInHand } from './send-to-api/destination.ts';
export { azureCliClientId, type ClientNotice, describeClient } from './sign-in/client-notice.ts';
export { createSignIn, type SignIn } from './sign-in/create-sign-in.ts';
export type { Interaction, SignedInAccount, SignInOptions, SignInPrompt } from './sign-in/sign-in-options.ts';
export { signInSource } from './sign-in/sign-in-source.ts';
export type { AccessToken, SourceRequest, TokenSource } from './source-contract.ts';
