import type { TokenExpectations } from '../checks/token-expectations.ts';
import type { Cloud } from '../data/clouds.ts';
import type { ApiManifest } from './manifest.ts';

/** What the manifest does not know: which tenant, and which id the application got there. */
export interface GuardOptionsInput {
  readonly tenantId: string;
  readonly appId: string;
  readonly cloud?: Cloud;
}

/**
 * What an API that is exposed by this manifest expects of tokens: its version, its audiences, any of its scopes, and for
 * applications any role that they can hold. Without such a role applications are refused.
 *
 * @example createGuard(guardOptionsFrom(api, { tenantId, appId }))
 */
export function guardOptionsFrom(api: ApiManifest, { tenantId, appId, cloud }: GuardOptionsInput): TokenExpectations {
  const isV1 = api.accessTokenVersion === 1;
  const roles = api.appRoles.filter(({ allowed }) => allowed.includes('application')).map(({ value }) => value);
  return {
    tenantId,
    ...(cloud === undefined ? {} : { cloud }),
    audiences: isV1 ? [appId, ...api.identifierUris.map((uri) => uri.replaceAll('{appId}', appId))] : [appId],
    versions: [isV1 ? '1.0' : '2.0'],
    scopes: api.scopes.map(({ value }) => value),
    roles,
    appOnly: roles.length > 0 ? 'allow' : 'deny',
  };
}
