import type { JsonObject } from '@entrada/core';
import type { Caller } from '@entrada/registration';

/** Who a token for Microsoft Graph lets act; undefined when it does not tell, which Graph does not promise. */
export function callerFrom(claims: JsonObject): Caller | undefined {
  const { oid, tid, scp, wids } = claims;
  if (typeof oid !== 'string') return undefined;
  const clientAppId = claims.appid ?? claims.azp;
  const permissions = typeof scp === 'string' ? scp.split(' ') : strings(claims.roles);
  return {
    kind: typeof scp === 'string' ? 'user' : 'application',
    id: oid,
    ...(typeof clientAppId === 'string' && { clientAppId }),
    ...(typeof tid === 'string' && { tenantId: tid }),
    ...(Array.isArray(wids) && { roleTemplateIds: strings(wids) }),
    permissions,
  };
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
