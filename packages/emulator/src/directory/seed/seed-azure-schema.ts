import * as v from 'valibot';
import { azureRoles, type JsonValue } from '../azure.ts';

const name = v.pipe(v.string(), v.minLength(1, 'must not be empty'));
const names = v.optional(v.array(name), []);
const tags = v.optional(v.record(v.string(), v.string()), {});
/** Part of an id, so nothing that would end it. */
const segment = v.pipe(v.string(), v.regex(/^[\w.()-]{1,90}$/, 'expected letters, digits and . _ - ( )'));

const json: v.GenericSchema<unknown, JsonValue> = v.union([
  v.string(),
  v.number(),
  v.boolean(),
  v.null(),
  v.array(v.lazy(() => json)),
  v.record(
    v.string(),
    v.lazy(() => json),
  ),
]);

const resourceGroup = v.strictObject({
  name: segment,
  location: v.optional(name, 'westeurope'),
  /** Display name; left out: the first subscription. */
  subscription: v.optional(name),
  tags,
});

const resource = v.strictObject({
  name: segment,
  type: v.pipe(v.string(), v.regex(/^[A-Za-z.]+\/[A-Za-z]+$/, 'expected a type of one level, as Microsoft.Web/sites')),
  resourceGroup: segment,
  location: v.optional(name),
  kind: v.optional(v.string(), ''),
  tags,
  sku: v.optional(json, null),
  properties: v.optional(v.record(v.string(), json), {}),
  systemAssignedIdentity: v.optional(v.boolean(), false),
  userAssignedIdentities: names,
});

const role = v.strictObject({
  role: v.picklist(azureRoles),
  /** Name of a subscription, resource group or resource; left out: all subscriptions. */
  scope: v.optional(name),
  user: v.optional(name),
  group: v.optional(name),
  application: v.optional(name),
});

/** The shape of a seed's `azure`. */
export const azureSchema: v.GenericSchema<unknown, SeedAzure> = v.strictObject({
  resourceGroups: v.optional(v.array(resourceGroup), []),
  resources: v.optional(v.array(resource), []),
  roles: v.optional(v.array(role)),
});

/** The resources of a tenant, written down. */
export interface SeedAzure {
  readonly resourceGroups: readonly {
    readonly name: string;
    readonly location: string;
    readonly subscription?: string | undefined;
    readonly tags: Readonly<Record<string, string>>;
  }[];
  readonly resources: readonly SeedResource[];
  /** Left out: every caller may read everything. */
  readonly roles?: readonly SeedRole[] | undefined;
}

export interface SeedResource {
  readonly name: string;
  readonly type: string;
  readonly resourceGroup: string;
  readonly location?: string | undefined;
  readonly kind: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly sku: JsonValue;
  readonly properties: Readonly<Record<string, JsonValue>>;
  readonly systemAssignedIdentity: boolean;
  /** Names of user-assigned identities, which are resources as well. */
  readonly userAssignedIdentities: readonly string[];
}

/** Names exactly one of user, group, application. */
export interface SeedRole {
  readonly role: (typeof azureRoles)[number];
  readonly scope?: string | undefined;
  readonly user?: string | undefined;
  readonly group?: string | undefined;
  readonly application?: string | undefined;
}
