import type { ApiManifest, Finding } from '@entrada/core';
import { hasUpperCase } from './manifest/identifier-uri.ts';
import type { RegistrationState } from './read-registration.ts';

/** What is worth knowing about writing this manifest into this tenant; the risks of the API itself are core's. */
export function planFindings(api: ApiManifest, state: RegistrationState): Finding[] {
  return [upperCaseUri(api), assignmentSwitchedOff(api, state), nobodyAssigned(api, state), namesakes(state)].filter(
    (finding) => finding !== undefined,
  );
}

function upperCaseUri({ identifierUris }: ApiManifest): Finding | undefined {
  const identifierUri = identifierUris.map((uri) => uri.replaceAll('{appId}', '')).find(hasUpperCase);
  if (identifierUri === undefined) return undefined;
  return {
    rule: 'P01',
    severity: 'low',
    message: 'The identifier URI has upper-case letters.',
    evidence: `api.identifierUri is ${identifierUri}. On-behalf-of compares it letter by letter (AADSTS500131).`,
    fix: `Write it in lower case: ${identifierUri.toLowerCase()}`,
    grade: 'U',
  };
}

function assignmentSwitchedOff(api: ApiManifest, { servicePrincipal }: RegistrationState): Finding | undefined {
  if (api.assignment.required || servicePrincipal?.appRoleAssignmentRequired !== true) return undefined;
  return {
    rule: 'P02',
    severity: 'high',
    message: 'This opens the API: assignment is required now, and will not be.',
    evidence: 'appRoleAssignmentRequired is true on the service principal, api.assignment.required is false.',
    fix: 'Set api.assignment.required: true, unless everyone in the tenant may use the API.',
    grade: 'D',
  };
}

function nobodyAssigned(api: ApiManifest, state: RegistrationState): Finding | undefined {
  if (!api.assignment.required || state.principals.length > 0 || state.assignments.length > 0) return undefined;
  return {
    rule: 'P03',
    severity: 'info',
    message: 'Nobody is assigned: only Global Administrators will get a token (AADSTS50105 for everyone else).',
    evidence: 'Assignment is required; api.assignment names no user or group and the tenant holds no assignment.',
    fix: 'Name yourself in api.assignment.users, or a group in api.assignment.groups.',
    grade: 'D',
  };
}

function namesakes({ namesakes: found, application }: RegistrationState): Finding | undefined {
  if (found.length === 0) return undefined;
  const action = application === undefined ? 'A further one is created.' : 'They are left alone.';
  return {
    rule: 'P04',
    severity: 'low',
    message: `The tenant has other applications of this name. ${action}`,
    evidence: `Application ids: ${found.map(({ appId }) => appId).join(', ')}.`,
    fix: 'To manage one of them instead, put its identifier URI into api.identifierUri.',
  };
}
