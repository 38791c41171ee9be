import type { Fact } from './fact.ts';

/** Who is assigned to the API. */
export interface Assignments {
  /** How many users are assigned directly. */
  readonly users: number;
  readonly groups: readonly AssignedGroup[];
  readonly applications: readonly AssignedApplication[];
  /** How many users the tenant has, guests included. */
  readonly tenantUsers: Fact<number>;
}

export interface AssignedGroup {
  readonly name: string;
  /** The rule of a dynamic group; undefined when its members are listed, or when only the manifest names it. */
  readonly membershipRule: string | undefined;
  readonly members: Fact<GroupMembers>;
}

export interface GroupMembers {
  /** Direct members that are users; assignment counts no others. */
  readonly users: number;
  /** Whether there are more than were read. */
  readonly more: boolean;
  /** Names of the groups inside it, whose members do not count. */
  readonly nestedGroups: readonly string[];
}

export interface AssignedApplication {
  readonly name: string;
  /** Undefined = default access, without a role. */
  readonly role: string | undefined;
}
