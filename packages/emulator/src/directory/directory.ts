import type { AzureEstate } from './azure.ts';
import { FoldedMap } from './folded-map.ts';
import { GroupIndex } from './group-index.ts';
import type {
  Application,
  AppRoleAssignment,
  ConditionalAccessPolicy,
  DeletedItem,
  Group,
  IssuerKey,
  OAuth2PermissionGrant,
  RuleSwitches,
  ServicePrincipal,
  Subscription,
  Tenant,
  User,
} from './model.ts';
import { NameIndex } from './name-index.ts';

/**
 * One tenant's directory, in memory. Objects are mutable and shared: the token service reads exactly what Graph
 * wrote. Registrations that belong to another tenant (Microsoft's first-party applications) are kept here too, with
 * their `appOwnerOrganizationId` on the service principal; {@link Directory.foreignAppIds} tells them apart, so
 * that Graph does not list them as this tenant's applications.
 */
export class Directory {
  readonly tenant: Tenant;
  readonly users: FoldedMap<User> = new FoldedMap();
  readonly groups: FoldedMap<Group> = new FoldedMap();
  /** By object id. */
  readonly applications: FoldedMap<Application> = new FoldedMap();
  /** By object id. */
  readonly servicePrincipals: FoldedMap<ServicePrincipal> = new FoldedMap();
  readonly grants: FoldedMap<OAuth2PermissionGrant> = new FoldedMap();
  readonly assignments: FoldedMap<AppRoleAssignment> = new FoldedMap();
  /** By object id: what was deleted and can be restored. */
  readonly deletedItems: FoldedMap<DeletedItem> = new FoldedMap();
  readonly subscriptions: Subscription[] = [];
  readonly azure: AzureEstate = { resourceGroups: [], resources: [], roleAssignments: undefined };
  readonly conditionalAccessPolicies: ConditionalAccessPolicy[] = [];
  readonly rules: RuleSwitches = { strictRequiredResourceAccess: false };
  /** Signing keys of outside issuers, by issuer: the emulator asks nobody for them. */
  readonly issuerKeys: Map<string, readonly IssuerKey[]> = new Map();
  /** appIds of applications that other tenants own. */
  readonly foreignAppIds: Set<string> = new Set();
  /** Finds registrations that another local tenant owns; set when the directory joins others. */
  registeredElsewhere: (appId: string) => Application | undefined = () => undefined;

  readonly #usersByName = new NameIndex(this.users, (user) => [user.userPrincipalName.toLowerCase()], 'changing');
  readonly #applicationsByAppId = new NameIndex(this.applications, (application) => [application.appId], 'fixed');
  readonly #principalsByAppId = new NameIndex(this.servicePrincipals, (principal) => [principal.appId], 'fixed');
  readonly #resourcesByName = new NameIndex(this.servicePrincipals, resourceNames, 'changing');
  readonly #assignmentsByResource = new GroupIndex(this.assignments, (assignment) => assignment.resourceId);
  readonly #grantsByClient = new GroupIndex(this.grants, (grant) => grant.clientId);

  constructor(tenant: Tenant) {
    this.tenant = tenant;
  }

  /** Whether `name` (tenant id or verified domain) is this tenant. */
  isTenant(name: string): boolean {
    const folded = name.toLowerCase();
    return folded === this.tenant.id || this.tenant.verifiedDomains.some((domain) => domain.toLowerCase() === folded);
  }

  findUser(idOrUserPrincipalName: string): User | undefined {
    const folded = idOrUserPrincipalName.toLowerCase();
    return this.users.get(folded) ?? this.#usersByName.find(folded);
  }

  /** The registration behind a client id, whoever owns it, as far as this tenant knows it or has its service principal. */
  findApplication(appId: string): Application | undefined {
    const here = this.#applicationsByAppId.find(appId.toLowerCase());
    if (here !== undefined || this.findServicePrincipal(appId) === undefined) return here;
    return this.registeredElsewhere(appId);
  }

  /** A registration that this tenant owns. */
  findOwnApplication(appId: string): Application | undefined {
    const application = this.#applicationsByAppId.find(appId.toLowerCase());
    return application === undefined || this.foreignAppIds.has(application.appId) ? undefined : application;
  }

  findServicePrincipal(appId: string): ServicePrincipal | undefined {
    return this.#principalsByAppId.find(appId.toLowerCase());
  }

  /**
   * The service principal that answers to a resource identifier as a client wrote it: its appId or one of
   * `servicePrincipalNames`. Entra ignores one trailing slash there (recorded for `https://management.core.windows.net/`).
   */
  findResource(identifier: string): ServicePrincipal | undefined {
    return this.#resourcesByName.find(withoutTrailingSlash(identifier.toLowerCase()));
  }

  /** Groups that hold the principal as a DIRECT member: nested membership does not count for assignment. */
  directGroupsOf(principalId: string): Group[] {
    return [...this.groups.values()].filter((group) => group.members.some((member) => member.id === principalId));
  }

  assignmentsTo(resourceId: string): AppRoleAssignment[] {
    return [...this.#assignmentsByResource.of(resourceId)];
  }

  /** Consent grants of a client, by the object id of its service principal. */
  grantsOf(clientPrincipalId: string): OAuth2PermissionGrant[] {
    return [...this.#grantsByClient.of(clientPrincipalId)];
  }
}

function resourceNames(principal: ServicePrincipal): string[] {
  return [principal.appId, ...principal.servicePrincipalNames.map((name) => withoutTrailingSlash(name.toLowerCase()))];
}

function withoutTrailingSlash(text: string): string {
  return text.endsWith('/') ? text.slice(0, -1) : text;
}
