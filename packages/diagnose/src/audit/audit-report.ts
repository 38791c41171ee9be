import type { Finding, UnappliedRule } from '@entrada/core';
import type { AccessPath } from './paths/access-path.ts';

/** Who can get a token for an API, and what is risky about it. Plain data, without anything secret. */
export interface AuditReport {
  readonly api: AuditedApi;
  readonly tenant: { readonly id: string; readonly name: string };
  /** Whether only who is assigned gets a token. */
  readonly assignmentRequired: boolean;
  /** Every way in; people first. */
  readonly paths: readonly AccessPath[];
  /** Most severe first. */
  readonly findings: readonly Finding[];
  /** Rules that could not be applied. */
  readonly notLookedAt: readonly UnappliedRule[];
  /** Ids of the rules that found nothing. */
  readonly clean: readonly string[];
  /** What of the ways in could not be seen. */
  readonly unseen: readonly Unseen[];
}

export interface AuditedApi {
  readonly name: string;
  readonly appId: string;
  readonly objectId: string;
  readonly identifierUris: readonly string[];
}

export interface Unseen {
  readonly what: string;
  readonly because: string;
}
