import type { ConditionalAccessPolicy } from '../../directory/model.ts';
import type { Entity } from '../respond.ts';

/** A policy as Graph shows it: what the emulator does not decide on has the value of a policy that does not ask for it. */
export function viewPolicy(policy: ConditionalAccessPolicy): Entity {
  return {
    id: policy.id,
    templateId: null,
    displayName: policy.displayName,
    createdDateTime: policy.createdDateTime ?? null,
    modifiedDateTime: policy.modifiedDateTime ?? null,
    state: policy.state,
    conditions: viewConditions(policy),
    grantControls: viewGrant(policy.grant),
    sessionControls: viewFrequency(policy.signInFrequency),
  };
}

function viewConditions(policy: ConditionalAccessPolicy): Entity {
  const { users, excludedUsers, resources, excludedResources, authenticationContexts } = policy;
  return {
    userRiskLevels: [],
    signInRiskLevels: [],
    clientAppTypes: ['all'],
    servicePrincipalRiskLevels: [],
    platforms: null,
    locations: null,
    devices: null,
    clientApplications: null,
    authenticationFlows: policy.deviceCodeFlowOnly ? { transferMethods: 'deviceCodeFlow' } : null,
    applications: {
      includeApplications: authenticationContexts.length > 0 ? [] : viewNames(resources),
      excludeApplications: excludedResources,
      includeUserActions: [],
      includeAuthenticationContextClassReferences: authenticationContexts,
      applicationFilter: null,
    },
    users: {
      includeUsers: viewNames(users),
      excludeUsers: excludedUsers,
      includeGroups: [],
      excludeGroups: [],
      includeRoles: [],
      excludeRoles: [],
      includeGuestsOrExternalUsers: null,
      excludeGuestsOrExternalUsers: null,
    },
  };
}

function viewNames(names: ConditionalAccessPolicy['users']): readonly string[] {
  if (names === 'all') return ['All'];
  return names.length === 0 ? ['None'] : names;
}

function viewGrant(grant: ConditionalAccessPolicy['grant']): Entity | null {
  if (grant === null) return null;
  return {
    operator: 'OR',
    builtInControls: [grant],
    customAuthenticationFactors: [],
    termsOfUse: [],
    authenticationStrength: null,
  };
}

const hour = 3600;
const day = 24 * hour;

/** Graph counts whole hours or days; a seed may have seconds, which are shown as the next full hour. */
function viewFrequency(seconds: number | null): Entity | null {
  if (seconds === null) return null;
  const inDays = seconds % day === 0;
  return {
    disableResilienceDefaults: null,
    applicationEnforcedRestrictions: null,
    cloudAppSecurity: null,
    persistentBrowser: null,
    signInFrequency: {
      value: inDays ? seconds / day : Math.ceil(seconds / hour),
      type: inDays ? 'days' : 'hours',
      authenticationType: 'primaryAndSecondaryAuthentication',
      frequencyInterval: 'timeBased',
      isEnabled: true,
    },
  };
}
