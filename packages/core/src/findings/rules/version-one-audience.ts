import { patchApplication } from '../az-rest.ts';
import type { RiskRule } from '../risk-rule.ts';
import { isOwnUri } from '../uri-anchor.ts';
import { listOf, term } from '../words.ts';

/** A10 */
export const versionOneAudience: RiskRule = {
  id: 'A10',
  severity: 'high',
  title: 'Version 1 tokens with an identifier URI of your own',
  why: 'In a version 1 token `aud` is what the client asked for: the identifier URI, with or without a slash, or the application id. APIs that meet several of them tend to loosen the check until it takes too much. In a version 2 token `aud` is always the application id.',
  looksAt: [
    'application: api.requestedAccessTokenVersion, identifierUris',
    'application: optionalClaims.accessToken aud with use_guid',
  ],
  fix: 'Issue version 2 tokens; or keep version 1 and ask for the optional claim aud with use_guid.',
  manifest: 'accessTokenVersion: 2',
  az: (api) => patchApplication(api, '{"api":{"requestedAccessTokenVersion":2}}'),
  grade: 'D',
  reference: 'https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference',
  check: (exposure) => {
    const { accessTokenVersion, identifierUris, accessTokenClaims, appId } = exposure;
    if (accessTokenVersion === 2) return undefined;
    const custom = identifierUris.filter((uri) => !isOwnUri(uri, appId));
    if (custom.length === 0) return undefined;
    const usesGuid = accessTokenClaims.some(
      ({ name, additionalProperties }) => name === 'aud' && additionalProperties.includes('use_guid'),
    );
    if (usesGuid) return undefined;
    return {
      message:
        'The API gets version 1 tokens, whose aud is whatever the client asked for: the URI, the URI with a slash, or the id. A check that takes them all is easily made to take too much.',
      evidence: `${term(exposure, 'accessTokenVersion')}: 1; identifier URIs: ${listOf(custom)}; no optional claim aud with use_guid`,
      manifestPath: ['accessTokenVersion'],
    };
  },
};
