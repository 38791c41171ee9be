import type { AzureEstate } from './azure.ts';
import { Collection } from './collection.ts';
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
import { ObjectIndex } from './object-index.ts';

/** What a tenant has one of: each changes as a whole, with {@link Directory.change}. */
export interface DirectoryParts {
  readonly tenant: Tenant;
  readonly subscriptions: readonly Subscription[];
  readonly azure: AzureEstate;
  readonly conditionalAccessPolicies: readonly ConditionalAccessPolicy[];
  readonly rules: RuleSwitches;
  /** Signing keys of outside issuers, by issuer: the emulator asks nobody for them. */
  readonly issuerKeys: ReadonlyMap<string, readonly IssuerKey[]>;
  /** appIds of applications that other tenants own. */
  readonly foreignAppIds: ReadonlySet<string>;
}

/** Told which parts of a directory changed. */
export type PartsWatcher = (changed: readonly (keyof DirectoryParts)[]) => void;

/**
 * One tenant's directory, in memory. Objects are shared: the token service reads exactly what Graph wrote. Registrations
 * that belong to another tenant (Microsoft's first-party applications) are kept here too, with their
 * `appOwnerOrganizationId` on the service principal; {@link Directory.foreignAppIds} tells them apart, so that Graph
 * does not list them as this tenant's applications.
 *
 * Whatever changes it goes through a collection or {@link Directory.change}: these announce it to who watches.
 */
export class Directory implements DirectoryParts {
  readonly users: Collection<User> = new Collection();
  readonly groups: Collection<Group> = new Collection();
  /** By object id. */
  readonly applications: Collection<Application> = new Collection();
  /** By object id. */
  readonly servicePrincipals: Collection<ServicePrincipal> = new Collection();
  readonly grants: Collection<OAuth2PermissionGrant> = new Collection();
  readonly assignments: Collection<AppRoleAssignment> = new Collection();
  /** By object id: what was deleted and can be restored. */
  readonly deletedItems: Collection<DeletedItem> = new Collection();
  /** Finds registrations that another local tenant owns; set when the directory joins others. */
  registeredElsewhere: (appId: string) => Application | undefined = () => undefined;

  readonly #usersByName = new ObjectIndex(this.users, (user) => [user.userPrincipalName.toLowerCase()]);
  readonly #applicationsByAppId = new ObjectIndex(this.applications, (application) => [application.appId]);
  readonly #principalsByAppId = new ObjectIndex(this.servicePrincipals, (principal) => [principal.appId]);
  readonly #resourcesByName = new ObjectIndex(this.servicePrincipals, resourceNames);
  readonly #groupsByMember = new ObjectIndex(this.groups, (group) => group.members.map(({ id }) => id));
  readonly #assignmentsByResource = new ObjectIndex(this.assignments, ({ resourceId }) => [resourceId]);
  readonly #assignmentsByPrincipal = new ObjectIndex(this.assignments, ({ principalId }) => [principalId]);
  readonly #grantsByResource = new ObjectIndex(this.grants, ({ resourceId }) => [resourceId]);
  readonly #grantsByClient = new ObjectIndex(this.grants, ({ clientId }) => [clientId]);
  readonly #watchers: PartsWatcher[] = [];
  #parts: DirectoryParts;

  constructor(tenant: Tenant) {
    this.#parts = {
      tenant,
      subscriptions: [],
      azure: { resourceGroups: [], resources: [], roleAssignments: undefined },
      conditionalAccessPolicies: [],
      rules: { strictRequiredResourceAccess: false },
      issuerKeys: new Map(),
      foreignAppIds: new Set(),
    };
  }

  get tenant(): Tenant {
    return this.#parts.tenant;
  }
  get subscriptions(): readonly Subscription[] {
    return this.#parts.subscriptions;
  }
  get azure(): AzureEstate {
    return this.#parts.azure;
  }
  get conditionalAccessPolicies(): readonly ConditionalAccessPolicy[] {
    return this.#parts.conditionalAccessPolicies;
  }
  get rules(): RuleSwitches {
    return this.#parts.rules;
  }
  get issuerKeys(): ReadonlyMap<string, readonly IssuerKey[]> {
    return this.#parts.issuerKeys;
  }
  get foreignAppIds(): ReadonlySet<string> {
    return this.#parts.foreignAppIds;
  }

  /** Replaces parts of the directory. @example directory.change({ rules: { strictRequiredResourceAccess: true } }) */
  change(parts: Partial<DirectoryParts>): void {
    this.#parts = { ...this.#parts, ...parts };
    for (const watcher of this.#watchers) watcher(Object.keys(parts) as (keyof DirectoryParts)[]);
  }

  watchParts(watcher: PartsWatcher): void {
    this.#watchers.push(watcher);
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
    return this.#groupsByMember.all(principalId);
  }

  assignmentsTo(resourceId: string): AppRoleAssignment[] {
    return this.#assignmentsByResource.all(resourceId);
  }

  /** Assignments of a user, group or service principal. */
  assignmentsOf(principalId: string): AppRoleAssignment[] {
    return this.#assignmentsByPrincipal.all(principalId);
  }

  /** Consent grants for an API, by the object id of its service principal. */
  grantsTo(resourceId: string): OAuth2PermissionGrant[] {
    return this.#grantsByResource.all(resourceId);
  }

  /** Consent grants of a client, by the object id of its service principal. */
  grantsOf(clientPrincipalId: string): OAuth2PermissionGrant[] {
    return this.#grantsByClient.all(clientPrincipalId);
  }
}

function resourceNames(principal: ServicePrincipal): string[] {
  return [principal.appId, ...principal.servicePrincipalNames.map((name) => withoutTrailingSlash(name.toLowerCase()))];
}

function withoutTrailingSlash(text: string): string {
  return text.endsWith('/') ? text.slice(0, -1) : text;
}
