import { maxDescriptionLength, maxNameLength } from '../default-texts.ts';
import { list, mapping, named } from '../definition/collections.ts';
import { type Definition, explained } from '../definition/definition.ts';
import { choice, flag, text, words } from '../definition/scalars.ts';
import type { AppRoleSource, ScopeSource } from '../manifest-source.ts';
import { permissionValuePattern, permissionValueProblem } from '../permission-value.ts';

const permissionValue = text(permissionValueProblem, { pattern: permissionValuePattern, maxLength: 120 });

const enabled = explained(
  {
    description:
      'Whether tokens may carry it. A new one is always made enabled; Entra removes one only after it was disabled.',
    default: true,
  },
  flag(),
);

const scope: Definition<ScopeSource> = mapping(
  {
    consent: explained(
      'Who may consent to it: `user`, everyone for themselves; `admin`, only an administrator.',
      choice(['user', 'admin']),
    ),
  },
  {
    displayName: explained(
      'What the consent page of an administrator calls it. Default: made from the name of the API and of the scope.',
      words(maxNameLength),
    ),
    description: explained(
      'What the consent page tells an administrator of it. Default: made from the name of the API and of the scope.',
      words(maxDescriptionLength),
    ),
    userDisplayName: explained(
      'What the consent page of a user calls it. Without it, the text in the tenant stays as it is.',
      words(maxNameLength),
    ),
    userDescription: explained(
      'What the consent page tells a user of it. Without it, the text in the tenant stays as it is.',
      words(maxDescriptionLength),
    ),
    enabled,
  },
);

const appRole: Definition<AppRoleSource> = mapping(
  {
    allowed: explained(
      'Who can hold it: users (and groups), applications, or both.',
      list(choice(['user', 'application']), 'user, application', 'user, application or both'),
    ),
  },
  {
    displayName: explained('What the page for assignments calls it. Default: its name.', words(maxNameLength)),
    description: explained(
      'What the page for assignments tells of it. Default: made from the name of the API and of the role.',
      words(maxDescriptionLength),
    ),
    enabled,
  },
);

export const scopes: Definition<Readonly<Record<string, ScopeSource>>> = explained(
  {
    description:
      'Delegated permissions by their name (`value`): what a client may do as the signed-in user. At most 120 characters, no space.',
    examples: [{ access_as_user: { consent: 'user', description: 'Use the Adatum API as the signed-in user' } }],
  },
  named(permissionValue, scope),
);

export const appRoles: Definition<Readonly<Record<string, AppRoleSource>>> = explained(
  {
    description:
      'App roles by their name (`value`): what users are assigned to, and what applications may do as themselves. No name that a scope has.',
    examples: [{ 'Reports.Read.All': { allowed: ['application'], description: 'Read every report' } }],
  },
  named(permissionValue, appRole),
);
