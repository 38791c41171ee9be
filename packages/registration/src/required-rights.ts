import type { StepKind } from './plan/step.ts';
import type { Plan } from './plan-registration.ts';

/** What a caller must be allowed to do for one step. */
export interface StepRights {
  /** Delegated permissions of Microsoft Graph that a signed-in user's token must carry, all of them. */
  readonly delegated: readonly string[];
  /** Directory roles of which the signed-in user must have one. */
  readonly roles: readonly string[];
  /**
   * Who needs none of these roles: owners of the application, or of its service principal; or every member, unless the
   * tenant has switched that off.
   */
  readonly without?: 'owner' | 'principal-owner' | 'member';
  /** Application permissions that a caller without a user needs, all of them. */
  readonly application: readonly string[];
  /** Whether Application.ReadWrite.OwnedBy does instead, for an application that creates or owns what it writes. */
  readonly ownedBy: boolean;
}

const administrators = ['Application Administrator', 'Cloud Application Administrator', 'Global Administrator'];

const editApplication: StepRights = {
  delegated: ['Application.ReadWrite.All'],
  roles: administrators,
  without: 'owner',
  application: ['Application.ReadWrite.All'],
  ownedBy: true,
};

const assign: StepRights = {
  delegated: ['AppRoleAssignment.ReadWrite.All', 'Application.Read.All'],
  roles: ['Privileged Role Administrator', 'User Administrator', ...administrators],
  application: ['AppRoleAssignment.ReadWrite.All', 'Application.Read.All'],
  ownedBy: false,
};

const grant: StepRights = {
  delegated: ['DelegatedPermissionGrant.ReadWrite.All'],
  roles: ['Privileged Role Administrator', ...administrators],
  application: ['DelegatedPermissionGrant.ReadWrite.All'],
  ownedBy: false,
};

/**
 * What each step needs: the least that suffices. Source: the permission tables of the Microsoft Graph v1.0 methods.
 * AppRoleAssignment.ReadWrite.All lets its holder grant itself any permission: it is asked for by assignments alone.
 */
export const requiredRights: Readonly<Record<StepKind, StepRights>> = {
  'create-application': { ...editApplication, roles: ['Application Developer', ...administrators], without: 'member' },
  'rename-application': editApplication,
  'set-access-token-version': editApplication,
  'set-sign-in-audience': editApplication,
  'write-optional-claims': editApplication,
  'add-identifier-uris': editApplication,
  'write-scopes': editApplication,
  'write-app-roles': editApplication,
  'disable-permissions': editApplication,
  'edit-disabled-permissions': editApplication,
  'pre-authorize-clients': editApplication,
  'add-known-clients': editApplication,
  'create-service-principal': editApplication,
  // Of applications that the caller does not own.
  'create-client-service-principals': {
    delegated: ['Application.ReadWrite.All'],
    roles: administrators,
    application: ['Application.ReadWrite.All'],
    ownedBy: false,
  },
  'assign-principals': assign,
  'grant-permissions': grant,
  'add-owners': editApplication,
  'drop-pre-authorizations': editApplication,
  'revoke-grants': grant,
  'remove-assignments': assign,
  'remove-permissions': editApplication,
  'remove-identifier-uris': editApplication,
  'remove-optional-claims': editApplication,
  'remove-known-clients': editApplication,
  'set-instance-lock': editApplication,
  'remove-owners': editApplication,
  'set-assignment-required': { ...editApplication, without: 'principal-owner' },
  'delete-application': editApplication,
  'purge-application': editApplication,
};

/** The delegated permissions that the steps of a plan need together, each once. */
export function delegatedPermissionsFor({ steps }: Pick<Plan, 'steps'>): string[] {
  return [...new Set(steps.flatMap(({ kind }) => requiredRights[kind].delegated))];
}
