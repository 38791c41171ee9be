import { type Cloud, clouds } from '../data/clouds.ts';

/** Versions of access tokens, as the claim `ver` has them. */
export type TokenVersion = '1.0' | '2.0';

/**
 * The exact `iss` of a tenant's access tokens of one version. The slash at the end of v1 and its absence in v2 belong to it
 * (Microsoft Learn, “Access tokens”).
 */
export function issuerOf(tenantId: string, version: TokenVersion, cloud: Cloud = clouds.public): string {
  const tenant = tenantId.toLowerCase();
  return version === '1.0' ? `https://${cloud.stsIssuerHost}/${tenant}/` : `https://${cloud.loginHost}/${tenant}/v2.0`;
}

/** {@link issuerOf} for both versions. */
export function issuersOf(tenantId: string, cloud?: Cloud): Readonly<Record<TokenVersion, string>> {
  return { '1.0': issuerOf(tenantId, '1.0', cloud), '2.0': issuerOf(tenantId, '2.0', cloud) };
}
