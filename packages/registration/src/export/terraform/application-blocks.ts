import type { ApiManifest, OptionalClaimManifest } from '@entrada/core';
import { wantedAppRoles, wantedScopes } from '../wanted-permissions.ts';
import { type HclBlock, type HclExpression, type Labels, reference, template } from './hcl.ts';
import { takenProperties } from './terraform-notes.ts';

const registration = 'azuread_application_registration.api';
const applicationId: HclExpression = reference(registration, 'id');

/** The application and its parts. */
export interface ApplicationBlocks {
  readonly blocks: readonly HclBlock[];
  /** Labels of the role resources, by value. */
  readonly roleLabels: ReadonlyMap<string, string>;
}

/** Blocks for everything that belongs to the application object. */
export function applicationBlocks(api: ApiManifest, labels: Labels): ApplicationBlocks {
  const scopes = scopeBlocks(api, labels);
  const roles = roleBlocks(api, labels);
  const blocks: HclBlock[] = [
    {
      header: ['resource', 'azuread_application_registration', 'api'],
      arguments: {
        display_name: api.name,
        sign_in_audience: api.signInAudience,
        requested_access_token_version: api.accessTokenVersion,
      },
    },
    ...api.identifierUris.map((uri) => identifierUriBlock(uri, labels)),
    ...scopes.map(({ block }) => block),
    ...roles.map(({ block }) => block),
    ...preAuthorizedBlocks(api, labels, new Map(scopes.map(({ value, label }) => [value, label]))),
  ];
  if (api.knownClientApplications.length > 0) {
    blocks.push({
      header: ['resource', 'azuread_application_known_clients', 'api'],
      arguments: { application_id: applicationId, known_client_ids: api.knownClientApplications },
    });
  }
  const claims = optionalClaimsBlock(api);
  if (claims !== undefined) blocks.push(claims);
  return { blocks, roleLabels: new Map(roles.map(({ value, label }) => [value, label])) };
}

function identifierUriBlock(uri: string, labels: Labels): HclBlock {
  const parts = uri
    .split('{appId}')
    .flatMap((text, index) => (index === 0 ? [text] : [reference(registration, 'client_id'), text]));
  return {
    header: ['resource', 'azuread_application_identifier_uri', labels.take('uri', uri.replace(/^\w+:\/\//, ''))],
    arguments: { application_id: applicationId, identifier_uri: template(parts) },
  };
}

interface PermissionBlock {
  readonly value: string;
  readonly label: string;
  readonly block: HclBlock;
}

function scopeBlocks(api: ApiManifest, labels: Labels): PermissionBlock[] {
  const ids = new Map(wantedScopes(api).map(({ value, id }) => [value, id]));
  return api.scopes
    .filter(({ enabled }) => enabled)
    .map((scope) => {
      const { value, consent, displayName, description } = scope;
      const label = labels.take('scope', value);
      const block: HclBlock = {
        header: ['resource', 'azuread_application_permission_scope', label],
        arguments: {
          application_id: applicationId,
          scope_id: ids.get(value),
          value,
          type: consent === 'admin' ? 'Admin' : 'User',
          admin_consent_display_name: displayName,
          admin_consent_description: description,
          user_consent_display_name: scope.userDisplayName ?? (consent === 'user' ? displayName : undefined),
          user_consent_description: scope.userDescription ?? description,
        },
      };
      return { value, label, block };
    });
}

function roleBlocks(api: ApiManifest, labels: Labels): PermissionBlock[] {
  const ids = new Map(wantedAppRoles(api).map(({ value, id }) => [value, id]));
  return api.appRoles
    .filter(({ enabled }) => enabled)
    .map(({ value, allowed, displayName, description }) => {
      const label = labels.take('role', value);
      const block: HclBlock = {
        header: ['resource', 'azuread_application_app_role', label],
        arguments: {
          application_id: applicationId,
          role_id: ids.get(value),
          value,
          allowed_member_types: allowed.map((who) => (who === 'user' ? 'User' : 'Application')),
          display_name: displayName,
          description,
        },
      };
      return { value, label, block };
    });
}

function preAuthorizedBlocks(api: ApiManifest, labels: Labels, scopeLabels: ReadonlyMap<string, string>): HclBlock[] {
  return api.authorizedClients.flatMap(({ appId, name, scopes }) => {
    const ids = scopes.flatMap((value) => {
      const label = scopeLabels.get(value);
      return label === undefined ? [] : [reference('azuread_application_permission_scope', label, 'scope_id')];
    });
    if (ids.length === 0) return [];
    return [
      {
        header: ['resource', 'azuread_application_pre_authorized', labels.take('client', name)],
        arguments: { application_id: applicationId, authorized_client_id: appId, permission_ids: ids },
      },
    ];
  });
}

function optionalClaimsBlock({ optionalClaims }: ApiManifest): HclBlock | undefined {
  const blocks = [
    ...optionalClaims.accessToken.map((claim) => claimBlock('access_token', claim)),
    ...optionalClaims.idToken.map((claim) => claimBlock('id_token', claim)),
    ...optionalClaims.saml2Token.map((claim) => claimBlock('saml2_token', claim)),
  ];
  if (blocks.length === 0) return undefined;
  return {
    header: ['resource', 'azuread_application_optional_claims', 'api'],
    arguments: { application_id: applicationId },
    blocks,
  };
}

function claimBlock(type: string, { name, source, essential, additionalProperties }: OptionalClaimManifest): HclBlock {
  const properties = takenProperties(additionalProperties);
  return {
    header: [type],
    arguments: {
      name,
      source,
      essential,
      additional_properties: properties.length === 0 ? undefined : properties,
    },
  };
}
