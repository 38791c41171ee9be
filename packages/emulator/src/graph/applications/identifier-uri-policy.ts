import type { Directory } from '../../directory/directory.ts';
import type { Application, Tenant } from '../../directory/model.ts';
import { appManagementPolicyOf } from '../policies/app-management-policy.ts';

/** A URI as the policy looks at it. */
interface UriParts {
  readonly scheme: string;
  readonly host: string;
  readonly path: string;
}

/** The forms that the policy always accepts, by what they need [D: identifier-uri-restrictions.md]. */
const acceptedForms: readonly ((uri: UriParts, application: Application, tenant: Tenant) => boolean)[] = [
  // api://<appId>
  ({ scheme, host, path }, { appId }) => scheme === 'api' && host === appId && path === '',
  // api://<tenantId>/<appId>, api://<tenantId>/<string>
  ({ scheme, host, path }, _application, { id }) => scheme === 'api' && host === id && path !== '',
  // api://<string>/<appId>
  ({ scheme, path }, { appId }) => scheme === 'api' && path === appId,
  // https://<initial>.onmicrosoft.com/<string>, https://<verified domain>/<string>, https://<string>.<verified domain>
  ({ scheme, host }, _application, tenant) => scheme === 'https' && isVerifiedHost(host, tenant),
  // api://<string>.<verified domain>/<string>
  ({ scheme, host, path }, _application, tenant) =>
    scheme === 'api' && path !== '' && isVerifiedHost(host, tenant) && !isVerifiedDomain(host, tenant),
];

/** Whether a URI has one of the forms that the policy always accepts. */
export function hasAcceptedForm(uri: string, application: Application, tenant: Tenant): boolean {
  const parts = splitUri(uri);
  return parts !== undefined && acceptedForms.some((accepts) => accepts(parts, application, tenant));
}

/** Whether a URI is one that an application may always have: api://<appId>, api://<tenantId>/<appId> [D]. */
export function isDefaultUri(uri: string, { appId }: Application, tenant: Tenant): boolean {
  return [`api://${appId}`, `api://${tenant.id}/${appId}`].includes(uri.toLowerCase());
}

/**
 * Whether a restriction of the tenant's policy looks at an application at all. It may leave out those that get v2 tokens
 * and those with SAML; it leaves out those whose v1 tokens carry the appId as `aud` (optional claim aud, use_guid) [D].
 */
export function isRestricted(
  application: Application,
  directory: Directory,
  name: 'nonDefaultUriAddition' | 'uriAdditionWithoutUniqueTenantIdentifier',
): boolean {
  const { isEnabled, [name]: restriction } = appManagementPolicyOf(directory.tenant);
  if (!isEnabled || restriction.state === 'disabled') return false;
  const { restrictForAppsCreatedAfterDateTime: since } = restriction;
  if (since !== null && Date.parse(application.createdDateTime) < Date.parse(since)) return false;
  if (restriction.excludeAppsReceivingV2Tokens && application.api.requestedAccessTokenVersion === 2) return false;
  if (restriction.excludeSaml && signsInBySaml(application, directory)) return false;
  const audience = application.optionalClaims?.accessToken.find((claim) => claim.name === 'aud');
  return !(audience?.additionalProperties.includes('use_guid') ?? false);
}

function signsInBySaml({ appId }: Application, directory: Directory): boolean {
  return directory.findServicePrincipal(appId)?.passive?.preferredSingleSignOnMode === 'saml';
}

/** Whether an https URI stands on a verified domain or below one. Other schemes have no host to verify. */
export function isOnVerifiedDomain(uri: string, tenant: Tenant): boolean {
  const parts = splitUri(uri);
  return parts === undefined || !/^https?$/.test(parts.scheme) || isVerifiedHost(parts.host, tenant);
}

/** The parts of `scheme://host/path`, in lower case; undefined for anything else. */
function splitUri(uri: string): UriParts | undefined {
  const [, scheme, host, path = ''] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]+)(?:\/(.*))?$/.exec(uri.toLowerCase()) ?? [];
  return scheme === undefined || host === undefined ? undefined : { scheme, host, path };
}

function isVerifiedHost(host: string, tenant: Tenant): boolean {
  return (
    isVerifiedDomain(host, tenant) || tenant.verifiedDomains.some((name) => host.endsWith(`.${name.toLowerCase()}`))
  );
}

function isVerifiedDomain(host: string, tenant: Tenant): boolean {
  return tenant.verifiedDomains.some((name) => name.toLowerCase() === host);
}
