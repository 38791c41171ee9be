import { clouds } from '@entrada/core/data';
import type { EmulatorContext } from '../emulator-context.ts';
import { type EntraRefusal, refuse } from '../rules/entra-refusal.ts';
import type { Assertion } from './assertion.ts';

const hosts: ReadonlySet<string> = new Set([
  clouds.public.loginHost,
  'login.windows.net',
  'login.microsoft.com',
  clouds.public.stsIssuerHost,
]);

/** The token endpoints and issuers of a tenant, without the segment that names it. */
const paths: ReadonlySet<string> = new Set(['', '/', '/v2.0', '/oauth2/token', '/oauth2/v2.0/token']);

/**
 * 700023: the assertion was made for somebody else. Accepted are the token endpoints and issuers of this very tenant, with
 * any port and under any host of the service; `common` and `organizations` are not
 * (AzureAD/microsoft-authentication-library-for-dotnet#891).
 */
export function checkAudience(context: EmulatorContext, { audience }: Assertion): EntraRefusal | undefined {
  const url = URL.parse(audience);
  const own = URL.parse(context.origin())?.hostname;
  if (url !== null && (hosts.has(url.hostname) || url.hostname === own)) {
    const [, segment = '', path = ''] = /^\/([^/]+)(.*)$/.exec(url.pathname) ?? [];
    if (paths.has(path) && url.search === '' && context.tenants.find(segment) === context.directory) return undefined;
  }
  return refuse(700023);
}
