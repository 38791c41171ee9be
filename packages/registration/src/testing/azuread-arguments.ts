/** Arguments that a block takes: `true` where the provider requires one. Nested blocks stand under their own name. */
export interface BlockArguments {
  readonly arguments: Readonly<Record<string, boolean>>;
  readonly blocks?: Readonly<Record<string, BlockArguments>>;
}

const claim: BlockArguments = {
  arguments: { name: false, source: false, essential: false, additional_properties: false },
};

/**
 * The arguments of those blocks of hashicorp/azuread that an export uses: names and required flags, read from docs/resources
 * and docs/data-sources of the provider's repository at commit f0169e0 (2026-08-17, after 3.9.0).
 */
export const azureadArguments: Readonly<Record<'resource' | 'data', Readonly<Record<string, BlockArguments>>>> = {
  resource: {
    azuread_application_registration: {
      arguments: {
        display_name: true,
        description: false,
        notes: false,
        requested_access_token_version: false,
        sign_in_audience: false,
      },
    },
    azuread_application_identifier_uri: { arguments: { application_id: true, identifier_uri: true } },
    azuread_application_permission_scope: {
      arguments: {
        application_id: true,
        scope_id: true,
        type: true,
        admin_consent_display_name: true,
        admin_consent_description: true,
        user_consent_description: true,
        user_consent_display_name: false,
        value: false,
      },
    },
    azuread_application_app_role: {
      arguments: {
        application_id: true,
        role_id: true,
        allowed_member_types: true,
        display_name: true,
        description: true,
        value: false,
      },
    },
    azuread_application_pre_authorized: {
      arguments: { application_id: true, authorized_client_id: true, permission_ids: true },
    },
    azuread_application_known_clients: { arguments: { application_id: true, known_client_ids: true } },
    azuread_application_optional_claims: {
      arguments: { application_id: true },
      blocks: { access_token: claim, id_token: claim, saml2_token: claim },
    },
    azuread_application_owner: { arguments: { application_id: true, owner_object_id: true } },
    azuread_service_principal: {
      arguments: {
        client_id: true,
        account_enabled: false,
        app_role_assignment_required: false,
        owners: false,
        use_existing: false,
      },
    },
    azuread_app_role_assignment: {
      arguments: { app_role_id: true, principal_object_id: true, resource_object_id: true },
    },
    azuread_service_principal_delegated_permission_grant: {
      arguments: {
        claim_values: true,
        resource_service_principal_object_id: true,
        service_principal_object_id: true,
        user_object_id: false,
      },
    },
  },
  data: {
    azuread_user: { arguments: { user_principal_name: false, object_id: false } },
    azuread_group: { arguments: { display_name: false, object_id: false, security_enabled: false } },
    azuread_service_principal: { arguments: { client_id: false, display_name: false, object_id: false } },
  },
};
