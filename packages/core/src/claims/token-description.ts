import type { Grade } from '../data/grade.ts';
import type { Finding } from '../findings/finding.ts';

/** One claim in words. */
export interface ClaimDescription {
  readonly name: string;
  /** For a reader: times as dates, known ids with their names. Free of control characters. */
  readonly value: string;
  readonly meaning: string;
  readonly grade: Grade;
  readonly source: string;
}

/** A token in words. It holds claims, neither the token nor its signature. */
export interface TokenDescription {
  /** One sentence. */
  readonly summary: string;
  readonly kind: 'delegated' | 'app-only' | 'unknown';
  /** How the kind is known: a part of a sentence, with its grade. */
  readonly because: string;
  readonly kindGrade: Grade;
  readonly version: string | undefined;
  readonly audience: string | undefined;
  /** Name of the API, where it is one of Microsoft's. */
  readonly audienceName: string | undefined;
  readonly tenantId: string | undefined;
  readonly client: { readonly appId: string; readonly name: string | undefined } | undefined;
  /** The user's or application's name to show; an object id where there is no name. */
  readonly who: string | undefined;
  readonly scopes: readonly string[];
  readonly roles: readonly string[];
  /** Seconds since 1970. */
  readonly issuedAt: number | undefined;
  readonly notBefore: number | undefined;
  readonly expiresAt: number | undefined;
  readonly lifetime: 'valid' | 'expired' | 'not yet valid' | 'unknown';
  readonly rows: readonly ClaimDescription[];
  /** What to mind, most severe first. */
  readonly notes: readonly Finding[];
}
