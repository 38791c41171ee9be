import { paste } from '../../paste.ts';
import type { DoctorFacts } from '../doctor-facts.ts';
import type { DoctorFinding } from '../doctor-finding.ts';
import { fine, problem, unseen } from '../make-finding.ts';
import { azRest } from '../mends/az.ts';
import { subjectName, userName } from '../words.ts';

/** D09: the tenant has the user, enabled. */
export function checkUser(facts: DoctorFacts): DoctorFinding | undefined {
  const { subject, user, tenant } = facts;
  if (subject.kind === 'application') return undefined;
  if (user === undefined) return unseen('D09', 'it is not known whom the token is for: name them with --user');
  if (!user.known) return unseen('D09', user.because);
  const where = tenant.known ? tenant.value.name : 'the tenant';
  if (user.value === 'missing') return notThere(subjectName(facts), where);
  const { id, enabled, guest } = user.value;
  if (enabled) {
    return fine('D09', `${userName(facts)} is ${guest ? 'a guest' : 'a member'} of ${where}, enabled.`, `user ${id}`);
  }
  return problem('D09', {
    message: `The account of ${userName(facts)} is disabled, so it gets no token for anything.`,
    evidence: `user ${id}: accountEnabled is false`,
    fix: 'Enable the account, once it is clear why somebody disabled it.',
    az: azRest('PATCH', `/users/${id}`, { accountEnabled: true }),
  });
}

function notThere(name: string, where: string): DoctorFinding {
  const mail = paste.user(name, 'mail address of the user');
  const body = {
    invitedUserEmailAddress: mail,
    inviteRedirectUrl: 'https://myapplications.microsoft.com',
    sendInvitationMessage: true,
  };
  return problem('D09', {
    message: `${where} has no user ${name}. Whoever belongs to another tenant gets in only as a guest.`,
    evidence: 'users, by user principal name, object id and mail address',
    fix: 'Correct the name; or invite them as a guest, and assign the guest if the API requires it; or sign in to their own tenant with --tenant, if the API is there.',
    az: azRest('POST', '/invitations', body),
    docs: 'errors/AADSTS50020',
  });
}
