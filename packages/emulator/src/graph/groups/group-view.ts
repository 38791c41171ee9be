import { binaryGuid } from '../../directory/binary-guid.ts';
import type { Group } from '../../directory/model.ts';
import type { Entity } from '../respond.ts';

/** A group as Graph shows it; most members are filled only for groups with mail and synchronised ones. */
export function viewGroup(group: Group): Entity {
  const membershipRule = group.passive?.membershipRule ?? null;
  return {
    id: group.id,
    deletedDateTime: null,
    classification: null,
    createdDateTime: group.createdDateTime ?? null,
    creationOptions: [],
    description: group.description,
    displayName: group.displayName,
    expirationDateTime: null,
    groupTypes: membershipRule === null ? [] : ['DynamicMembership'],
    isAssignableToRole: null,
    mail: null,
    mailEnabled: false,
    mailNickname: group.passive?.mailNickname ?? group.displayName.replace(/[^A-Za-z0-9]/g, ''),
    membershipRule,
    membershipRuleProcessingState: membershipRule === null ? null : 'On',
    onPremisesDomainName: null,
    onPremisesLastSyncDateTime: null,
    onPremisesNetBiosName: null,
    onPremisesSamAccountName: null,
    onPremisesSecurityIdentifier: null,
    onPremisesSyncEnabled: null,
    preferredDataLocation: null,
    preferredLanguage: null,
    proxyAddresses: [],
    renewedDateTime: group.createdDateTime ?? null,
    resourceBehaviorOptions: [],
    resourceProvisioningOptions: [],
    securityEnabled: group.securityEnabled,
    securityIdentifier: securityIdentifier(group.id),
    theme: null,
    visibility: null,
    onPremisesProvisioningErrors: [],
    serviceProvisioningErrors: [],
  };
}

/** `S-1-12-1-a-b-c-d`: the object id as four 32-bit numbers (graph/groups/create-1). */
function securityIdentifier(id: string): string {
  const bytes = binaryGuid(id);
  return `S-1-12-1-${[0, 4, 8, 12].map((offset) => bytes.readUInt32LE(offset)).join('-')}`;
}
