import { createDice, type Dice } from './dice.ts';

/** How large a generated tenant is. Whole numbers, beside what its seed has. */
export interface GeneratorOptions {
  readonly applications: number;
  /** Default: one for ten applications. */
  readonly users?: number;
  /** Default: one for a hundred applications. */
  readonly groups?: number;
  /** What there is besides, in YAML; where it has several tenants, the first one is filled. Default: the Adatum tenant. */
  readonly seed?: string;
  /** Two tenants of the same text and sizes are equal, byte by byte. Default: `adatum`. */
  readonly randomSeed?: string;
}

/** What all of the generator is told. */
export interface TenantPlan {
  readonly tenantId: string;
  readonly domain: string;
  readonly applications: number;
  readonly users: number;
  readonly groups: number;
  readonly dice: Dice;
}

/** More than this is no tenant that anybody has, and a slip of the finger. */
const most = 10_000_000;

/** @throws TypeError when a size is no whole number from 0 to ten million */
export function planTenant(
  {
    applications,
    users = Math.ceil(applications / 10),
    groups = Math.ceil(applications / 100),
    randomSeed = 'adatum',
  }: GeneratorOptions,
  tenant: { readonly id: string; readonly initialDomain: string },
): TenantPlan {
  for (const [name, size] of Object.entries({ applications, users, groups })) {
    if (!Number.isInteger(size) || size < 0 || size > most) {
      throw new TypeError(`generateTenant: ${name} must be a whole number from 0 to ${most}`);
    }
  }
  const { id: tenantId, initialDomain: domain } = tenant;
  return { tenantId, domain, applications, users, groups, dice: createDice(randomSeed) };
}
