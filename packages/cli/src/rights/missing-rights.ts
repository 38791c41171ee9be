import type { JsonObject } from '@entrada/core';
import { type Plan, requiredRights, type StepRights } from '@entrada/registration';

/** What the caller's token for Microsoft Graph lacks for one step of a plan. */
export interface MissingRight {
  /** Title of the step. */
  readonly step: string;
  /** Permissions of Microsoft Graph that the token does not carry. */
  readonly permissions: readonly string[];
  /** Directory roles of which the signed-in user needs one, and the token shows none at all. */
  readonly roles: readonly string[];
}

/**
 * Permissions that do as well. Source: the permission tables of the Microsoft Graph v1.0 methods, where these are the
 * higher privileged ones; Application.ReadWrite.OwnedBy is enough for an application that the caller creates or owns.
 */
const alternatives: Readonly<Record<string, readonly string[]>> = {
  'Application.ReadWrite.All': ['Directory.ReadWrite.All', 'Application.ReadWrite.OwnedBy'],
  'Application.Read.All': ['Application.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'],
};

/** Stands for whatever the user may do. */
const actAsUser = 'Directory.AccessAsUser.All';

/** What `wids` holds for every member of a tenant, role or no role. */
const everyMember = 'b79fbf4d-3ef9-4689-8143-76b194e85509';

/**
 * The steps that Graph will refuse, as far as the token says so: a missing permission is certain; a missing directory
 * role is named only where ownership does not help, and only for a user without any role (custom roles are not in a
 * token, so even then it is no proof). Empty: nothing is known to be missing.
 *
 * @param claims of the token for Microsoft Graph
 */
export function missingRights(plan: Plan, claims: JsonObject): MissingRight[] {
  const { scp } = claims;
  const delegated = typeof scp === 'string';
  const held = new Set(delegated ? scp.split(' ') : strings(claims.roles));
  return plan.steps
    .map(({ kind, title }) => {
      const needed = requiredRights[kind];
      const permissions = needed.delegated.filter((permission) => !holds(held, permission));
      return { step: title, permissions, roles: delegated && lacksRole(claims, needed) ? needed.roles : [] };
    })
    .filter(({ permissions, roles }) => permissions.length > 0 || roles.length > 0);
}

function holds(held: ReadonlySet<string>, permission: string): boolean {
  return [permission, actAsUser, ...(alternatives[permission] ?? [])].some((name) => held.has(name));
}

function lacksRole({ wids }: JsonObject, { roles, without }: StepRights): boolean {
  if (roles.length === 0 || without !== undefined || !Array.isArray(wids)) return false;
  return wids.every((id) => id === everyMember);
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
