import { findWellKnownClient } from '@entrada/core/data';

/**
 * Whether a client is one of Microsoft's family, whose members may use each other's refresh tokens. Azure CLI and Azure
 * PowerShell left it in January 2026 (dirkjanm/ROADtools).
 */
export function isFamilyClient(appId: string): boolean {
  return findWellKnownClient(appId)?.foci === true;
}
