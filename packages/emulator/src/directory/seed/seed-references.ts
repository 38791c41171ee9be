import { findWellKnownClient, wellKnownResources } from '@entrada/core/data';
import type { Directory } from '../directory.ts';
import type { Application, Group, ServicePrincipal, User } from '../model.ts';
import type { Tenants } from '../tenants.ts';
import type { ReadSeed, SeedPath } from './read-seed.ts';
import type { SeedIssue } from './seed-error.ts';

/** Follows the names that a seed uses for other objects, and collects what they do not lead to. */
export class SeedReferences {
  readonly #directory: Directory;
  readonly #issueAt: ReadSeed['issueAt'];
  readonly #issues: SeedIssue[] = [];
  /** Once all tenants have their registrations: where multi-tenant applications of other tenants are found. */
  tenants: Tenants | undefined;

  constructor(directory: Directory, issueAt: ReadSeed['issueAt']) {
    this.#directory = directory;
    this.#issueAt = issueAt;
  }

  report(path: SeedPath, message: string): void {
    this.#issues.push(this.#issueAt(path, message));
  }

  /** What was reported so far. */
  get issues(): readonly SeedIssue[] {
    return this.#issues;
  }

  user(path: SeedPath, userPrincipalName: string): User | undefined {
    return this.#found(path, 'user', userPrincipalName, this.#directory.findUser(userPrincipalName));
  }

  group(path: SeedPath, displayName: string): Group | undefined {
    const group = [...this.#directory.groups.values()].find((candidate) => candidate.displayName === displayName);
    return this.#found(path, 'group', displayName, group);
  }

  /**
   * By display name, appId, or the alias of one of Microsoft's; then a multi-tenant application of another tenant, by
   * display name or appId.
   */
  application(path: SeedPath, name: string): Application | undefined {
    const found =
      named(this.#directory, name) ??
      this.#directory.findApplication(wellKnownAppId(name) ?? name) ??
      this.#elsewhere(name);
    return this.#found(path, 'application', name, found);
  }

  /** Of an application, or by its display name a managed identity, which has no application. */
  principal(path: SeedPath, name: string): ServicePrincipal | undefined {
    const identity = [...this.#directory.servicePrincipals.values()].find(
      (principal) => principal.servicePrincipalType === 'ManagedIdentity' && principal.displayName === name,
    );
    if (identity !== undefined) return identity;
    const application = this.application(path, name);
    if (application === undefined) return undefined;
    const principal = this.#directory.findServicePrincipal(application.appId);
    return this.#found(path, 'service principal of', name, principal);
  }

  /**
   * The appId that a pre-authorization names. A client need not be in the tenant for that: Entra takes any GUID.
   */
  clientId(path: SeedPath, name: string): string | undefined {
    const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(name) ? name.toLowerCase() : undefined;
    return guid ?? findWellKnownClient(name)?.appId ?? this.application(path, name)?.appId;
  }

  #elsewhere(name: string): Application | undefined {
    const others = this.tenants?.all.filter((directory) => directory !== this.#directory) ?? [];
    const appId = others.map((directory) => named(directory, name)?.appId).find((id) => id !== undefined) ?? name;
    return this.tenants?.multiTenantApplication(appId);
  }

  #found<Value>(path: SeedPath, kind: string, name: string, value: Value | undefined): Value | undefined {
    if (value === undefined) this.report(path, `${path.join('.')}: there is no ${kind} "${name}" in this seed`);
    return value;
  }
}

function named(directory: Directory, displayName: string): Application | undefined {
  return [...directory.applications.values()].find((candidate) => candidate.displayName === displayName);
}

/** appId of a well-known client or resource of Microsoft's, by alias, name or id. */
function wellKnownAppId(name: string): string | undefined {
  const folded = name.toLowerCase();
  const resource = wellKnownResources.find(
    (candidate) => candidate.alias === folded || candidate.name.toLowerCase() === folded || candidate.appId === folded,
  );
  return resource?.appId ?? findWellKnownClient(name)?.appId;
}
