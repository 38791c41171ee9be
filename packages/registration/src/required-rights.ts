import type { Plan, StepKind } from './plan-registration.ts';

/** What a caller must be allowed to do for one step. */
export interface StepRights {
  /** Delegated permissions of Microsoft Graph that the caller's token must carry, all of them. */
  readonly delegated: readonly string[];
  /** Directory roles of which the signed-in user must have one. */
  readonly roles: readonly string[];
  /** Who needs none of these roles: owners of the object; or every member, unless the tenant has switched that off. */
  readonly without?: 'owner' | 'member';
}

const administrators = ['Application Administrator', 'Cloud Application Administrator', 'Global Administrator'];

const editApplication: StepRights = {
  delegated: ['Application.ReadWrite.All'],
  roles: administrators,
  without: 'owner',
};

/**
 * What each step needs of a signed-in user. Source: the permission tables of the Microsoft Graph v1.0 methods.
 * AppRoleAssignment.ReadWrite.All lets its holder grant itself any permission: it is asked for by assignments alone.
 */
export const requiredRights: Readonly<Record<StepKind, StepRights>> = {
  'create-application': {
    delegated: ['Application.ReadWrite.All'],
    roles: ['Application Developer', ...administrators],
    without: 'member',
  },
  'rename-application': editApplication,
  'set-access-token-version': editApplication,
  'add-identifier-uri': editApplication,
  'write-scopes': editApplication,
  'write-app-roles': editApplication,
  'disable-permissions': editApplication,
  'edit-disabled-permissions': editApplication,
  'pre-authorize-clients': editApplication,
  'create-service-principal': editApplication,
  'assign-principals': {
    delegated: ['AppRoleAssignment.ReadWrite.All', 'Application.Read.All'],
    roles: ['Privileged Role Administrator', 'User Administrator', ...administrators],
  },
  'set-assignment-required': editApplication,
};

/** The delegated permissions that the steps of a plan need together, each once. */
export function delegatedPermissionsFor(plan: Plan): string[] {
  return [...new Set(plan.steps.flatMap(({ kind }) => requiredRights[kind].delegated))];
}
