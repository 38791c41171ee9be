import type { FederatedIdentityCredential } from '../directory/model.ts';
import type { LoggedAssertion } from '../token-service/sign-in-log.ts';
import type { Denial } from './denial.ts';
import type { Finding, Remedy } from './explanation.ts';
import { patchGraph, postGraph } from './graph-call.ts';
import { advise } from './remedies.ts';

/** 700211, 700213, 700212: no federated credential of the client has the issuer, subject and audience of the assertion. */
export function explainFederation({ client, entry }: Denial): Finding {
  const { assertion } = entry.request;
  const { application, own } = client;
  if (assertion === undefined || application === undefined) {
    return { missing: `A federated credential of ${client.name} that fits the assertion.`, remedies: [] };
  }
  const { issuer, subject, audience } = assertion;
  const credentials = application.federatedIdentityCredentials;
  const near = credentials.find((each) => each.issuer === issuer && each.subject === subject);
  const missing = `A federated credential of ${client.name} for issuer ${issuer}, subject ${subject} and audience ${audience}: ${describe(credentials, issuer)}.`;
  if (near !== undefined) {
    const [expected = ''] = near.audiences;
    const asked = advise(`Ask ${issuer} for a token with the audience ${expected}`);
    return { missing, remedies: own ? [asked, takeAudience(application.id, near, audience)] : [asked] };
  }
  return { missing, remedies: own ? [trust(application.id, credentials, assertion, client.name)] : [] };
}

function describe(credentials: readonly FederatedIdentityCredential[], issuer: string): string {
  const subjects = credentials.filter((each) => each.issuer === issuer).map((each) => each.subject);
  if (subjects.length > 0) return `of that issuer it trusts ${subjects.join(', ')}`;
  const issuers = [...new Set(credentials.map((each) => each.issuer))];
  return issuers.length === 0 ? 'it trusts no issuer' : `it trusts ${issuers.join(', ')}`;
}

function trust(
  applicationId: string,
  credentials: readonly FederatedIdentityCredential[],
  { issuer, subject, audience }: LoggedAssertion,
  clientName: string,
): Remedy {
  const name = `workload-${credentials.length + 1}`;
  return {
    title: `Let ${subject} of ${issuer} sign in as ${clientName}`,
    graph: postGraph(`/applications/${applicationId}/federatedIdentityCredentials`, {
      name,
      issuer,
      subject,
      audiences: [audience],
    }),
    note: `Whoever gets such a token from ${issuer} then acts as ${clientName}.`,
  };
}

function takeAudience(applicationId: string, { id, name }: FederatedIdentityCredential, audience: string): Remedy {
  return {
    title: `Or let the credential ${name} take the audience ${audience}`,
    graph: patchGraph(`/applications/${applicationId}/federatedIdentityCredentials/${id}`, { audiences: [audience] }),
  };
}
