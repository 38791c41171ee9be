import type { Directory } from './directory.ts';
import { guestName, homeNames, isExternal } from './guest-name.ts';
import type { Application, User } from './model.ts';

/** A user in one of the directories that know the person. */
export interface Account {
  readonly directory: Directory;
  readonly user: User;
}

/**
 * The tenants of one emulator. A person has one home tenant and may be a guest in others; a registration has one owner
 * and, when its `signInAudience` allows that, service principals in others.
 */
export class Tenants {
  /** Never empty; the seed's order. */
  readonly all: readonly Directory[];
  readonly first: Directory;

  /** @throws TypeError when there is no tenant, or two have an id or a domain in common */
  constructor(all: readonly Directory[]) {
    const [first] = all;
    if (first === undefined) throw new TypeError('An emulator needs at least one tenant');
    const names = all.flatMap(({ tenant }) => [tenant.id, ...tenant.verifiedDomains.map((name) => name.toLowerCase())]);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) throw new TypeError(`Two tenants are called ${twice}`);
    this.all = all;
    this.first = first;
    for (const directory of all) directory.registeredElsewhere = (appId) => this.#registration(appId)?.application;
  }

  /** By tenant id or verified domain. */
  find(name: string): Directory | undefined {
    return this.all.find((directory) => directory.isTenant(name));
  }

  /** As {@link find}. @throws TypeError when there is no such tenant */
  named(name: string): Directory {
    const directory = this.find(name);
    if (directory !== undefined) return directory;
    const names = this.all.map(({ tenant }) => tenant.initialDomain).join(', ');
    throw new TypeError(`There is no tenant ${name} in this emulator; it has ${names}`);
  }

  /** The tenant that owns a registration; undefined for Microsoft's and for unknown ones. */
  ownerOf(appId: string): Directory | undefined {
    return this.#registration(appId)?.directory;
  }

  /** A registration of any tenant here that other tenants may use. */
  multiTenantApplication(appId: string): Application | undefined {
    const application = this.#registration(appId)?.application;
    return application === undefined || application.signInAudience === 'AzureADMyOrg' ? undefined : application;
  }

  /** A user of any tenant, by object id or user principal name. */
  findAccount(idOrUserPrincipalName: string): Account | undefined {
    for (const directory of this.all) {
      const user = directory.findUser(idOrUserPrincipalName);
      if (user !== undefined) return { directory, user };
    }
    return undefined;
  }

  /** As {@link findAccount}. @throws TypeError when no tenant has such a user */
  accountNamed(userPrincipalName: string): Account {
    const account = this.findAccount(userPrincipalName);
    if (account === undefined) throw new TypeError(`No tenant of this emulator has a user ${userPrincipalName}`);
    return account;
  }

  /** The account that a person signs in with: the same one, unless it is a guest's and the home tenant is here too. */
  homeOf(account: Account): Account {
    if (!isExternal(account.user)) return account;
    for (const name of homeNames(account.user)) {
      const directory = this.find(name.split('@').at(-1) ?? '');
      const user = directory?.findUser(name);
      if (directory !== undefined && user !== undefined && directory !== account.directory) return { directory, user };
    }
    return account;
  }

  /** The person of an account as a directory knows it: itself, its guest, or nobody. */
  viewIn(directory: Directory, account: Account): User | undefined {
    if (account.directory === directory) return account.user;
    const home = this.homeOf(account);
    if (home.directory === directory) return home.user;
    const named = directory.findUser(guestName(home.user.userPrincipalName, directory.tenant));
    if (named !== undefined) return named;
    return [...directory.users.values()].find(
      (user) => isExternal(user) && this.homeOf({ directory, user }).user === home.user,
    );
  }

  #registration(appId: string): { directory: Directory; application: Application } | undefined {
    for (const directory of this.all) {
      const application = directory.findOwnApplication(appId);
      if (application !== undefined) return { directory, application };
    }
    return undefined;
  }
}
