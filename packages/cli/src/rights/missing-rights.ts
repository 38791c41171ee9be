import { type Caller, requiredRights, type Step, type StepRights } from '@entrada/registration';

/** What the caller's token for Microsoft Graph lacks for one step of a plan. */
export interface MissingRight {
  /** Title of the step. */
  readonly step: string;
  /** Permissions of Microsoft Graph that the token does not carry. */
  readonly permissions: readonly string[];
  /** Directory roles of which the signed-in user needs one, and the token shows none at all. */
  readonly roles: readonly string[];
}

/** Steps, and what is known of the application that they are about. */
export interface Undertaking {
  readonly steps: readonly Step[];
  readonly current: {
    /** Undefined while it does not exist. */
    readonly applicationId?: string;
    /** Undefined where the owners could not be read. */
    readonly ownerIds?: readonly string[];
  };
}

/**
 * Permissions that do as well. Source: the permission tables of the Microsoft Graph v1.0 methods, where these are the
 * higher privileged ones.
 */
const alternatives: Readonly<Record<string, readonly string[]>> = {
  'Application.ReadWrite.All': ['Directory.ReadWrite.All'],
  'Application.Read.All': ['Application.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'],
  'DelegatedPermissionGrant.ReadWrite.All': ['Directory.ReadWrite.All'],
};

/** Stands for whatever the user may do. */
const actAsUser = 'Directory.AccessAsUser.All';

/** What `wids` holds for every member of a tenant, role or no role. */
const everyMember = 'b79fbf4d-3ef9-4689-8143-76b194e85509';

/**
 * The steps that Graph will refuse, as far as the token says so: a missing permission is certain; a missing directory
 * role is named only where the caller is known not to own the object, and only for a user without any role (custom roles
 * are not in a token, so even then it is no proof). Empty: nothing is known to be missing.
 *
 * @param caller who the token for Microsoft Graph lets act; undefined when it does not tell
 */
export function missingRights(undertaking: Undertaking, caller: Caller | undefined): MissingRight[] {
  const owns = ownership(undertaking, caller);
  return undertaking.steps
    .map(({ kind, title }) => ({ step: title, ...lacking(requiredRights[kind], caller, owns) }))
    .filter(({ permissions, roles }) => permissions.length > 0 || roles.length > 0);
}

/** Whether the caller owns the application, or will; undefined where that is not known. */
function ownership({ current }: Undertaking, caller: Caller | undefined): boolean | undefined {
  if (current.applicationId === undefined) return true;
  return caller === undefined ? undefined : current.ownerIds?.includes(caller.id);
}

function lacking(
  needed: StepRights,
  caller: Caller | undefined,
  owns: boolean | undefined,
): Pick<MissingRight, 'permissions' | 'roles'> {
  const held = new Set(caller?.permissions);
  const holds = (permission: string) =>
    [permission, ...(alternatives[permission] ?? [])].some((name) => held.has(name));
  if (caller?.kind === 'application') {
    const suffices = needed.ownedBy && owns !== false && held.has('Application.ReadWrite.OwnedBy');
    return { permissions: suffices ? [] : needed.application.filter((permission) => !holds(permission)), roles: [] };
  }
  const permissions = held.has(actAsUser) ? [] : needed.delegated.filter((permission) => !holds(permission));
  return { permissions, roles: lacksRole(needed, caller, owns) ? needed.roles : [] };
}

function lacksRole({ roles, without }: StepRights, caller: Caller | undefined, owns: boolean | undefined): boolean {
  const helps = without === 'owner' ? owns !== false : without !== undefined;
  if (roles.length === 0 || helps || caller?.roleTemplateIds === undefined) return false;
  return caller.roleTemplateIds.every((id) => id === everyMember);
}
