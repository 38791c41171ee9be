import type { Denial } from './denial.ts';
import type { Finding, Remedy } from './explanation.ts';
import { patchGraph, postGraph } from './graph-call.ts';
import { advise } from './remedies.ts';

/** 7000215 and 7000222: the secret is none of the client's, or has expired. */
export function explainSecret(denial: Denial): Finding {
  const { client, entry } = denial;
  const expired = entry.code === 7000222;
  const missing = expired
    ? `The secret that ${client.name} presented has expired.`
    : `${client.name} presented a secret that is none of its ${client.application?.passwordCredentials.length ?? 0}.`;
  return { missing, remedies: addSecret(denial, 'Make a new secret') };
}

/** 7000216 and 7000218: the client has to prove who it is and did not. */
export function explainMissingProof(denial: Denial): Finding {
  const { client, entry } = denial;
  const { application, own } = client;
  const missing = `${client.name} is a confidential client and sent neither a secret nor an assertion.`;
  if (application === undefined || !own) return { missing, remedies: [] };
  const makePublic: Remedy = {
    title: `Allow ${client.name} to be used without proof, as a public client`,
    graph: patchGraph(`/applications/${application.id}`, { isFallbackPublicClient: true }),
    note: 'For programs on people’s machines, which cannot keep a secret.',
  };
  const secret = addSecret(denial, 'Or make a secret for it');
  return { missing, remedies: entry.code === 7000218 ? [makePublic, ...secret] : secret };
}

/** 700025: a public client must not present a credential. */
export function explainPublicClient({ client }: Denial): Finding {
  return {
    missing: `Nothing: ${client.name} is a public client, and it sent a secret or an assertion.`,
    remedies: [advise('Leave client_secret and client_assertion out')],
  };
}

/** 700027 and 1000502: no certificate of the client fits the assertion, or it is not valid now. */
export function explainCertificate({ client, entry }: Denial): Finding {
  const { issuer } = entry.request.assertion ?? {};
  if (issuer !== undefined && issuer.toLowerCase() !== client.appId) return explainForeignSignature(issuer);
  const keys = client.application?.keyCredentials ?? [];
  const missing =
    entry.code === 1000502
      ? `A certificate of ${client.name} that is valid now: the one that signed is not.`
      : `None of the ${keys.length} certificates of ${client.name} verifies the assertion.`;
  if (client.application === undefined || !client.own) return { missing, remedies: [] };
  const kept = keys.map(({ keyId, type, usage }) => ({ keyId, type, usage }));
  const added = { type: 'AsymmetricX509Cert', usage: 'Verify', key: certificatePlaceholder };
  return {
    missing,
    remedies: [
      {
        title: `Add the certificate that the client signs with to ${client.name}`,
        graph: patchGraph(`/applications/${client.application.id}`, { keyCredentials: [...kept, added] }),
        note: `Put the base64 of the certificate (DER, without the private key) in the place of ${certificatePlaceholder}. Or: az ad app credential reset --id ${client.appId} --cert @FILE --append.`,
      },
    ],
  };
}

/** Stands in a Graph call for what only the client has. */
const certificatePlaceholder = 'CERTIFICATE';

/** A token of an outside issuer whose subject is trusted, and that the issuer did not sign. */
function explainForeignSignature(issuer: string): Finding {
  return {
    missing: `A signature of ${issuer}: none of its keys verifies the assertion.`,
    remedies: [advise(`Get a new token from ${issuer}, and send it unchanged`)],
  };
}

function addSecret({ client }: Denial, title: string): readonly Remedy[] {
  const { application, own } = client;
  if (application === undefined || !own) return [];
  return [
    {
      title: `${title} and give its value to the client`,
      graph: postGraph(`/applications/${application.id}/addPassword`, { passwordCredential: { displayName: 'new' } }),
      note: 'Graph shows the value once, as secretText.',
    },
  ];
}
