/** Any JSON value. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

/** A JSON object whose members are unknown until they are checked. */
export interface JsonObject {
  readonly [name: string]: JsonValue | undefined;
}

/** A token taken apart. Nothing about it is verified yet. */
export interface DecodedToken {
  readonly header: JsonObject;
  readonly claims: JsonObject;
  /** The two signed parts with the dot between them, exactly as received. */
  readonly signingInput: string;
  /** base64url, as received. */
  readonly signature: string;
}
