import type { ApiExposure } from './api-exposure.ts';

/** Whether nobody is filtered: assignment is not required, and nothing else stops every token for the API. */
export function isOpen({ assignmentRequired, servicePrincipal }: ApiExposure): boolean {
  if (assignmentRequired) return false;
  if (!servicePrincipal.known) return true;
  return servicePrincipal.value !== 'missing' && servicePrincipal.value.enabled;
}
