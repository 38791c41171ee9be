import { v1Scope } from '../token-service/v1-exchange.ts';
import type { AuthorizeParameters } from './admit-authorize-request.ts';

/**
 * The parameters of a v1 authorize request, read as those of v2.0: `resource` stands for everything the client holds at
 * that API; without it the request only signs in.
 */
export function v1Parameters(parameter: AuthorizeParameters): AuthorizeParameters {
  return (name) => {
    if (name === 'resource') return undefined;
    if (name !== 'scope') return parameter(name);
    const resource = parameter('resource');
    return resource === undefined ? 'openid profile offline_access' : v1Scope(resource);
  };
}
