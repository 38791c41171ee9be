import type { ExposureTenant } from './api-exposure.ts';

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether the URI is `api://{appId}`, which is nobody else's. */
export function isOwnUri(uri: string, appId: string | undefined): boolean {
  return uri === 'api://{appId}' || (appId !== undefined && uri.toLowerCase() === `api://${appId.toLowerCase()}`);
}

/**
 * Whether something in an identifier URI belongs to this tenant alone: its id, the application's, or a verified domain
 * ("Restrictions on identifier URIs of Microsoft Entra applications" [D]). `unsure` where only the tenant could tell.
 */
export function uriAnchor(
  uri: string,
  appId: string | undefined,
  tenant: ExposureTenant | undefined,
): 'anchored' | 'loose' | 'unsure' {
  const parts = /^(api|https):\/\/([^/?#]*)(\/[^?#]*)?$/i.exec(uri.toLowerCase());
  if (parts === null) return 'loose';
  const [, scheme, host = '', path = ''] = parts;
  if (scheme === 'api') {
    const segments = [host, ...path.split('/').filter((segment) => segment !== '')];
    if (segments.some((segment) => segment === '{appid}' || segment === appId?.toLowerCase())) return 'anchored';
    if (host === tenant?.id.toLowerCase() && segments.length > 1) return 'anchored';
    if (guid.test(host) && tenant === undefined && segments.length > 1) return 'unsure';
    if (path === '' || !host.includes('.')) return 'loose';
  }
  if (!host.includes('.')) return 'loose';
  if (tenant === undefined) return 'unsure';
  const domains = tenant.verifiedDomains.map((domain) => domain.toLowerCase());
  const verified = domains.some((domain) => host.endsWith(`.${domain}`) || (scheme === 'https' && host === domain));
  return verified ? 'anchored' : 'loose';
}
