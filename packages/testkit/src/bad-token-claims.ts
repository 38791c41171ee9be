import { adatum } from './adatum.ts';
import { type BadToken, forbidden, invalid } from './bad-token.ts';
import { issuerV1, issuerV2 } from './test-tenant.ts';

/** Well-signed tokens that are for another time, tenant or API, or not an access token. */
export const misdirectedTokens: readonly BadToken[] = [
  invalid('an expired token', 'token_expired', (t) => t.userToken({ claims: { exp: t.clock.now() - 61 } })),
  invalid('a token without exp', 'time_missing', (t) => t.userToken({ claims: { exp: undefined } })),
  invalid('an exp that is a text', 'time_missing', (t) =>
    t.userToken({ claims: { exp: String(t.clock.now() + 3600) } }),
  ),
  invalid('a token of the future', 'token_not_yet_valid', (t) => t.userToken({ claims: { nbf: t.clock.now() + 61 } })),
  invalid('a token of another tenant', 'issuer_mismatch', (t) =>
    t.userToken({ claims: { iss: issuerV2(adatum.otherTenantId), tid: adatum.otherTenantId } }),
  ),
  invalid('a v1 issuer on a v2 token', 'issuer_mismatch', (t) =>
    t.userToken({ claims: { iss: issuerV1(adatum.tenantId) } }),
  ),
  invalid('an issuer with a slash too many', 'issuer_mismatch', (t) =>
    t.userToken({ claims: { iss: `${issuerV2(adatum.tenantId)}/` } }),
  ),
  invalid("another tenant's tid under this tenant's issuer", 'tenant_mismatch', (t) =>
    t.userToken({ claims: { tid: adatum.otherTenantId } }),
  ),
  invalid('a token without tid', 'tenant_mismatch', (t) => t.userToken({ claims: { tid: undefined } })),
  invalid('a token for another API', 'audience_mismatch', (t) => t.userToken({ claims: { aud: adatum.daemonAppId } })),
  invalid('a token for Azure Resource Manager', 'audience_mismatch', (t) =>
    t.userToken({ claims: { aud: 'https://management.azure.com' } }),
  ),
  invalid('a list of audiences', 'audience_mismatch', (t) =>
    t.userToken({ claims: { aud: [adatum.appId, adatum.daemonAppId] } }),
  ),
  invalid('a v1 token when the API takes only v2', 'version_refused', (t) => t.userTokenV1()),
  invalid('a token without ver', 'version_refused', (t) => t.userToken({ claims: { ver: undefined } })),
];

/** Well-signed tokens of this API that do not allow what is asked. */
export const powerlessTokens: readonly BadToken[] = [
  forbidden('a user token with another scope', 'scope_missing', (t) => t.userToken({ claims: { scp: 'Files.Read' } })),
  forbidden('a scope that only begins like the required one', 'scope_missing', (t) =>
    t.userToken({ claims: { scp: `${adatum.scope}_too` } }),
  ),
  forbidden('a user token that has the role of applications but not the scope', 'scope_missing', (t) =>
    t.userToken({ claims: { scp: 'Files.Read', roles: [adatum.appRole] } }),
  ),
  forbidden('an app-only token without roles', 'role_missing', (t) => t.appToken({ claims: { roles: undefined } })),
  forbidden('an app-only token with another role', 'role_missing', (t) => t.appToken({ claims: { roles: ['Other'] } })),
  forbidden('roles that are one text', 'role_missing', (t) => t.appToken({ claims: { roles: adatum.appRole } })),
  forbidden('a token with neither scopes nor roles', 'permission_missing', (t) =>
    t.userToken({ claims: { scp: undefined } }),
  ),
  forbidden('an id_token, even of a user who has the role', 'permission_missing', (t) =>
    t.userToken({
      claims: { scp: undefined, azp: undefined, azpacr: undefined, nonce: 'n', roles: [adatum.appRole] },
    }),
  ),
];
