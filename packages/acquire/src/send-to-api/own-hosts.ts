import { decodeToken } from '@entrada/core';
import { type Cloud, clouds, type WellKnownResource, wellKnownResources } from '@entrada/core/data';

/**
 * The hosts that a token for one of Microsoft's own APIs (Microsoft Graph, Azure Resource Manager, Azure Monitor
 * Logs) may be sent to, or undefined for a token of any other API. Decided by the token's own `aud`, not by what the
 * caller says it is; a token that is not a JWT says nothing, then only `resource` counts.
 *
 * @param resource the resource it was asked for, when known.
 */
export function ownHostsOf(token: string, resource?: string): ReadonlySet<string> | undefined {
  const named = [...audiences(token), ...(resource === undefined ? [] : [resource])].map(fold);
  const api = microsoftApis.find(({ names }) => named.some((name) => names.has(name)));
  return api?.hosts;
}

interface MicrosoftApi {
  /** Identifiers of it, folded. */
  readonly names: ReadonlySet<string>;
  readonly hosts: ReadonlySet<string>;
}

/** One entry for each API and cloud: another cloud's host may be run by another company. The public cloud is first, an appId alone means it. */
const microsoftApis: readonly MicrosoftApi[] = Object.values(clouds).flatMap((cloud) =>
  wellKnownResources.map((resource) => describeApi(resource, cloud)),
);

function describeApi(resource: WellKnownResource, cloud: Cloud): MicrosoftApi {
  const uris = [...resourcesOf(resource.alias, cloud), ...(cloud.name === 'public' ? resource.identifierUris : [])];
  return {
    names: new Set([...uris, resource.appId].map(fold)),
    hosts: new Set(uris.map((uri) => new URL(uri).host)),
  };
}

function resourcesOf(alias: string, cloud: Cloud): string[] {
  if (alias === 'graph') return [cloud.graphResource];
  if (alias === 'arm') return [cloud.armResource, cloud.armAudience];
  return [cloud.logsResource];
}

function audiences(token: string): string[] {
  try {
    return [decodeToken(token).claims.aud].flat().filter((aud) => typeof aud === 'string');
  } catch {
    return [];
  }
}

/** Entra compares identifiers without regard to case and to one trailing slash. */
function fold(identifier: string): string {
  return identifier.toLowerCase().replace(/\/$/, '');
}
