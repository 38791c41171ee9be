import { either, list, mapping } from '../definition/collections.ts';
import { type Definition, explained } from '../definition/definition.ts';
import { text } from '../definition/scalars.ts';
import type { AuthorizedClientSource, GrantSource } from '../manifest-source.ts';
import { client, userPrincipalName } from './references.ts';

const scopeName = text(() => undefined, {});
const clientWords = 'Well-known name of the client, such as `azure-cli`, or its client id.';

export const authorizedClients: Definition<readonly (string | AuthorizedClientSource)[]> = explained(
  {
    description:
      'Clients that get tokens for this API without anybody consenting (`preAuthorizedApplications`): a well-known name or client id for all scopes, or a mapping that names the scopes.',
    examples: [['azure-cli', { client: 'azure-powershell', scopes: ['access_as_user'] }]],
  },
  list(
    either(
      client(),
      mapping(
        { client: explained(clientWords, client()) },
        {
          scopes: explained(
            'Scopes that it may use without consent. Default: all scopes of this manifest.',
            list(scopeName, 'scopes', 'at least one scope'),
          ),
        },
      ),
    ),
    'clients',
  ),
);

export const knownClientApplications: Definition<readonly string[]> = explained(
  'Clients whose consent page asks for this API as well, so that a user consents once for both. They must be registered in the same tenant.',
  list(client(), 'clients'),
);

export const grants: Definition<readonly GrantSource[]> = explained(
  {
    description:
      'Consent that is given beforehand (`oauth2PermissionGrants`): for all users, or for one. Unlike `authorizedClients` it does not show on the registration.',
    examples: [[{ client: 'vscode', scopes: ['access_as_user'], user: 'alex@adatum.onmicrosoft.com' }]],
  },
  list(
    mapping(
      {
        client: explained(clientWords, client()),
        scopes: explained('Scopes that are granted.', list(scopeName, 'scopes', 'at least one scope')),
      },
      {
        user: explained(
          'User principal name of the user for whom it is granted. Default: all users.',
          userPrincipalName(),
        ),
      },
    ),
    'grants',
  ),
);
