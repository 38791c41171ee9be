import { binaryGuid } from '../../directory/binary-guid.ts';
import type { Group } from '../../directory/model.ts';
import type { Entity } from '../respond.ts';

/** A group as Graph shows it, without most of the members that only mail-enabled and synchronised groups fill. */
export function viewGroup(group: Group): Entity {
  return {
    id: group.id,
    deletedDateTime: null,
    classification: null,
    createdDateTime: null,
    creationOptions: [],
    description: group.description,
    displayName: group.displayName,
    expirationDateTime: null,
    groupTypes: [],
    isAssignableToRole: null,
    mail: null,
    mailEnabled: false,
    mailNickname: group.displayName.replace(/[^A-Za-z0-9]/g, ''),
    membershipRule: null,
    membershipRuleProcessingState: null,
    onPremisesSyncEnabled: null,
    proxyAddresses: [],
    securityEnabled: group.securityEnabled,
    securityIdentifier: securityIdentifier(group.id),
    visibility: null,
  };
}

/** `S-1-12-1-a-b-c-d`: the object id as four 32-bit numbers (graph/groups/create-1). */
function securityIdentifier(id: string): string {
  const bytes = binaryGuid(id);
  return `S-1-12-1-${[0, 4, 8, 12].map((offset) => bytes.readUInt32LE(offset)).join('-')}`;
}
