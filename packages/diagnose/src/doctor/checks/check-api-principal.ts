import type { DoctorFacts } from '../doctor-facts.ts';
import type { DoctorFinding } from '../doctor-finding.ts';
import { fine, problem, unseen } from '../make-finding.ts';
import { azRest } from '../mends/az.ts';

/** D04: the API is there in the tenant, and nobody disabled it. */
export function checkApiPrincipal({ api }: DoctorFacts): DoctorFinding | undefined {
  if (!api.known) return unseen('D04', api.because);
  const { application, principal } = api.value;
  if (principal === undefined) {
    if (application === undefined) return undefined;
    return problem('D04', {
      message: `${application.name} is registered and has no service principal (enterprise application) in its own tenant: for tokens it is not there.`,
      evidence: `application ${application.appId}; no servicePrincipal of that appId`,
      fix: 'Create it; applying entrada.yaml does that too.',
      manifest: `appId: ${application.appId}`,
      az: `az ad sp create --id ${application.appId}`,
      docs: 'errors/AADSTS500011',
    });
  }
  const { id, appId, name, enabled } = principal;
  if (application?.disabledByMicrosoft === true || principal.disabledByMicrosoft) {
    return problem('D04', {
      message: `Microsoft disabled ${name}.`,
      evidence: 'disabledByMicrosoftStatus',
      fix: 'Only Microsoft’s support can say why and enable it again.',
    });
  }
  if (!enabled) {
    return problem('D04', {
      message: `The service principal of ${name} is disabled, so nobody gets a token for it.`,
      evidence: `servicePrincipal ${id}: accountEnabled is false`,
      fix: 'Enable it, once it is clear why somebody disabled it.',
      az: azRest('PATCH', `/servicePrincipals/${id}`, { accountEnabled: true }),
    });
  }
  return fine('D04', `${name} has a service principal, which is enabled.`, `servicePrincipal ${id}, appId ${appId}`);
}
