import type { AppManagementPolicy, IdentifierUriRestriction, Tenant } from '../../directory/model.ts';
import type { JsonObject } from '../body/read-json-body.ts';
import {
  anything,
  filledText,
  flag,
  instant,
  nullable,
  objectOf,
  oneOf,
  readEntity,
  readOnly,
  text,
} from '../body/shape.ts';
import type { Entity } from '../respond.ts';

/**
 * What a tenant has that never touched its policy: Microsoft switched the unique identifier on in June and July 2025
 * [D: identifier-uri-restrictions.md].
 */
const defaultAppManagementPolicy: AppManagementPolicy = {
  isEnabled: true,
  nonDefaultUriAddition: createRestriction('disabled'),
  uriAdditionWithoutUniqueTenantIdentifier: createRestriction('enabled'),
};

/** The policy of a tenant. */
export function appManagementPolicyOf({ appManagementPolicy }: Tenant): AppManagementPolicy {
  return appManagementPolicy ?? defaultAppManagementPolicy;
}

/** The policy as Graph shows it, of which only the identifier URIs decide anything here. */
export function viewAppManagementPolicy(tenant: Tenant): Entity {
  const { isEnabled, nonDefaultUriAddition, uriAdditionWithoutUniqueTenantIdentifier } = appManagementPolicyOf(tenant);
  return {
    id: '00000000-0000-0000-0000-000000000000',
    displayName: 'Default app management tenant policy',
    description:
      'Default tenant policy that enforces app management restrictions on applications and service principals.',
    isEnabled,
    applicationRestrictions: {
      passwordCredentials: [],
      keyCredentials: [],
      identifierUris: {
        nonDefaultUriAddition: viewRestriction(nonDefaultUriAddition),
        uriAdditionWithoutUniqueTenantIdentifier: viewRestriction(uriAdditionWithoutUniqueTenantIdentifier),
      },
    },
    servicePrincipalRestrictions: { passwordCredentials: [], keyCredentials: [] },
  };
}

const restriction = objectOf('IdentifierUriRestriction', {
  state: oneOf('enabled', 'disabled'),
  isStateSetByMicrosoft: anything,
  restrictForAppsCreatedAfterDateTime: nullable(instant),
  excludeAppsReceivingV2Tokens: flag,
  excludeSaml: flag,
});

const members = {
  id: readOnly,
  displayName: filledText(256),
  description: nullable(text()),
  isEnabled: flag,
  applicationRestrictions: objectOf('AppManagementApplicationConfiguration', {
    identifierUris: objectOf('IdentifierUriConfiguration', {
      nonDefaultUriAddition: restriction,
      uriAdditionWithoutUniqueTenantIdentifier: restriction,
    }),
  }),
};

/**
 * What a body changes of the policy. Restrictions of credentials are refused as unknown members: nothing here would enforce them.
 *
 * @throws {GraphError} those of the shape
 */
export function updateAppManagementPolicy(tenant: Tenant, body: JsonObject): Partial<Tenant> {
  const sent = readEntity(body, 'TenantAppManagementPolicy', members);
  const current = appManagementPolicyOf(tenant);
  const uris = sent.applicationRestrictions?.identifierUris;
  const appManagementPolicy = {
    isEnabled: sent.isEnabled ?? current.isEnabled,
    nonDefaultUriAddition: merge(current.nonDefaultUriAddition, uris?.nonDefaultUriAddition),
    uriAdditionWithoutUniqueTenantIdentifier: merge(
      current.uriAdditionWithoutUniqueTenantIdentifier,
      uris?.uriAdditionWithoutUniqueTenantIdentifier,
    ),
  };
  return { appManagementPolicy };
}

type SentRestriction = Partial<Omit<IdentifierUriRestriction, 'isStateSetByMicrosoft'>> & {
  isStateSetByMicrosoft?: unknown;
};

function merge(current: IdentifierUriRestriction, sent: SentRestriction | undefined): IdentifierUriRestriction {
  if (sent === undefined) return current;
  const { isStateSetByMicrosoft: _readOnly, ...changes } = sent;
  const byMicrosoft = current.isStateSetByMicrosoft && changes.state === undefined;
  return { ...current, ...changes, isStateSetByMicrosoft: byMicrosoft };
}

function viewRestriction(shown: IdentifierUriRestriction): Entity {
  return { ...shown, excludeActors: null };
}

function createRestriction(state: IdentifierUriRestriction['state']): IdentifierUriRestriction {
  return {
    state,
    isStateSetByMicrosoft: true,
    restrictForAppsCreatedAfterDateTime: null,
    excludeAppsReceivingV2Tokens: true,
    excludeSaml: true,
  };
}
