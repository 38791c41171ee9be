import { authorizationCodeGrant } from './authorization-code.ts';
import { clientCredentialsGrant } from './client-credentials.ts';
import { deviceCodeGrant } from './device-code.ts';
import type { Grant } from './grant.ts';
import { jwtBearer, onBehalfOfGrant } from './on-behalf-of.ts';
import { passwordGrant } from './password.ts';
import { refreshTokenGrant } from './refresh-token.ts';

/** By `grant_type`. MSAL for Node polls with the bare `device_code`, which Entra accepts (recorded). */
export const grants: ReadonlyMap<string, Grant> = new Map([
  ['authorization_code', authorizationCodeGrant],
  ['refresh_token', refreshTokenGrant],
  ['urn:ietf:params:oauth:grant-type:device_code', deviceCodeGrant],
  ['device_code', deviceCodeGrant],
  ['client_credentials', clientCredentialsGrant],
  ['password', passwordGrant],
  [jwtBearer, onBehalfOfGrant],
]);

/** Grant types that Entra has and this emulator does not, so that a refusal can say so. */
export const missingGrants: ReadonlySet<string> = new Set([
  'urn:ietf:params:oauth:grant-type:saml2-bearer',
  'urn:ietf:params:oauth:grant-type:saml1_1-bearer',
]);
