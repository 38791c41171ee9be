import * as v from 'valibot';
import type { Seed, SeedFile } from './seed.ts';
import { azureSchema } from './seed-azure-schema.ts';

const guid = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'expected a GUID'),
  v.toLowerCase(),
);
const name = v.pipe(v.string(), v.minLength(1, 'must not be empty'));
const names = v.optional(v.array(name), []);

const tenant = v.strictObject({
  id: guid,
  displayName: name,
  domain: name,
  verifiedDomains: names,
  countryCode: v.optional(name, 'US'),
  userConsentAllowed: v.optional(v.boolean(), true),
  usersMayCreateApplications: v.optional(v.boolean(), true),
});

const user = v.strictObject({
  id: v.optional(guid),
  userPrincipalName: name,
  displayName: name,
  surname: v.optional(v.string(), ''),
  mail: v.optional(v.nullable(name), null),
  enabled: v.optional(v.boolean(), true),
  userType: v.optional(v.picklist(['Member', 'Guest']), 'Member'),
  directoryRoles: names,
  password: v.optional(name),
});

/** Members are user principal names, or `{ group: … }`, `{ application: … }`. */
const member = v.union([name, v.strictObject({ group: name }), v.strictObject({ application: name })]);

const group = v.strictObject({
  id: v.optional(guid),
  displayName: name,
  description: v.optional(name),
  membershipRule: v.optional(name),
  members: v.optional(v.array(member), []),
});

const scope = v.strictObject({
  id: v.optional(guid),
  value: name,
  type: v.optional(v.picklist(['User', 'Admin']), 'User'),
  enabled: v.optional(v.boolean(), true),
  displayName: v.optional(name),
  description: v.optional(name),
});

const appRole = v.strictObject({
  id: v.optional(guid),
  value: name,
  allowedMemberTypes: v.optional(v.array(v.picklist(['User', 'Application'])), ['Application']),
  enabled: v.optional(v.boolean(), true),
  displayName: v.optional(name),
  description: v.optional(name),
});

const password = v.strictObject({
  displayName: v.optional(name),
  secret: name,
  start: v.optional(v.pipe(v.string(), v.isoTimestamp('expected a time like 2027-01-31T00:00:00Z'))),
  end: v.optional(v.pipe(v.string(), v.isoTimestamp('expected a time like 2027-01-31T00:00:00Z'))),
});

const federatedCredential = v.strictObject({
  name,
  issuer: name,
  subject: name,
  audiences: v.optional(v.array(name), ['api://AzureADTokenExchange']),
});

const conditionalAccessPolicy = v.pipe(
  v.strictObject({
    id: v.optional(guid),
    name,
    state: v.optional(v.picklist(['enabled', 'disabled', 'enabledForReportingButNotEnforced']), 'enabled'),
    users: v.optional(v.array(name)),
    excludeUsers: v.optional(v.array(name), []),
    resources: v.optional(v.array(name)),
    excludeResources: v.optional(v.array(name), []),
    authenticationContexts: v.optional(v.array(v.pipe(v.string(), v.regex(/^c\d{1,2}$/, 'expected c1 to c99'))), []),
    deviceCodeFlowOnly: v.optional(v.boolean(), false),
    grant: v.optional(v.nullable(v.picklist(['mfa', 'block'])), null),
    /** Seconds. */
    signInFrequency: v.optional(v.nullable(v.pipe(v.number(), v.minValue(1, 'must be at least 1 second'))), null),
  }),
  v.check(({ grant, signInFrequency }) => grant !== null || signInFrequency !== null, 'name grant or signInFrequency'),
);

const issuer = v.strictObject({
  issuer: name,
  keys: v.pipe(v.array(v.record(v.string(), v.unknown())), v.minLength(1, 'must list a key')),
});

const rules = v.strictObject({ strictRequiredResourceAccess: v.optional(v.boolean(), false) });

const redirectUris = v.strictObject({ web: names, spa: names, publicClient: names });

const servicePrincipal = v.strictObject({
  enabled: v.optional(v.boolean(), true),
  assignmentRequired: v.optional(v.boolean(), false),
});

