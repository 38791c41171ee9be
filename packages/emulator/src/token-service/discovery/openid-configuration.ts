import { clouds } from '@entrada/core/data';
import { isAnyTenant } from '../../rules/any-tenant.ts';
import { v1Issuer } from '../../tokens/v1-claims.ts';
import { v2Issuer } from '../../tokens/v2-claims.ts';

/** What a discovery document is about. */
export interface DiscoverySubject {
  /** Tenant segment of the path. */
  readonly tenant: string;
  /** Id of the tenant that the segment names. */
  readonly tenantId: string;
  /** The emulator's own origin: where a person's browser, which knows neither proxy nor CA, is sent. */
  readonly origin: string;
}

const login = `https://${clouds.public.loginHost}`;

/** The issuer that a path speaks for: a template with literal braces where no tenant was named. */
export function issuerTenant({ tenant, tenantId }: DiscoverySubject): string {
  return isAnyTenant(tenant) ? '{tenantid}' : tenantId;
}

/** Members and order recorded 2025-02; only where a browser goes, to sign in and out, is the emulator's own. */
export function openidConfigurationV2(subject: DiscoverySubject): object {
  const path = isAnyTenant(subject.tenant) ? subject.tenant.toLowerCase() : subject.tenantId;
  return {
    token_endpoint: `${login}/${path}/oauth2/v2.0/token`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
    jwks_uri: `${login}/${path}/discovery/v2.0/keys`,
    ...responseMembers,
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    issuer: v2Issuer(issuerTenant(subject)),
    request_uri_parameter_supported: false,
    userinfo_endpoint: 'https://graph.microsoft.com/oidc/userinfo',
    authorization_endpoint: `${subject.origin}/${path}/oauth2/v2.0/authorize`,
    device_authorization_endpoint: `${login}/${path}/oauth2/v2.0/devicecode`,
    http_logout_supported: true,
    frontchannel_logout_supported: true,
    end_session_endpoint: `${subject.origin}/${path}/oauth2/v2.0/logout`,
    claims_supported: claimsSupported,
    kerberos_endpoint: `${login}/${path}/kerberos`,
    ...cloudMembers,
  };
}

/** The v1 document. Not recorded: `issuer` is what `az login --tenant DOMAIN` reads, the rest follows v2.0 [I]. */
export function openidConfigurationV1(subject: DiscoverySubject): object {
  const path = isAnyTenant(subject.tenant) ? subject.tenant.toLowerCase() : subject.tenantId;
  return {
    token_endpoint: `${login}/${path}/oauth2/token`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
    jwks_uri: `${login}/${path}/discovery/keys`,
    ...responseMembers,
    scopes_supported: ['openid'],
    issuer: v1Issuer(issuerTenant(subject)),
    authorization_endpoint: `${subject.origin}/${path}/oauth2/authorize`,
    device_authorization_endpoint: `${login}/${path}/oauth2/devicecode`,
    end_session_endpoint: `${subject.origin}/${path}/oauth2/logout`,
    claims_supported: claimsSupported,
    ...cloudMembers,
  };
}

const responseMembers = {
  response_modes_supported: ['query', 'fragment', 'form_post'],
  subject_types_supported: ['pairwise'],
  id_token_signing_alg_values_supported: ['RS256'],
  response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
};

const claimsSupported = [
  'sub',
  'iss',
  'cloud_instance_name',
  'cloud_instance_host_name',
  'cloud_graph_host_name',
  'msgraph_host',
  'aud',
  'exp',
  'iat',
  'auth_time',
  'acr',
  'nonce',
  'preferred_username',
  'name',
  'tid',
  'ver',
  'at_hash',
  'c_hash',
  'email',
];

const cloudMembers = {
  tenant_region_scope: 'EU',
  cloud_instance_name: 'microsoftonline.com',
  cloud_graph_host_name: 'graph.windows.net',
  msgraph_host: 'graph.microsoft.com',
  rbac_url: 'https://pas.windows.net',
};
