import type { ApiManifest } from '@entrada/core';
import { odataString } from '../../graph/odata.ts';
import { isGuid } from '../../manifest/client-reference.ts';
import { inComment } from '../exported-registration.ts';
import { filtered, section, shellWord } from './script-text.ts';

/** A user, group or application that a manifest names. */
export interface Principal {
  readonly kind: 'user' | 'group' | 'application';
  /** User principal name, display name or object id of a group, application id. */
  readonly id: string;
  readonly name: string;
  /** The shell variable that gets its object id, which `{variable}` stands for in here-documents too. */
  readonly variable: string;
}

/** Those whom a manifest names, each once: users and groups, which are only looked up, come first. */
export class Principals {
  readonly #all: readonly Principal[];

  constructor({ assignment, owners, grants }: ApiManifest) {
    const named: Omit<Principal, 'variable'>[] = [
      ...assignment.users.map(({ name }) => ({ kind: 'user', id: name, name }) as const),
      ...owners.flatMap((owner) =>
        owner.kind === 'user' ? [{ kind: owner.kind, id: owner.name, name: owner.name }] : [],
      ),
      ...grants.flatMap(({ user }) => (user === undefined ? [] : [{ kind: 'user', id: user, name: user } as const])),
      ...assignment.groups.map(({ name }) => ({ kind: 'group', id: name, name }) as const),
      ...assignment.applications.map(({ name, appId }) => ({ kind: 'application', id: appId, name }) as const),
      ...owners.flatMap((owner) =>
        owner.kind === 'application' ? [{ kind: owner.kind, id: owner.appId, name: owner.name }] : [],
      ),
      ...grants.map(({ name, client }) => ({ kind: 'application', id: client, name }) as const),
    ];
    const distinct = new Map(named.map((principal) => [keyOf(principal), principal]));
    const counts = { user: 0, group: 0, application: 0 };
    this.#all = [...distinct.values()].map((principal) => ({
      ...principal,
      variable: `${principal.kind}_${++counts[principal.kind]}`,
    }));
  }

  /** The variable of one that the manifest names. */
  variable(kind: Principal['kind'], id: string): string {
    const found = this.#all.find((principal) => keyOf(principal) === keyOf({ kind, id }));
    if (found === undefined) throw new TypeError(`The manifest names no ${kind} ${id}`);
    return found.variable;
  }

  /** The section that finds them all; none when nobody is named. */
  sections(): string[] {
    if (this.#all.length === 0) return [];
    return [
      section(
        'Who is named. Users and groups come first: nothing is written for a name that nobody has.',
        ...this.#all.flatMap(findPrincipal),
      ),
    ];
  }
}

function keyOf({ kind, id }: Pick<Principal, 'kind' | 'id'>): string {
  return `${kind} ${kind === 'group' ? id : id.toLowerCase()}`;
}

function findPrincipal({ kind, id, name, variable }: Principal): string[] {
  const remembered = `remember ${variable} "$${variable}"`;
  if (kind === 'application') return [`${variable}=$(service_principal ${id}) # ${inComment(name)}`, remembered];
  return [
    `${variable}=$(${kind === 'user' ? findUser(id) : findGroup(id)})`,
    `[ -n "$${variable}" ] || die ${shellWord(`The tenant has no ${kind} ${name}.`)}`,
    remembered,
  ];
}

function findUser(name: string): string {
  const path = `users/${encodeURIComponent(name).replaceAll('%40', '@')}?$select=id`;
  return `read_graph ${shellWord(path)} id`;
}

function findGroup(name: string): string {
  if (isGuid(name)) return `read_graph ${shellWord(`groups/${name}?$select=id`)} id`;
  const path = filtered('groups', `displayName eq ${odataString(name)}`, 'id');
  return `find_one ${shellWord(`the group ${name}`)} ${shellWord(path)}`;
}
