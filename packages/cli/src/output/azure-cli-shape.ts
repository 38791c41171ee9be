import type { AccessToken } from '@entrada/acquire';
import { tryDecodeToken } from '@entrada/core';

/** What `az account get-access-token --tenant T` prints, members in its order. */
export interface AzureCliShape {
  readonly accessToken: string;
  /** Local time without a zone, `2026-11-24 16:30:00.000000`. */
  readonly expiresOn: string;
  /** Seconds since the epoch. */
  readonly expires_on: number;
  readonly tenant?: string;
  readonly tokenType: 'Bearer';
}

/**
 * A token as Azure CLI prints it, so that a script needs no other change. There is no `subscription`: az leaves it out, too,
 * when it is given a tenant.
 */
export function azureCliShape({ token, expiresOn, tenant = tenantIn(token) }: AccessToken): AzureCliShape {
  return {
    accessToken: token,
    expiresOn: localTime(expiresOn),
    expires_on: expiresOn,
    ...(tenant !== undefined && { tenant }),
    tokenType: 'Bearer',
  };
}

function tenantIn(token: string): string | undefined {
  const decoded = tryDecodeToken(token);
  return 'claims' in decoded && typeof decoded.claims.tid === 'string' ? decoded.claims.tid : undefined;
}

/** Python's `%Y-%m-%d %H:%M:%S.%f`. @param seconds since the epoch */
function localTime(seconds: number): string {
  const time = new Date(seconds * 1000);
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-');
  return `${day} ${[time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join(':')}.000000`;
}
