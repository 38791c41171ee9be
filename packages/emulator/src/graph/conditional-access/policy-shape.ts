import type { JsonObject } from '../body/read-json-body.ts';
import {
  anything,
  filledText,
  flag,
  guid,
  listOf,
  misfit,
  nullable,
  objectOf,
  oneOf,
  readEntity,
  readOnly,
  type Shape,
} from '../body/shape.ts';
import { graphError } from '../errors/graph-error.ts';
import type { SentPolicy } from './sent-policy.ts';

/** In error texts. */
export const policyType = 'ConditionalAccessPolicy';

/** A condition or control that nothing here decides on: taken only when it asks for nothing. */
const unused: Shape<unknown> = (value, { property }) => {
  const asksForNothing = value === null || (Array.isArray(value) && value.length === 0);
  if (!asksForNothing) throw notEnforced(property, value);
  return value;
};

/** One word, the only one that is enforced. */
function only(word: string): Shape<string> {
  return (value, place) => {
    if (typeof value !== 'string') throw misfit(place);
    if (value !== word) throw notEnforced(place.property, value);
    return value;
  };
}

function notEnforced(property: string, value: unknown): Error {
  return graphError('policyNotEnforced', { property, value: JSON.stringify(value).slice(0, 100) });
}

/** `All`, `None` or ids; never a mixture [D: conditionalaccessusers.md]. */
const names: Shape<'all' | string[]> = (value, place) => {
  const list = listOf(filledText(256))(value, place);
  if (list.length === 1 && list[0] === 'All') return 'all';
  if (list.length === 1 && list[0] === 'None') return [];
  return list.map((name) => idOf(name, place));
};

const excludedNames: Shape<string[]> = (value, place) =>
  listOf(filledText(256))(value, place).map((name) => idOf(name, place));

/** Groups of people or APIs by name (`GuestsOrExternalUsers`, `Office365`) are Graph's, and not enforced here. */
const idOf: Shape<string> = (value, place) => {
  if (typeof value === 'string' && /^[a-z]\w*$/i.test(value)) throw notEnforced(place.property, value);
  return guid(value, place);
};

const authenticationContext: Shape<string> = (value, place) => {
  if (typeof value !== 'string' || !/^c\d{1,2}$/.test(value)) throw misfit(place);
  return value;
};

const wholeNumber: Shape<number> = (value, place) => {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1) throw misfit(place);
  return value;
};

const conditions = objectOf('ConditionalAccessConditionSet', {
  applications: objectOf('ConditionalAccessApplications', {
    includeApplications: names,
    excludeApplications: excludedNames,
    includeUserActions: unused,
    includeAuthenticationContextClassReferences: listOf(authenticationContext),
    applicationFilter: unused,
  }),
  users: objectOf('ConditionalAccessUsers', {
    includeUsers: names,
    excludeUsers: excludedNames,
    includeGroups: unused,
    excludeGroups: unused,
    includeRoles: unused,
    excludeRoles: unused,
    includeGuestsOrExternalUsers: unused,
    excludeGuestsOrExternalUsers: unused,
  }),
  clientAppTypes: listOf(only('all')),
  authenticationFlows: nullable(
    objectOf('ConditionalAccessAuthenticationFlows', { transferMethods: oneOf('none', 'deviceCodeFlow') }),
  ),
  userRiskLevels: unused,
  signInRiskLevels: unused,
  servicePrincipalRiskLevels: unused,
  insiderRiskLevels: unused,
  platforms: unused,
  locations: unused,
  devices: unused,
  clientApplications: unused,
});

const members = {
  id: readOnly,
  templateId: anything,
  createdDateTime: readOnly,
  modifiedDateTime: readOnly,
  displayName: filledText(256),
  state: oneOf('enabled', 'disabled', 'enabledForReportingButNotEnforced'),
  conditions,
  grantControls: nullable(
    objectOf('ConditionalAccessGrantControls', {
      operator: oneOf('AND', 'OR'),
      builtInControls: listOf((value, place) => {
        if (value !== 'mfa' && value !== 'block') throw notEnforced(place.property, value);
        return value;
      }),
      customAuthenticationFactors: unused,
      termsOfUse: unused,
      authenticationStrength: unused,
    }),
  ),
  sessionControls: nullable(
    objectOf('ConditionalAccessSessionControls', {
      signInFrequency: nullable(
        objectOf('SignInFrequencySessionControl', {
          value: nullable(wholeNumber),
          type: nullable(oneOf('hours', 'days')),
          authenticationType: only('primaryAndSecondaryAuthentication'),
          frequencyInterval: only('timeBased'),
          isEnabled: nullable(flag),
        }),
      ),
      disableResilienceDefaults: unused,
      applicationEnforcedRestrictions: unused,
      cloudAppSecurity: unused,
      persistentBrowser: unused,
    }),
  ),
};

/**
 * Reads the form of a policy's body.
 *
 * @throws {GraphError} those of the shape; policyNotEnforced for what the emulator would not do
 */
export function readPolicy(body: JsonObject): SentPolicy {
  return readEntity(body, policyType, members);
}
