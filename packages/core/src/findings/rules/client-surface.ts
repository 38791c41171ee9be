import { patchApplication } from '../az-rest.ts';
import type { RiskRule } from '../risk-rule.ts';
import { count, listOf } from '../words.ts';

/** A19 */
export const clientSurface: RiskRule = {
  id: 'A19',
  severity: 'medium',
  title: 'The registration of the API is also a client',
  why: 'A registration that is client and resource at once has more to steal: its secret or a code sent to its redirect URI gives tokens of the API’s own name. An API that only receives tokens needs none of it.',
  looksAt: [
    'application: passwordCredentials, keyCredentials (how many)',
    'application: web, spa and publicClient redirectUris, web.implicitGrantSettings, isFallbackPublicClient',
  ],
  fix: 'Register clients for themselves and remove what the API does not need. On-behalf-of needs a credential: prefer a federated one or a certificate.',
  az: (api) =>
    patchApplication(
      api,
      '{"isFallbackPublicClient":false,"web":{"redirectUris":[]},"spa":{"redirectUris":[]},"publicClient":{"redirectUris":[]}}',
    ),
  grade: 'D',
  reference: 'https://learn.microsoft.com/entra/identity-platform/security-best-practices-for-app-registration',
  check: ({ clientSurface: surface }) => {
    if (!surface.known) return surface;
    const { secrets, certificates, redirectUris, implicitGrant, publicClient } = surface.value;
    const found = [
      secrets > 0 && count(secrets, 'secret'),
      certificates > 0 && count(certificates, 'certificate'),
      redirectUris.length > 0 && count(redirectUris.length, 'redirect URI'),
      implicitGrant && 'implicit grant',
      publicClient && 'public client flows',
    ].filter((part) => part !== false);
    if (found.length === 0) return undefined;
    const where = redirectUris.length === 0 ? '' : `; redirect URIs: ${listOf(redirectUris)}`;
    return {
      message: `The registration of this API can also act as a client (${listOf(found)}): more to steal, and tokens in the API’s own name.`,
      evidence: `${listOf(found)}${where}`,
    };
  },
};
