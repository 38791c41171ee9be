import { either, list, mapping } from '../definition/collections.ts';
import { type Definition, explained } from '../definition/definition.ts';
import { flag, text, words } from '../definition/scalars.ts';
import type { AssignmentSource, OwnerSource } from '../manifest-source.ts';
import { client, userPrincipalName } from './references.ts';

const application = explained('Client id of the application, or the well-known name of a client.', client());
const group = words(256);
const role = explained(
  'Name of an app role that such a principal can hold. Default: default access, without a role; Entra takes that only where the API has no role for them.',
  text(() => undefined, {}),
);

export const assignment: Definition<AssignmentSource> = explained(
  {
    description: 'Who may use the API.',
    examples: [{ required: true, users: ['alex@adatum.onmicrosoft.com'], groups: ['Adatum API developers'] }],
  },
  mapping(
    {},
    {
      required: explained(
        'Whether only who is assigned gets tokens (`appRoleAssignmentRequired`). Default: true when a client is authorized that may be a public one, else false.',
        flag(),
      ),
      users: explained(
        'Users by user principal name; or a mapping that names a role.',
        list(
          either(
            userPrincipalName(),
            mapping({ user: explained('User principal name.', userPrincipalName()) }, { role }),
          ),
          'user principal names',
        ),
      ),
      groups: explained(
        'Groups by display name or object id; or a mapping that names a role. Members of a group inside a group are not assigned.',
        list(
          either(group, mapping({ group: explained('Display name or object id.', group) }, { role })),
          'group names',
        ),
      ),
      applications: explained(
        'Applications that call the API as themselves, by client id; or a mapping that names a role.',
        list(either(client(), mapping({ application }, { role })), 'applications'),
      ),
    },
  ),
);

export const owners: Definition<readonly (string | OwnerSource)[]> = explained(
  {
    description:
      'Who may edit the registration without a directory role: users by user principal name, or applications. None is ever removed that is the last one.',
    examples: [['casey@adatum.onmicrosoft.com', { application: '11111111-2222-4333-8444-555555555555' }]],
  },
  list(either(userPrincipalName(), mapping({ application }, {})), 'owners'),
);
