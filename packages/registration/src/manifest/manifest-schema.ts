import * as v from 'valibot';
import { clientProblem } from './client-reference.ts';
import { suggestion } from './did-you-mean.ts';
import { identifierUriProblem } from './identifier-uri.ts';
import { permissionValueProblem } from './permission-value.ts';

// Messages say only what was expected: where it is and what was found is added by who reports them. The schema is
// the one definition of the file; what spans several of its entries is in check-references.ts.

const mapping = v.custom<object>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'expected a mapping',
);

/** Refuses every key that `entries` does not name, each with an issue of its own (`strictObject` stops at the first). */
function closed<const Entries extends v.ObjectEntries>(entries: Entries) {
  const names = Object.keys(entries);
  return v.pipe(
    mapping,
    v.looseObject(entries),
    v.rawCheck(({ dataset, addIssue }) => {
      const input: object = Object(dataset.value);
      for (const [key, value] of Object.entries(input)) {
        if (names.includes(key)) continue;
        const near = suggestion(key, names) || `; expected ${names.join(', ')}`;
        addIssue({
          message: `unknown key${near}`,
          path: [{ type: 'object', origin: 'key', input: { ...input }, key, value }],
        });
      }
    }),
  );
}

/** Text whose rule is written as a function that says what is wrong. */
function text(problem: (value: string) => string | undefined) {
  return v.pipe(
    v.string('expected text'),
    v.check(
      (value) => problem(value) === undefined,
      (issue) => problem(String(issue.input)) ?? '',
    ),
  );
}

function words(maxLength: number) {
  return text((value) => {
    if (value.trim() === '') return 'expected text';
    return value.length > maxLength ? `expected at most ${maxLength} characters` : undefined;
  });
}

const userPrincipalName = text((value) =>
  /^[^\s@]+@[^\s@]+$/.test(value) ? undefined : 'expected a user principal name such as alex@adatum.onmicrosoft.com',
);

const permissionValue = text(permissionValueProblem);

const scope = closed({
  consent: v.picklist(['user', 'admin'], 'expected user or admin'),
  description: v.optional(words(1024)),
  displayName: v.optional(words(100)),
});

const appRole = closed({
  allowed: v.pipe(
    v.array(
      v.picklist(['user', 'application'], 'expected user or application'),
      'expected a list of user, application',
    ),
    v.minLength(1, 'expected user, application or both'),
  ),
  description: v.optional(words(1024)),
  displayName: v.optional(words(100)),
});

const client = text(clientProblem);

const authorizedClient = v.lazy((input) =>
  typeof input === 'object' && input !== null
    ? closed({
        client,
        scopes: v.optional(
          v.pipe(
            v.array(v.string('expected the name of a scope'), 'expected a list of scopes'),
            v.minLength(1, 'expected at least one scope'),
          ),
        ),
      })
    : client,
);

const api = closed({
  name: words(120),
  identifierUri: v.optional(text(identifierUriProblem)),
  accessTokenVersion: v.optional(v.picklist([1, 2], 'expected 1 or 2')),
  scopes: v.optional(v.pipe(mapping, v.record(permissionValue, scope))),
  appRoles: v.optional(v.pipe(mapping, v.record(permissionValue, appRole))),
  authorizedClients: v.optional(v.array(authorizedClient, 'expected a list of clients')),
  assignment: v.optional(
    closed({
      required: v.optional(v.boolean('expected true or false')),
      users: v.optional(v.array(userPrincipalName, 'expected a list of user principal names')),
      groups: v.optional(v.array(words(256), 'expected a list of group names')),
    }),
  ),
});

/** `entrada.yaml` as it is written, before defaults. */
export interface ManifestSource {
  readonly api: {
    readonly name: string;
    readonly identifierUri?: string | undefined;
    readonly accessTokenVersion?: 1 | 2 | undefined;
    readonly scopes?: Readonly<Record<string, ScopeSource>> | undefined;
    readonly appRoles?: Readonly<Record<string, AppRoleSource>> | undefined;
    readonly authorizedClients?: readonly (string | AuthorizedClientSource)[] | undefined;
    readonly assignment?: AssignmentSource | undefined;
  };
}

export interface ScopeSource {
  readonly consent: 'user' | 'admin';
  readonly description?: string | undefined;
  readonly displayName?: string | undefined;
}

export interface AppRoleSource {
  readonly allowed: readonly ('user' | 'application')[];
  readonly description?: string | undefined;
  readonly displayName?: string | undefined;
}

export interface AuthorizedClientSource {
  readonly client: string;
  readonly scopes?: readonly string[] | undefined;
}

export interface AssignmentSource {
  readonly required?: boolean | undefined;
  readonly users?: readonly string[] | undefined;
  readonly groups?: readonly string[] | undefined;
}

/** The definition of `entrada.yaml`. */
export const manifestSchema: v.GenericSchema<unknown, ManifestSource> = closed({ api });
