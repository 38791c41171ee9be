import { paste } from '../../paste.ts';
import type { ClientPassword } from '../directory-facts.ts';
import { type DoctorFacts, refusalCodeOf } from '../doctor-facts.ts';
import type { DoctorFinding } from '../doctor-finding.ts';
import { explains, type RuleId } from '../doctor-rules.ts';
import { fine, problem, unseen } from '../make-finding.ts';
import { clientName } from '../words.ts';

/** D07: what the application proves itself with is valid. Of a secret only its end can be read. */
export function checkCredential(facts: DoctorFacts): DoctorFinding | undefined {
  const { subject } = facts;
  const code = refusalCodeOf(facts);
  if (code === 7000215 || code === 7000222) return refused(facts, code);
  if (subject.kind !== 'application') return undefined;
  if (subject.attempt?.outcome === 'token') {
    return fine('D07', `${clientName(facts)} proves who it is.`, 'a token was issued to it');
  }
  // Entra looks at the credential before it looks at the API (docs/precedence.md).
  if (beyondTheCredential.some((rule) => explains(rule, code))) {
    return fine('D07', `${clientName(facts)} proves who it is.`, `Entra refused later, with AADSTS${code}`);
  }
  const passwords = passwordsOf(facts);
  const haveEnded =
    passwords !== undefined && passwords.length > 0 && passwords.every(({ expires }) => expires <= facts.now);
  if (haveEnded) return refused(facts, 7000222);
  return unseen('D07', 'what it proves itself with is nowhere to be read; nothing says that it is wrong');
}

/** Checks whose refusals come after that of the credential. */
const beyondTheCredential: readonly RuleId[] = ['D03', 'D04', 'D11'];

function passwordsOf({ client }: DoctorFacts): readonly ClientPassword[] | undefined {
  return client?.known ? client.value.registration?.passwords : undefined;
}

function refused(facts: DoctorFacts, code: 7000215 | 7000222): DoctorFinding {
  return problem('D07', {
    message:
      code === 7000215
        ? `The secret that was sent is none of ${clientName(facts)}’s. Often the secret’s id is taken for its value, or the secret is another client’s.`
        : `The secret of ${clientName(facts)} has ended.`,
    evidence: describePasswords(passwordsOf(facts)),
    fix: 'Create a new secret and put its value into AZURE_CLIENT_SECRET, then remove the old one; or use a certificate or a federated identity, which do not end so.',
    az: `az ad app credential reset --id ${paste.guid(facts.subject.client, 'client id')} --append --query password --output tsv`,
    docs: `errors/AADSTS${code}`,
  });
}

function describePasswords(passwords: readonly ClientPassword[] | undefined): string {
  if (passwords === undefined) return 'the registration could not be read';
  const count = `${passwords.length} ${passwords.length === 1 ? 'secret' : 'secrets'} on the registration`;
  const last = Math.max(...passwords.map(({ expires }) => expires));
  return Number.isFinite(last) ? `${count}; the last ends ${new Date(last * 1000).toISOString().slice(0, 10)}` : count;
}
