import type { ClientSurface } from '@entrada/core';
import type { Graph } from '@entrada/registration';
import * as v from 'valibot';
import { plainText } from '../plain-text.ts';

/** What an audit looks at beside what a registration consists of. */
export interface ApplicationDetails {
  readonly acceptMappedClaims: boolean;
  readonly clientSurface: ClientSurface;
}

const redirects = v.nullish(v.object({ redirectUris: v.nullish(v.array(v.string()), []) }), { redirectUris: [] });
const flag = v.nullish(v.boolean(), false);
// Of credentials nothing but their number is taken: Graph shows the beginning of a secret.
const credentials = v.nullish(v.array(v.object({})), []);

const schema = v.object({
  api: v.nullish(v.object({ acceptMappedClaims: flag }), { acceptMappedClaims: false }),
  isFallbackPublicClient: flag,
  passwordCredentials: credentials,
  keyCredentials: credentials,
  publicClient: redirects,
  spa: redirects,
  web: v.nullish(
    v.object({
      redirectUris: v.nullish(v.array(v.string()), []),
      implicitGrantSettings: v.nullish(v.object({ enableIdTokenIssuance: flag, enableAccessTokenIssuance: flag }), {
        enableIdTokenIssuance: false,
        enableAccessTokenIssuance: false,
      }),
    }),
    {},
  ),
});

const select = 'id,api,isFallbackPublicClient,passwordCredentials,keyCredentials,publicClient,spa,web';

/** Reads what of a client the registration of an API has, and whether it takes mapped claims. */
export async function readApplicationDetails(graph: Graph, objectId: string): Promise<ApplicationDetails> {
  const found = await graph.get(`/applications/${objectId}`, schema, { query: { $select: select } });
  const { web, spa, publicClient, passwordCredentials, keyCredentials } = found;
  const { enableAccessTokenIssuance, enableIdTokenIssuance } = web.implicitGrantSettings;
  return {
    acceptMappedClaims: found.api.acceptMappedClaims,
    clientSurface: {
      secrets: passwordCredentials.length,
      certificates: keyCredentials.length,
      redirectUris: [...web.redirectUris, ...spa.redirectUris, ...publicClient.redirectUris].map(plainText),
      implicitGrant: enableAccessTokenIssuance || enableIdTokenIssuance,
      publicClient: found.isFallbackPublicClient,
    },
  };
}
