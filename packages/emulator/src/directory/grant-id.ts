import { binaryGuid } from './binary-guid.ts';
import type { OAuth2PermissionGrant } from './model.ts';

/**
 * Id of a consent grant: client, resource and user in binary, as base64url (seen in Azure/azure-cli#20974). It follows
 * from what the grant is about, so there is one grant for each.
 */
export function grantId({ clientId, resourceId, principalId }: Omit<OAuth2PermissionGrant, 'id' | 'scope'>): string {
  const parts = [clientId, resourceId, ...(principalId === null ? [] : [principalId])];
  return Buffer.concat(parts.map(binaryGuid)).toString('base64url');
}
