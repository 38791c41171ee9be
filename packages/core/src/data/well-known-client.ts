/** A client application whose id is the same in every tenant, as the published lists describe it. */
export interface WellKnownClient {
  /** Application (client) id, lower-case GUID. */
  readonly appId: string;
  readonly name: string;
  readonly publisher: string;
  /** What it is: `developer-tool`, `service`, `broker`, `office` or `browser`. */
  readonly kind: string;
  /** Whether it can ask for tokens without proving who it is; `null` = not in the list that says so. */
  readonly publicClient: boolean | null;
  /** Whether its refresh tokens work for the whole family of client ids; `null` = unknown. */
  readonly foci: boolean | null;
  /** A selection of at most four, not the whole registration. */
  readonly redirectUris: readonly string[];
  /** Short names that a manifest or a command line may use, lower case. */
  readonly aliases: readonly string[];
  readonly note: string;
  /** Where the row comes from, each with its date. */
  readonly sources: readonly string[];
}
