import type { AccessFacts } from './access-facts.ts';
import { type EntraRefusal, refuse } from './entra-refusal.ts';

/**
 * 90009: client and API are one registration, and the request names it by URI. A sign-in in the browser and an
 * application that asks as itself were seen to succeed so (Softeria/ms-365-mcp-server#508; recorded:
 * login/client-credentials/success-custom-api-2026-1).
 */
export function checkTokenForItself({ client, resource }: AccessFacts): EntraRefusal | undefined {
  if (client === undefined || resource === undefined || client.appId !== resource.appId) return undefined;
  if (resource.identifier.toLowerCase() === resource.appId) return undefined;
  return refuse(90009, { appId: client.appId, name: client.displayName });
}
