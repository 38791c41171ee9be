import { deleteObject, pasteId } from '../az-rest.ts';
import type { RiskRule } from '../risk-rule.ts';
import { count, listOf } from '../words.ts';

/** Beyond this many owners nobody knows any more who changed what; a choice of ours, not Microsoft's. */
const many = 5;

/** A07 */
export const riskyOwners: RiskRule = {
  id: 'A07',
  severity: 'high',
  title: 'Owners who can let clients in are guests, or many',
  why: 'An owner of the registration can pre-authorize any client, which no consent policy sees; an owner of the service principal can switch required assignment off. A guest signs in under the rules of another organization.',
  looksAt: ['application: owners', 'servicePrincipal: owners', 'user: userType'],
  fix: 'Remove owners who are guests, and keep the others few. Administrators need no ownership.',
  az: ({ appId }) =>
    deleteObject(`applications(appId='${pasteId(appId, 'appId of the API')}')/owners/<id of the owner>/$ref`),
  grade: 'D',
  reference: 'https://learn.microsoft.com/entra/identity/enterprise-apps/overview-assign-app-owners',
  open: 'Whether owners sign in with a second factor is not looked at.',
  check: ({ owners }) => {
    if (!owners.known) return owners;
    const guests = owners.value.filter(({ kind }) => kind === 'guest').map(({ name }) => name);
    if (guests.length === 0 && owners.value.length <= many) return undefined;
    const who = guests.length > 0 ? count(guests.length, 'guest') : count(owners.value.length, 'owner');
    return {
      severity: guests.length > 0 ? 'high' : 'medium',
      message: `${who} can authorize any client for this API, which no consent policy sees: owners of the registration may change it.`,
      evidence: `owners: ${listOf(guests.length > 0 ? guests : owners.value.map(({ name }) => name))}${guests.length > 0 ? ' (userType: Guest)' : ''}. Whether they sign in with a second factor was not looked at.`,
      manifestPath: ['owners'],
    };
  },
};
