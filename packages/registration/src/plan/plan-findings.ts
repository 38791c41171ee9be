import { type ApiManifest, type Finding, riskFindings } from '@entrada/core';
import { hasUpperCase } from '../manifest/identifier-uri.ts';
import { wantedAssignments } from '../merge/match-assignments.ts';
import type { RegistrationState } from '../read/registration-state.ts';
import type { Removals } from '../removals.ts';
import { currentExposure } from './current-exposure.ts';

/**
 * What is worth knowing before a manifest is written into a tenant: the risks of the API as it will be, what is kept
 * included, by the rules that an audit applies, too; and what is odd about this writing.
 */
export function planFindings(api: ApiManifest, state: RegistrationState, removals: Removals): Finding[] {
  const { tenant, application } = state;
  const current = currentExposure(state, removals);
  const risks = riskFindings(api, {
    ...(tenant.verifiedDomains.length > 0 && { tenant }),
    ...(application !== undefined && { appId: application.appId }),
    ...(current !== undefined && { current }),
  });
  const own = [
    upperCaseUri(api),
    assignmentSwitchedOff(api, state),
    nobodyAssigned(api, state),
    namesakes(state),
    unread(state),
  ];
  return [...risks, ...own.filter((finding) => finding !== undefined)];
}

function upperCaseUri({ identifierUris }: ApiManifest): Finding | undefined {
  const uri = identifierUris.find((candidate) => hasUpperCase(candidate.replaceAll('{appId}', '')));
  if (uri === undefined) return undefined;
  return {
    rule: 'P01',
    severity: 'low',
    message: 'The identifier URI has upper-case letters.',
    evidence: `${uri} is compared letter by letter by on-behalf-of (AADSTS500131).`,
    fix: `Write it in lower case: ${uri.toLowerCase().replaceAll('{appid}', '{appId}')}`,
    grade: 'U',
  };
}

function assignmentSwitchedOff(api: ApiManifest, { servicePrincipal }: RegistrationState): Finding | undefined {
  if (api.assignment.required || servicePrincipal?.appRoleAssignmentRequired !== true) return undefined;
  return {
    rule: 'P02',
    severity: 'high',
    message: 'This opens the API: assignment is required now, and will not be.',
    evidence:
      'appRoleAssignmentRequired is true on the service principal, assignment.required is false in the manifest.',
    fix: 'Set assignment.required: true, unless everyone in the tenant may use the API.',
    grade: 'D',
  };
}

function nobodyAssigned(api: ApiManifest, state: RegistrationState): Finding | undefined {
  const isAssigned = state.assignments.length > 0 || wantedAssignments(api, state.principals).length > 0;
  if (!api.assignment.required || isAssigned) return undefined;
  return {
    rule: 'P03',
    severity: 'info',
    message: 'Nobody is assigned: only Global Administrators will get a token (AADSTS50105 for everyone else).',
    evidence: 'Assignment is required; the manifest names nobody under assignment and the tenant holds no assignment.',
    fix: 'Name yourself in assignment.users, or a group in assignment.groups.',
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
    fix: 'To manage one of them instead, pin it in the manifest: appId.',
  };
}

function unread({ unread: parts }: RegistrationState): Finding | undefined {
  if (parts.length === 0) return undefined;
  return {
    rule: 'P05',
    severity: 'info',
    message: `You may not read the ${parts.join(' and the ')} of this API: what is there is neither shown nor judged.`,
    evidence:
      'Microsoft Graph answered 403 to reading them. The manifest says nothing of them, so nothing depends on it.',
    fix: 'Plan with Application.Read.All and Directory.Read.All to see everything.',
    grade: 'D',
  };
}
