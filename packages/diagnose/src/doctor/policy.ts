/** A Conditional Access policy, as far as it can be seen to meet a request (Graph: conditionalAccessPolicy). */
export interface PolicyInDirectory {
  readonly id: string;
  readonly name: string;
  readonly state: 'on' | 'report-only' | 'off';
  /** Application ids, or `All`. */
  readonly includedApps: readonly string[];
  readonly excludedApps: readonly string[];
  readonly included: PolicyPeople;
  readonly excluded: PolicyPeople;
  /** Empty: for every flow. `deviceCodeFlow` is one. */
  readonly transferMethods: readonly string[];
  /** `block`, `mfa`, `compliantDevice` and the like. */
  readonly controls: readonly string[];
  /** Conditions that were not weighed: platforms, locations, devices, risks. */
  readonly narrowed: readonly string[];
}

export interface PolicyPeople {
  /** Object ids, or `All`. */
  readonly users: readonly string[];
  readonly groups: readonly string[];
  readonly roles: readonly string[];
}
