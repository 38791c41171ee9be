import { paste } from '../../paste.ts';
import { type DoctorFacts, refusalCodeOf } from '../doctor-facts.ts';
import type { DoctorFinding } from '../doctor-finding.ts';
import { fine, problem, unseen } from '../make-finding.ts';
import { clientName } from '../words.ts';

const credentialCodes: readonly (number | undefined)[] = [7000215, 7000222];

/** D07: what the application proves itself with is valid. Of a secret only its end can be read. */
export function checkCredential(facts: DoctorFacts): DoctorFinding | undefined {
  const { subject, client, now } = facts;
  const code = refusalCodeOf(facts);
  const isRefused = credentialCodes.includes(code);
  if (subject.kind !== 'application' && !isRefused) return undefined;
  const passwords = client?.known ? client.value.registration?.passwords : undefined;
  if (!isRefused) {
    const ended = passwords !== undefined && passwords.length > 0 && passwords.every(({ expires }) => expires <= now);
    if (subject.attempt?.outcome === 'token' || !ended) {
      return subject.attempt?.outcome === 'token'
        ? fine('D07', `${clientName(facts)} proves who it is.`, 'a token was issued to it')
        : unseen('D07', 'what it proves itself with is nowhere to be read; nothing says that it is wrong');
    }
  }
  const count = passwords?.length ?? 0;
  const last = Math.max(...(passwords ?? []).map(({ expires }) => expires));
  const evidence =
    passwords === undefined
      ? 'the registration could not be read'
      : `${count} ${count === 1 ? 'secret' : 'secrets'} on the registration${Number.isFinite(last) ? `; the last ends ${new Date(last * 1000).toISOString().slice(0, 10)}` : ''}`;
  return problem('D07', {
    message:
      code === 7000215
        ? `The secret that was sent is none of ${clientName(facts)}’s. Often the secret’s id is taken for its value, or the secret is another client’s.`
        : `The secret of ${clientName(facts)} has ended.`,
    evidence,
    fix: 'Create a new secret and put its value into AZURE_CLIENT_SECRET, then remove the old one; or use a certificate or a federated identity, which do not end so.',
    az: `az ad app credential reset --id ${paste.guid(subject.client, 'client id')} --append --query password --output tsv`,
    docs: `errors/AADSTS${code ?? 7000222}`,
  });
}
