/** The clouds that every instance-discovery answer lists (recorded 2020 to 2023). */
const metadata = [
  {
    preferred_network: 'login.microsoftonline.com',
    preferred_cache: 'login.windows.net',
    aliases: ['login.microsoftonline.com', 'login.windows.net', 'login.microsoft.com', 'sts.windows.net'],
  },
  {
    preferred_network: 'login.partner.microsoftonline.cn',
    preferred_cache: 'login.partner.microsoftonline.cn',
    aliases: ['login.partner.microsoftonline.cn', 'login.chinacloudapi.cn'],
  },
  {
    preferred_network: 'login.microsoftonline.de',
    preferred_cache: 'login.microsoftonline.de',
    aliases: ['login.microsoftonline.de'],
  },
  {
    preferred_network: 'login.microsoftonline.us',
    preferred_cache: 'login.microsoftonline.us',
    aliases: ['login.microsoftonline.us', 'login.usgovcloudapi.net'],
  },
  {
    preferred_network: 'login-us.microsoftonline.com',
    preferred_cache: 'login-us.microsoftonline.com',
    aliases: ['login-us.microsoftonline.com'],
  },
];

/**
 * Answers `/common/discovery/instance`. It does not look whether the tenant exists (recorded), keeps the port of the
 * authority that was asked about, and points to the v1 document for a v1 endpoint.
 *
 * @returns undefined when `authorization_endpoint` is no URL with a tenant in its path
 */
export function instanceDiscovery(authorizationEndpoint: string): object | undefined {
  const url = URL.parse(authorizationEndpoint);
  const tenant = url?.pathname.split('/')[1];
  if (url === null || !tenant || (url.protocol !== 'https:' && url.protocol !== 'http:')) return undefined;
  const version = url.pathname.includes('/oauth2/v2.0/') ? '/v2.0' : '';
  return {
    tenant_discovery_endpoint: `${url.origin}/${tenant}${version}/.well-known/openid-configuration`,
    'api-version': '1.1',
    metadata,
  };
}
