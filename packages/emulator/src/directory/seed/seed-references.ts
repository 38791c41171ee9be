import { findWellKnownClient, wellKnownResources } from '@entrada/core/data';
import type { Directory } from '../directory.ts';
import type { Application, Group, ServicePrincipal, User } from '../model.ts';
import type { ReadSeed, SeedPath } from './read-seed.ts';
import { SeedError, type SeedIssue } from './seed-error.ts';

/** Follows the names that a seed uses for other objects, and collects what they do not lead to. */
export class SeedReferences {
  readonly #directory: Directory;
  readonly #issueAt: ReadSeed['issueAt'];
  readonly #issues: SeedIssue[] = [];

  constructor(directory: Directory, issueAt: ReadSeed['issueAt']) {
    this.#directory = directory;
    this.#issueAt = issueAt;
  }

  report(path: SeedPath, message: string): void {
    this.#issues.push(this.#issueAt(path, message));
  }

  /** @throws SeedError when anything was reported */
  finish(): void {
    if (this.#issues.length > 0) throw new SeedError(this.#issues);
  }

  user(path: SeedPath, userPrincipalName: string): User | undefined {
    return this.#found(path, 'user', userPrincipalName, this.#directory.findUser(userPrincipalName));
  }

  group(path: SeedPath, displayName: string): Group | undefined {
    const group = [...this.#directory.groups.values()].find((candidate) => candidate.displayName === displayName);
    return this.#found(path, 'group', displayName, group);
  }

  /** By display name, appId, or the alias of one of Microsoft's. */
  application(path: SeedPath, name: string): Application | undefined {
    const byName = [...this.#directory.applications.values()].find((candidate) => candidate.displayName === name);
    const found = byName ?? this.#directory.findApplication(wellKnownAppId(name) ?? name);
    return this.#found(path, 'application', name, found);
  }

  principal(path: SeedPath, name: string): ServicePrincipal | undefined {
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

  #found<Value>(path: SeedPath, kind: string, name: string, value: Value | undefined): Value | undefined {
    if (value === undefined) this.report(path, `${path.join('.')}: there is no ${kind} "${name}" in this seed`);
    return value;
  }
}

/** appId of a well-known client or resource of Microsoft's, by alias, name or id. */
function wellKnownAppId(name: string): string | undefined {
  const folded = name.toLowerCase();
  const resource = wellKnownResources.find(
    (candidate) => candidate.alias === folded || candidate.name.toLowerCase() === folded || candidate.appId === folded,
  );
  return resource?.appId ?? findWellKnownClient(name)?.appId;
}
