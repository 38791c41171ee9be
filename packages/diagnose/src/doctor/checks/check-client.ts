import { paste } from '../../paste.ts';
import { type DoctorFacts, refusalCodeOf } from '../doctor-facts.ts';
import type { DoctorFinding } from '../doctor-finding.ts';
import { fine, problem, unseen } from '../make-finding.ts';
import { azRest } from '../mends/az.ts';
import { clientName } from '../words.ts';

/** D06: the tenant knows the client, and nobody disabled it. */
export function checkClient(facts: DoctorFacts): DoctorFinding {
  const { client, tenant } = facts;
  if (client === undefined)
    return unseen('D06', 'it is not known through which client the token is asked for: name it with --client');
  if (!client.known) return unseen('D06', client.because);
  const { appId, principal, microsoft, registration } = client.value;
  const where = tenant.known ? tenant.value.name : 'the tenant';
  if (principal === undefined) return absent(facts, { microsoft, registered: registration !== undefined, where });
  if (principal.enabled && !principal.disabledByMicrosoft) {
    return fine('D06', `${where} knows ${clientName(facts)}, and it is enabled.`, `servicePrincipal ${principal.id}`);
  }
  const { id, disabledByMicrosoft } = principal;
  return problem('D06', {
    message: `${clientName(facts)} is disabled in ${where}${disabledByMicrosoft ? ', by Microsoft' : ''}: nobody gets a token through it.`,
    evidence: `servicePrincipal ${id} of ${appId}: accountEnabled is ${principal.enabled}`,
    fix: 'Somebody may have disabled it on purpose. Use another client, or enable it.',
    az: azRest('PATCH', `/servicePrincipals/${id}`, { accountEnabled: true }),
    docs: 'errors/AADSTS7000112',
    grade: 'D',
  });
}

function absent(
  facts: DoctorFacts,
  { microsoft, registered, where }: { microsoft: boolean; registered: boolean; where: string },
): DoctorFinding {
  const { appId } = facts.client?.known ? facts.client.value : {};
  const code = refusalCodeOf(facts);
  const evidence = `no servicePrincipal of ${appId}${registered ? '; its application is there' : ''}`;
  // Microsoft's own tools are used in tenants that have no service principal of theirs (Azure/azure-cli#28628).
  const isRefused = code === 700016 || code === 7000229 || code === 700011;
  if (microsoft && !isRefused) {
    return fine('D06', `${clientName(facts)} is Microsoft’s, which needs no service principal in ${where}.`, evidence);
  }
  const create = `az ad sp create --id ${paste.guid(appId, 'client id')}`;
  if (registered) {
    return problem('D06', {
      message: `${clientName(facts)} is registered in ${where} and has no service principal there: there is nobody to ask as.`,
      evidence,
      fix: 'Create its service principal.',
      az: create,
      docs: 'errors/AADSTS7000229',
    });
  }
  return problem('D06', {
    message: `${where} does not know ${clientName(facts)}: it is neither registered nor present there.`,
    evidence,
    fix: 'Check the client id and the tenant. A client that is registered elsewhere, for several organizations, becomes known by its service principal.',
    az: create,
  });
}
