import type { ReadJwt } from '../tokens/read-jwt.ts';

/** A client assertion whose claims have the types they need. */
export interface Assertion {
  readonly jwt: ReadJwt;
  readonly issuer: string;
  readonly subject: string;
  readonly audience: string;
}
