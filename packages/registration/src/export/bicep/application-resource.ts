import type { ApiManifest, OptionalClaimManifest } from '@entrada/core';
import { stableId } from '../stable-id.ts';
import { type WantedPermission, wantedAppRoles, wantedScopes } from '../wanted-permissions.ts';
import { type BicepValue, expression, quoted } from './bicep-text.ts';

/** Whether a part of the application can only be written when its id is known, or when its scopes are stored. */
export function needsAppId({ identifierUris, authorizedClients }: ApiManifest): boolean {
  return authorizedClients.length > 0 || identifierUris.some((uri) => uri.includes('{appId}'));
}

/** The properties of `Microsoft.Graph/applications`. */
export function applicationProperties(
  api: ApiManifest,
  objectIdOf: (owner: ApiManifest['owners'][number]) => BicepValue,
): BicepValue {
  return {
    uniqueName: uniqueName(api.name),
    displayName: api.name,
    signInAudience: api.signInAudience,
    identifierUris: identifierUris(api),
    api: {
      requestedAccessTokenVersion: api.accessTokenVersion,
      knownClientApplications: given(api.knownClientApplications),
      oauth2PermissionScopes: permissions(wantedScopes(api), (kind) => ({ type: String(kind) })),
      preAuthorizedApplications: preAuthorizedApplications(api),
    },
    appRoles: permissions(wantedAppRoles(api), (kind) => ({
      allowedMemberTypes: typeof kind === 'string' ? [kind] : kind,
    })),
    optionalClaims: optionalClaims(api),
    servicePrincipalLockConfiguration:
      api.instanceLock === undefined ? undefined : { isEnabled: api.instanceLock, allProperties: api.instanceLock },
    owners:
      api.owners.length === 0
        ? undefined
        : { relationshipSemantics: 'append', relationships: api.owners.map(objectIdOf) },
  };
}

function identifierUris({ identifierUris: uris }: ApiManifest): BicepValue {
  const known = uris.filter((uri) => !uri.includes('{appId}'));
  if (known.length === uris.length) return uris;
  const all = uris.map((uri) => expression(quoted(uri, 'appId')));
  return { beforeAppId: known, withAppId: all };
}

/** A name that is kept for good, in characters that every part of a URL takes. */
function uniqueName(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9._-]+/g, '-').replaceAll(/^-+|-+$/g, '') || stableId('scope', name, '');
}

function permissions(
  wanted: readonly WantedPermission[],
  kindOf: (kind: WantedPermission['kind']) => Readonly<Record<string, BicepValue>>,
): BicepValue | undefined {
  if (wanted.length === 0) return undefined;
  return wanted
    .filter(({ isEnabled }) => isEnabled)
    .map(({ id, value, kind, texts, firstTexts }) => ({
      id,
      value,
      ...kindOf(kind),
      isEnabled: true,
      ...firstTexts,
      ...Object.fromEntries(Object.entries(texts).map(([name, { text }]) => [name, text])),
    }));
}

function preAuthorizedApplications(api: ApiManifest): BicepValue | undefined {
  if (api.authorizedClients.length === 0) return undefined;
  const enabled = wantedScopes(api).filter(({ isEnabled }) => isEnabled);
  const ids = new Map(enabled.map(({ value, id }) => [value, id]));
  const entries = api.authorizedClients.map(({ appId, scopes }) => ({
    appId,
    delegatedPermissionIds: scopes.flatMap((value) => ids.get(value) ?? []),
  }));
  return { beforeAppId: [], withAppId: entries };
}

function optionalClaims({ optionalClaims: { accessToken, idToken, saml2Token } }: ApiManifest): BicepValue | undefined {
  if (accessToken.length + idToken.length + saml2Token.length === 0) return undefined;
  const entry = ({ name, source, essential, additionalProperties }: OptionalClaimManifest): BicepValue => ({
    name,
    source,
    essential,
    additionalProperties: given(additionalProperties),
  });
  return {
    accessToken: given(accessToken.map(entry)),
    idToken: given(idToken.map(entry)),
    saml2Token: given(saml2Token.map(entry)),
  };
}

function given<Value extends BicepValue>(list: readonly Value[]): readonly Value[] | undefined {
  return list.length === 0 ? undefined : list;
}
