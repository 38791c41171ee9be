import { pasteId, patchApplication } from '../az-rest.ts';
import { notLookedAt } from '../fact.ts';
import type { RiskRule } from '../risk-rule.ts';
import { uriAnchor } from '../uri-anchor.ts';
import { listOf } from '../words.ts';

/** A11 */
export const looseUri: RiskRule = {
  id: 'A11',
  severity: 'high',
  title: 'An identifier URI that is not tied to this tenant',
  why: 'An identifier URI that holds neither tenant id, nor application id, nor a verified domain can be taken in any other tenant too. A client that signs in to the wrong tenant then asks somebody else’s API for a token, and in version 1 tokens that URI is the audience. With version 2 tokens the audience is the application id, and Entra’s own restriction leaves such applications alone: there it is of medium severity.',
  looksAt: ['application: identifierUris, appId, api.requestedAccessTokenVersion', 'organization: id, verifiedDomains'],
  fix: 'Use api://{appId}, or put the tenant id, the application id or a verified domain into the URI. Add the new URI first and remove the old one when no client asks for it any more.',
  manifest: "identifierUri: 'api://{appId}'",
  az: (api) =>
    patchApplication(
      api,
      `{"identifierUris":["<the URIs to keep>","api://${pasteId(api.appId, 'appId of the API')}"]}`,
    ),
  grade: 'D',
  reference: 'https://learn.microsoft.com/entra/identity-platform/identifier-uri-restrictions',
  check: ({ identifierUris, appId, tenant, accessTokenVersion }) => {
    const anchorOf = (uri: string) => uriAnchor(uri, appId, tenant.known ? tenant.value : undefined);
    const loose = identifierUris.filter((uri) => anchorOf(uri) === 'loose');
    if (loose.length > 0) {
      return {
        severity: accessTokenVersion === 2 ? 'medium' : 'high',
        message: `Any other tenant can have an API of the same URI: ${listOf(loose)} holds neither tenant id, nor application id, nor a verified domain of this tenant.`,
        evidence: `identifier URIs: ${listOf(loose)}; verified domains: ${tenant.known ? listOf(tenant.value.verifiedDomains) : 'not needed to tell'}`,
        manifestPath: ['identifierUri'],
      };
    }
    if (tenant.known || !identifierUris.some((uri) => anchorOf(uri) === 'unsure')) return undefined;
    return notLookedAt(tenant.because);
  },
};
