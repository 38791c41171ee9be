import type { GraphRefusal } from './graph-error.ts';

/**
 * A refusal that goes away by itself, because Graph's replicas have not yet seen a write that came before
 * ("eventual consistency"). Which rule applies is said at each call: a 404 is an answer elsewhere.
 */
export interface RetryRule {
  readonly name: string;
  applies(refusal: GraphRefusal): boolean;
}

/** An object that has just been created is not found yet. */
export const notReplicatedYet: RetryRule = {
  name: 'not replicated yet',
  applies: ({ status }) => status === 404,
};

/** A service principal is created before its application has been replicated. [U] */
export const noBackingApplication: RetryRule = {
  name: 'no backing application yet',
  applies: ({ status, code, message }) =>
    status === 400 &&
    (`${code} ${message}`.includes('NoBackingApplicationObject') ||
      message.includes('does not reference a valid application object')),
};

/** An assignment names a principal or resource that has not been replicated. [C] terraform-provider-azuread */
export const referenceNotReady: RetryRule = {
  name: 'reference not ready yet',
  applies: ({ status, message }) =>
    (status === 400 || status === 404) &&
    (/not a valid reference update/i.test(message) ||
      message.includes('does not exist or one of its queried reference-property objects are not present')),
};

/** Right after an application is created, a good domain may be taken for one that is not verified. [U] */
export const domainNotReady: RetryRule = {
  name: 'domain not known to the new application yet',
  applies: ({ status, code, message }) =>
    status === 400 && `${code} ${message}`.includes('HostNameNotOnVerifiedDomain'),
};

/** Replicas disagree about the object that is written; Graph wants the write to be tried again. [U] */
export const inconsistentState: RetryRule = {
  name: 'inconsistent state',
  applies: ({ status }) => status === 409,
};
