import type { OAuth2PermissionGrant } from '../../directory/model.ts';
import type { Entity } from '../respond.ts';

/** A consent grant as Graph shows it. */
export function viewGrant(grant: OAuth2PermissionGrant): Entity {
  const { clientId, consentType, id, principalId, resourceId, scope } = grant;
  return { clientId, consentType, id, principalId, resourceId, scope };
}
