import type { Caller, DelegatedCaller } from '../../caller/caller.ts';
import type { Tenant } from '../../directory/model.ts';
import { graphError } from '../errors/graph-error.ts';
import { type Operation, type OperationRule, operationRules, type PermissionSet } from './operation-rules.ts';

/** What an operation is done to, as far as it matters for the right to do it. */
export interface Target {
  /** Object ids of its owners. */
  readonly owners: readonly string[];
}

/**
 * Lets the caller pass, or refuses as Graph does.
 *
 * @param target the object; leave out where there is none yet
 * @throws {GraphError} denied, accessDenied
 */
export function authorize(caller: Caller, tenant: Tenant, operation: Operation, target?: Target): void {
  if (!isAllowed(caller, tenant, operation, target)) throw graphError(operationRules[operation].refusal ?? 'denied');
}

/** Whether {@link authorize} would let the caller pass. */
export function isAllowed(caller: Caller, tenant: Tenant, operation: Operation, target?: Target): boolean {
  const rule = operationRules[operation];
  if (caller.kind === 'delegated') {
    return holdsAny(caller.permissions, rule.delegated) && userFits(caller, tenant, rule, target);
  }
  if (holdsAny(caller.permissions, rule.application)) return true;
  if (!caller.permissions.has('Application.ReadWrite.OwnedBy')) return false;
  return rule.ownedBy === 'always' || (rule.ownedBy === 'owner' && owns(caller.servicePrincipal.id, target));
}

/** Whether the client's permissions alone would do, whoever the user is and whatever the object. */
export function clientMay(caller: Caller, operation: Operation): boolean {
  const rule = operationRules[operation];
  if (caller.kind === 'delegated') return holdsAny(caller.permissions, rule.delegated);
  if (holdsAny(caller.permissions, rule.application)) return true;
  return rule.ownedBy !== undefined && caller.permissions.has('Application.ReadWrite.OwnedBy');
}

/** Whether the user holds one of the roles that administer applications (Global Administrator included). */
export function holdsDirectoryRole(caller: DelegatedCaller, roles: readonly string[]): boolean {
  return caller.user.directoryRoles.some((role) => role === 'Global Administrator' || roles.includes(role));
}

function userFits(
  caller: DelegatedCaller,
  tenant: Tenant,
  { user }: OperationRule,
  target: Target | undefined,
): boolean {
  if (user.everyone) return true;
  if (user.tenantAllowsCreation && tenant.usersMayCreateApplications) return true;
  if (user.tenantAllowsGroups && tenant.usersMayCreateGroups !== false) return true;
  if (user.owner && owns(caller.user.id, target)) return true;
  return holdsDirectoryRole(caller, user.roles);
}

function owns(principalId: string, target: Target | undefined): boolean {
  return target?.owners.includes(principalId) ?? false;
}

function holdsAny(held: ReadonlySet<string>, alternatives: readonly PermissionSet[]): boolean {
  return alternatives.some((set) => set.every((permission) => held.has(permission)));
}
