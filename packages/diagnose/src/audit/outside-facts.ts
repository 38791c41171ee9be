import { EntradaError, type ProtectedResource } from '@entrada/core';
import * as v from 'valibot';
import { plainText } from './plain-text.ts';

/** What an audit takes from outside of the directory, where somebody has it at hand. */
export interface OutsideFacts {
  /** What the API's server says of itself. */
  readonly protectedResource?: ProtectedResource;
  /** Client ids that App Service lets in. */
  readonly appServiceClients?: readonly string[];
}

const metadata = v.object({ resource: v.string(), scopes_supported: v.nullish(v.array(v.string()), []) });

/**
 * Reads the metadata of a protected resource (RFC 9728, `/.well-known/oauth-protected-resource`).
 *
 * @throws EntradaError `usage` when the text is no such metadata
 */
export function parseResourceMetadata(text: string): ProtectedResource {
  const { resource, scopes_supported: scopes } = parse(metadata, text, 'metadata of a protected resource (RFC 9728)');
  return { resource: plainText(resource), scopesSupported: scopes.map(plainText) };
}

const policy = v.nullish(v.object({ allowedApplications: v.nullish(v.array(v.string()), []) }), {});
const validation = v.nullish(v.object({ defaultAuthorizationPolicy: policy }), {});
// The key that every such document has: another document must not pass for one that allows nobody.
const settings = v.object({
  identityProviders: v.object({ azureActiveDirectory: v.nullish(v.object({ validation }), {}) }),
});

/**
 * Reads the clients that App Service authentication allows, from `authsettingsV2` as Azure Resource Manager or
 * `az webapp auth show` gives them.
 *
 * @throws EntradaError `usage` when the text is no such settings
 */
export function parseAppServiceSettings(text: string): readonly string[] {
  const either = v.union([v.object({ properties: settings }), settings]);
  const found = parse(either, text, 'authentication settings of App Service (authsettingsV2)');
  const { identityProviders } = 'properties' in found ? found.properties : found;
  return identityProviders.azureActiveDirectory.validation.defaultAuthorizationPolicy.allowedApplications;
}

function parse<Output>(schema: v.GenericSchema<unknown, Output>, text: string, what: string): Output {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new EntradaError('usage', `Expected ${what} as JSON: ${v.getDotPath(issue) ?? 'the whole'} does not fit.`);
}
