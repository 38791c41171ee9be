import { type Cloud, clouds } from '../data/clouds.ts';

/**
 * The exact `iss` of a tenant's access tokens by version. The slash at the end of v1 and its absence in v2 belong to it
 * (Microsoft Learn, “Access tokens”).
 */
export function issuersOf(tenantId: string, cloud: Cloud = clouds.public): Readonly<Record<'1.0' | '2.0', string>> {
  const tenant = tenantId.toLowerCase();
  return {
    '1.0': `https://${cloud.stsIssuerHost}/${tenant}/`,
    '2.0': `https://${cloud.loginHost}/${tenant}/v2.0`,
  };
}
