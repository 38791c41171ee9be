import { clientNotFound, scopeNotFound, secretInvalid } from './client-trouble.ts';
import { clientNotAssigned, userNotAssigned } from './not-assigned.ts';
import { notConsented } from './not-consented.ts';
import { resourceNotFound } from './resource-not-found.ts';
import type { ExplainCause } from './specific-cause.ts';

/** The AADSTS codes that are explained for the very request; the others from the catalogue's row. */
export const specificCauses: ReadonlyMap<number, ExplainCause> = new Map([
  [65001, notConsented],
  [500011, resourceNotFound],
  [50105, userNotAssigned],
  [501051, clientNotAssigned],
  [700016, clientNotFound],
  [7000215, secretInvalid],
  [650053, scopeNotFound],
]);
