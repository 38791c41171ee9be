import { list, mapping } from '../definition/collections.ts';
import { type Definition, explained } from '../definition/definition.ts';
import { choice, flag, text, words } from '../definition/scalars.ts';
import { defaultIdentifierUri, identifierUriPattern, identifierUriProblem } from '../identifier-uri.ts';
import type { ApiSource, ManifestSource } from '../manifest-source.ts';
import { authorizedClients, grants, knownClientApplications } from './clients.ts';
import { optionalClaims } from './optional-claims.ts';
import { assignment, owners } from './people.ts';
import { appRoles, scopes } from './permissions.ts';
import { clientId, clientJson } from './references.ts';

const identifierUri = text(identifierUriProblem, { pattern: identifierUriPattern, maxLength: 255 });

const apiKeys: Definition<ApiSource> = mapping(
  { name: explained('Display name of the application.', words(256)) },
  {
    appId: explained(
      'Client id of the registration that is meant, when it exists. Default: it is found by its identifier URI, then by its name.',
      clientId(),
    ),
    identifierUri: explained(
      {
        description:
          'Application ID URI, which clients ask for tokens by. `{appId}` in it stands for the client id. In lower case: on-behalf-of compares it letter by letter.',
        default: defaultIdentifierUri,
        examples: ['api://adatum-auth-test-app'],
      },
      identifierUri,
    ),
    identifierUris: explained(
      'Several application ID URIs, instead of `identifierUri`; the commands for tokens are written with the first. An empty list manages none.',
      list(identifierUri, 'identifier URIs'),
    ),
    accessTokenVersion: explained(
      {
        description:
          'Version of the access tokens (`requestedAccessTokenVersion`). The API decides it, not the endpoint that the client uses.',
        default: 2,
      },
      choice([1, 2]),
    ),
    signInAudience: explained(
      {
        description:
          'Whose accounts are taken: this tenant, any tenant, any tenant and personal accounts, personal accounts. The last two need access tokens of version 2.',
        default: 'AzureADMyOrg',
      },
      choice(['AzureADMyOrg', 'AzureADMultipleOrgs', 'AzureADandPersonalMicrosoftAccount', 'PersonalMicrosoftAccount']),
    ),
    scopes,
    appRoles,
    authorizedClients,
    knownClientApplications,
    optionalClaims,
    owners,
    instanceLock: explained(
      'Whether service principals of this application in other tenants are protected from edits, whole (`servicePrincipalLockConfiguration`). Without it, the lock stays as it is.',
      flag(),
    ),
    assignment,
    grants,
  },
);

const api: Definition<ApiSource> = { schema: apiKeys.schema, json: { $ref: '#/definitions/api' } };

const manifest: Definition<ManifestSource> = mapping(
  {},
  {
    api: explained('The API that is exposed.', api),
    apis: explained('Several APIs, instead of `api`.', list(api, 'APIs', 'at least one API')),
  },
);

/** The definition of `entrada.yaml`; what spans several of its entries is in checks. */
export const manifestDefinition: Definition<ManifestSource> = {
  schema: manifest.schema,
  // The last words of each say what the checks do: that keys which stand for each other exclude each other.
  json: {
    ...manifest.json,
    oneOf: [{ required: ['api'] }, { required: ['apis'] }],
    definitions: {
      api: { ...apiKeys.json, not: { required: ['identifierUri', 'identifierUris'] } },
      client: clientJson(),
    },
  },
};
