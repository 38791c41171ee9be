import { EntradaError } from '../errors/entrada-error.ts';

const signInScopes: ReadonlySet<string> = new Set(['openid', 'profile', 'email', 'offline_access']);
/** The characters that Microsoft Graph accepts in `oauth2PermissionScopes.value`, without the slash. */
const scopeName = /^[0-9A-Za-z!#$%&'()*+,\-.:;<=>?@[\]^_`{|}~]{1,120}$/;

/**
 * The name of one scope of `resource`, from the name alone or from the full form `resource/name`.
 *
 * @throws EntradaError `scope_invalid` when it belongs to another API or is no scope of an API,
 * `resource_ambiguous` when a slash in it can mean either.
 */
export function nameScope(text: string, resource: string): string {
  const name = withoutResource(text, resource);
  if (signInScopes.has(name)) {
    throw new EntradaError(
      'scope_invalid',
      `${name} is a sign-in scope, not a scope of ${resource}. Leave it out: it is asked for where it is needed.`,
    );
  }
  if (name.includes('/')) {
    const another = name.includes('://') || /^[0-9a-f-]{36}\//i.test(name);
    throw new EntradaError(
      another ? 'scope_invalid' : 'resource_ambiguous',
      another
        ? `The scope belongs to another API than ${resource}. A token is for one API: make one request for each.`
        : `A slash in a scope can be a part of the resource or of the name. Write it in full: ${resource}/<name>, with the exact identifier URI as the resource.`,
      { details: { resource } },
    );
  }
  if (!scopeName.test(name)) {
    throw new EntradaError(
      'scope_invalid',
      `A scope of ${resource} has no name, or a character that scopes cannot have. Expected a name such as access_as_user.`,
    );
  }
  return name;
}

function withoutResource(text: string, resource: string): string {
  const prefix = `${resource}/`;
  return text.slice(0, prefix.length).toLowerCase() === prefix.toLowerCase() ? text.slice(prefix.length) : text;
}
