import type { EntraRefusal } from '../rules/entra-refusal.ts';
import { parseRequestedScope } from '../rules/requested-scope.ts';
import { readJwt } from '../tokens/read-jwt.ts';
import type { TokenForm } from './token-form.ts';
import type { TokenResponse } from './token-response.ts';

/** What the v1 endpoints call a parameter of v2.0. */
const v1Names: Readonly<Record<string, string>> = { scope: 'resource', device_code: 'code' };

export function v1ParameterName(name: string): string {
  return v1Names[name] ?? name;
}

/**
 * A v1 form read as one of v2.0: `resource` instead of a scope stands for everything the client holds at that API, with
 * an id_token and a refresh token for users; a device polls with `code`.
 */
export function v1Form(form: TokenForm): TokenForm {
  return {
    field: (name) => {
      if (name !== 'scope') return form.field(v1ParameterName(name));
      const resource = form.field('resource');
      return resource === undefined ? undefined : v1Scope(resource);
    },
  };
}

/** The scope that a `resource` parameter stands for. */
export function v1Scope(resource: string): string {
  return `${resource}/.default openid profile offline_access`;
}

/** A success of the v1 token endpoint: every value is text (user reports: MicrosoftDocs/azure-docs#81354, Azure/azure-cli#15901). */
export type V1TokenResponse = Readonly<Record<string, string>>;

/**
 * @param scope the v2.0 scope that the answer is for
 */
export function v1TokenResponse(body: TokenResponse, scope: string): V1TokenResponse {
  const { exp, nbf } = readJwt(body.access_token)?.claims ?? {};
  const requested = parseRequestedScope(scope);
  const resource = 'fault' in requested ? '' : requested.identifier;
  const { refresh_token, id_token } = body;
  return {
    token_type: body.token_type,
    ...(body.scope === undefined ? {} : { scope: bareScopes(body.scope, resource) }),
    expires_in: String(body.expires_in),
    ext_expires_in: String(body.ext_expires_in),
    expires_on: String(exp),
    not_before: String(nbf),
    resource,
    access_token: body.access_token,
    ...(refresh_token === undefined ? {} : { refresh_token }),
    ...(id_token === undefined ? {} : { id_token }),
  };
}

/** The v1 endpoint names scopes without their API and knows no `.default`. */
function bareScopes(echo: string, resource: string): string {
  const names = echo
    .split(' ')
    .map((name) => (name.startsWith(`${resource}/`) ? name.slice(resource.length + 1) : name));
  return names.filter((name) => name !== '.default').join(' ');
}

/** The v1 endpoint says `interaction_required` for Conditional Access (user reports of 2020 and 2023). */
const interaction: ReadonlySet<number> = new Set([50076, 53003]);

export function v1Refusal(refusal: EntraRefusal): EntraRefusal {
  return interaction.has(refusal.code) ? { ...refusal, error: 'interaction_required' } : refusal;
}