const optionalClaim = v.union([
  v.pipe(
    name,
    v.transform((claim) => ({ name: claim, additionalProperties: [] })),
  ),
  v.strictObject({ name, additionalProperties: names }),
]);

const application = v.strictObject({
  displayName: name,
  appId: v.optional(guid),
  id: v.optional(guid),
  signInAudience: v.optional(
    v.picklist([
      'AzureADMyOrg',
      'AzureADMultipleOrgs',
      'AzureADandPersonalMicrosoftAccount',
      'PersonalMicrosoftAccount',
    ]),
    'AzureADMyOrg',
  ),
  /** `{appId}` stands for the application's own id. */
  identifierUris: names,
  requestedAccessTokenVersion: v.optional(v.nullable(v.picklist([1, 2])), null),
  scopes: v.optional(v.array(scope), []),
  appRoles: v.optional(v.array(appRole), []),
  preAuthorized: v.optional(v.array(v.strictObject({ client: name, scopes: v.array(name) })), []),
  permissions: v.optional(v.array(v.strictObject({ resource: name, scopes: names, appRoles: names })), []),
  redirectUris: v.optional(redirectUris, { web: [], spa: [], publicClient: [] }),
  publicClient: v.optional(v.nullable(v.boolean()), null),
  passwords: v.optional(v.array(password), []),
  certificates: names,
  federatedCredentials: v.optional(v.array(federatedCredential), []),
  accessTokenClaims: v.optional(v.array(optionalClaim), []),
  idTokenClaims: v.optional(v.array(optionalClaim), []),
  groupMembershipClaims: v.optional(v.nullable(name), null),
  owners: names,
  /** `false` leaves the registration without a service principal in its own tenant. */
  servicePrincipal: v.optional(v.union([v.boolean(), servicePrincipal]), true),
});

/** Instantiates a Microsoft client here, or sets the switches of an API's service principal. */
const principal = v.strictObject({ application: name, ...servicePrincipal.entries });

const grant = v.strictObject({ client: name, resource: name, scopes: v.array(name), user: v.optional(name) });

const assignment = v.strictObject({
  resource: name,
  role: v.optional(name),
  user: v.optional(name),
  group: v.optional(name),
  application: v.optional(name),
});

const oneTenant: v.GenericSchema<unknown, Seed> = v.strictObject({
  tenant,
  users: v.optional(v.array(user), []),
  groups: v.optional(v.array(group), []),
  /** Microsoft's own applications that this tenant knows, by the names of the well-known clients and resources. */
  microsoft: v.optional(v.strictObject({ clients: names, apis: names }), { clients: [], apis: [] }),
  applications: v.optional(v.array(application), []),
  servicePrincipals: v.optional(v.array(principal), []),
  grants: v.optional(v.array(grant), []),
  assignments: v.optional(v.array(assignment), []),
  conditionalAccess: v.optional(v.array(conditionalAccessPolicy), []),
  issuers: v.optional(v.array(issuer), []),
  rules: v.optional(rules, { strictRequiredResourceAccess: false }),
  subscriptions: v.optional(
    v.array(
      v.strictObject({ displayName: name, subscriptionId: v.optional(guid), enabled: v.optional(v.boolean(), true) }),
    ),
    [],
  ),
  azure: v.optional(azureSchema, { resourceGroups: [], resources: [] }),
});

/** Several tenants: each entry is what a seed of one tenant is. */
const severalTenants: v.GenericSchema<unknown, SeedFile> = v.strictObject({
  tenants: v.pipe(v.array(oneTenant), v.minLength(1, 'must name a tenant')),
});

/** The shape of a seed's YAML. Unknown keys are refused, so that a misspelt switch is not silently off. */
export const seedSchema: v.GenericSchema<unknown, SeedFile> = v.lazy((input) =>
  typeof input === 'object' && input !== null && 'tenants' in input
    ? severalTenants
    : v.pipe(
        oneTenant,
        v.transform((seed): SeedFile => ({ tenants: [seed] })),
      ),
);
