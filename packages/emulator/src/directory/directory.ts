import type {
  Application,
  AppRoleAssignment,
  Group,
  OAuth2PermissionGrant,
  ServicePrincipal,
  Subscription,
  Tenant,
  User,
} from './model.ts';

/** A Map that is keyed without regard to case, as Entra compares GUIDs, domains and user principal names. */
class FoldedMap<Value> extends Map<string, Value> {
  override get(key: string): Value | undefined {
    return super.get(key.toLowerCase());
  }
  override has(key: string): boolean {
    return super.has(key.toLowerCase());
  }
  override set(key: string, value: Value): this {
    return super.set(key.toLowerCase(), value);
  }
  override delete(key: string): boolean {
    return super.delete(key.toLowerCase());
  }
}

/**
 * One tenant's directory, in memory. Objects are mutable and shared: the token service reads exactly what Graph
 * wrote. Registrations that belong to another tenant (Microsoft's first-party applications) are kept here too, with
 * their `appOwnerOrganizationId` on the service principal; {@link Directory.foreignAppIds} tells them apart, so
 * that Graph does not list them as this tenant's applications.
 */
export class Directory {
  readonly tenant: Tenant;
  readonly users: Map<string, User> = new FoldedMap();
  readonly groups: Map<string, Group> = new FoldedMap();
  /** By object id. */
  readonly applications: Map<string, Application> = new FoldedMap();
  /** By object id. */
  readonly servicePrincipals: Map<string, ServicePrincipal> = new FoldedMap();
  readonly grants: Map<string, OAuth2PermissionGrant> = new FoldedMap();
  readonly assignments: Map<string, AppRoleAssignment> = new FoldedMap();
  readonly subscriptions: Subscription[] = [];
  /** appIds of applications that other tenants own. */
  readonly foreignAppIds: Set<string> = new Set();

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
    return (
      this.users.get(folded) ?? [...this.users.values()].find((user) => user.userPrincipalName.toLowerCase() === folded)
    );
  }

  findApplication(appId: string): Application | undefined {
    const folded = appId.toLowerCase();
    return [...this.applications.values()].find((application) => application.appId === folded);
  }

  findServicePrincipal(appId: string): ServicePrincipal | undefined {
    const folded = appId.toLowerCase();
    return [...this.servicePrincipals.values()].find((principal) => principal.appId === folded);
  }

  /**
   * The service principal that answers to a resource identifier as a client wrote it: its appId or one of
   * `servicePrincipalNames`. Entra ignores one trailing slash there (recorded for `https://management.core.windows.net/`).
   */
  findResource(identifier: string): ServicePrincipal | undefined {
    const wanted = withoutTrailingSlash(identifier.toLowerCase());
    return [...this.servicePrincipals.values()].find(
      (principal) =>
        principal.appId === wanted ||
        principal.servicePrincipalNames.some((name) => withoutTrailingSlash(name.toLowerCase()) === wanted),
    );
  }

  /** Groups that hold the principal as a DIRECT member: nested membership does not count for assignment. */
  directGroupsOf(principalId: string): Group[] {
    return [...this.groups.values()].filter((group) => group.members.some((member) => member.id === principalId));
  }

  assignmentsTo(resourceId: string): AppRoleAssignment[] {
    return [...this.assignments.values()].filter((assignment) => assignment.resourceId === resourceId);
  }
}

function withoutTrailingSlash(text: string): string {
  return text.endsWith('/') ? text.slice(0, -1) : text;
}
