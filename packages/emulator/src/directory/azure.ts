/**
 * The Azure side of a tenant: resource groups, resources and who may read them, with Azure Resource Manager's own
 * property names; a subset, and read-only.
 */
export interface AzureEstate {
  readonly resourceGroups: readonly ResourceGroup[];
  readonly resources: readonly AzureResource[];
  /** undefined: every caller of the tenant may read everything. */
  readonly roleAssignments: readonly AzureRoleAssignment[] | undefined;
}

export interface ResourceGroup {
  /** `/subscriptions/{id}/resourceGroups/{name}` */
  readonly id: string;
  readonly subscriptionId: string;
  readonly name: string;
  readonly location: string;
  readonly tags: Readonly<Record<string, string>>;
}

/** JSON, as `properties` and `sku` hold it. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

export interface AzureResource {
  /** `{resourceGroup.id}/providers/{type}/{name}` */
  readonly id: string;
  readonly subscriptionId: string;
  readonly resourceGroup: string;
  readonly name: string;
  /** E.g. `Microsoft.Web/sites`. */
  readonly type: string;
  readonly location: string;
  readonly kind: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly sku: JsonValue;
  readonly properties: { readonly [key: string]: JsonValue };
  readonly identity: ResourceIdentity;
}

/** The managed identities that a resource has. */
export interface ResourceIdentity {
  /** Object id of the service principal that is the resource's own. */
  readonly systemAssigned: string | undefined;
  /** Ids of resources of type `Microsoft.ManagedIdentity/userAssignedIdentities`. */
  readonly userAssigned: readonly string[];
}

export interface AzureRoleAssignment {
  /** Name of the built-in role. */
  readonly role: AzureRole;
  /** Object id of a user, group or service principal. */
  readonly principalId: string;
  /** A subscription's, resource group's or resource's id: the role holds for all below it. */
  readonly scope: string;
}

/** Built-in roles that may read (every action that ends in `/read`), the only thing that the local Azure Resource Manager does. */
export const azureRoles = [
  'Owner',
  'Contributor',
  'Reader',
  'Monitoring Reader',
  'Monitoring Contributor',
  'Log Analytics Reader',
] as const;

export type AzureRole = (typeof azureRoles)[number];

/** The type of a resource that is a user-assigned identity. */
export const userAssignedIdentityType = 'Microsoft.ManagedIdentity/userAssignedIdentities';

/** The type of a resource that is a Log Analytics workspace. */
export const workspaceType = 'Microsoft.OperationalInsights/workspaces';
