import type { Cloud } from '@entrada/core/data';

/** A named set of answers to "from where, as whom, in which tenant". What it does not say is open. */
export interface Profile {
  readonly name: string;
  /** Source to ask, as after `--via`. */
  readonly source?: string;
  /** Tenant id or domain. */
  readonly tenant?: string;
  /** Whom a token must be for; one for somebody else is refused. */
  readonly account?: string;
  readonly cloud?: Cloud['name'];
  /** Client id or well-known name to sign in as. */
  readonly client?: string;
  /** Folder for Azure CLI's sign-in, apart from the usual one. Absolute. */
  readonly azureConfigDir?: string;
  /** Origins that a token for a resource may be sent to, by resource. */
  readonly resources: Readonly<Record<string, readonly string[]>>;
}

/** What the configuration file says. */
export interface Profiles {
  /** The profile that counts when none is named. */
  readonly default?: string;
  readonly profiles: Readonly<Record<string, Profile>>;
}
