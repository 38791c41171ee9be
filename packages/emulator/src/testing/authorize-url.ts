import { openApi, toolId, toolRedirectUri } from './adatum-api.ts';

/** The challenge of RFC 7636 appendix B. */
export const codeChallenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';

/** An authorize request of the tests' own client; `undefined` leaves a parameter out. */
export function authorizeUrl(
  overrides: Readonly<Record<string, string | undefined>> = {},
  tenant = 'adatum.onmicrosoft.com',
): string {
  const parameters: Record<string, string | undefined> = {
    client_id: toolId,
    response_type: 'code',
    redirect_uri: toolRedirectUri,
    scope: `${openApi}/read openid profile offline_access`,
    code_challenge: codeChallenge,
    code_challenge_method: 'S256',
    ...overrides,
  };
  const present = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `/${tenant}/oauth2/v2.0/authorize?${new URLSearchParams(present).toString()}`;
}
