/** One object of an export, or of a tenant that is generated: what is a row of a data file. */
export interface TenantRow {
  /** Number of the tenant, from 1; 0 for what belongs to none. */
  readonly tenant: number;
  /** Name of the collection or part, e.g. `users`. */
  readonly kind: string;
  /** Folded to lower case where objects are found without regard to case. */
  readonly id: string;
  readonly value: unknown;
}
