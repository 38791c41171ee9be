import type { Denial } from './denial.ts';
import { explainClientAssignment, explainUserAssignment } from './explain-assignment.ts';
import {
  explainDisabledClient,
  explainMissingPrincipal,
  explainTenancy,
  explainUnknownClient,
  explainUnlistedResource,
} from './explain-client.ts';
import { explainConsent, explainFirstParty } from './explain-consent.ts';
import { explainCertificate, explainMissingProof, explainPublicClient, explainSecret } from './explain-credential.ts';
import { explainFederation } from './explain-federation.ts';
import { explainPolicy } from './explain-policy.ts';
import { explainRedirectUri } from './explain-redirect-uri.ts';
import { explainSession, explainUnknownTenant } from './explain-request.ts';
import { explainDisabledResource, explainUnknownResource } from './explain-resource.ts';
import { explainUnknownScope } from './explain-scope.ts';
import { explainDisabledUser, explainUnknownUser } from './explain-user.ts';
import type { Finding } from './explanation.ts';

/** Who explains which AADSTS number; for the others `explain-request.ts` speaks. */
export const explainers: ReadonlyMap<number, (denial: Denial) => Finding> = new Map([
  [65001, explainConsent],
  [65002, explainFirstParty],
  [65004, explainConsent],
  [90094, explainConsent],
  [650057, explainUnlistedResource],
  [50105, explainUserAssignment],
  [501051, explainClientAssignment],
  [500011, explainUnknownResource],
  [500014, explainDisabledResource],
  [650053, explainUnknownScope],
  [700016, explainUnknownClient],
  [7000112, explainDisabledClient],
  [7000229, explainMissingPrincipal],
  [50194, explainTenancy],
  [7000215, explainSecret],
  [7000222, explainSecret],
  [7000216, explainMissingProof],
  [7000218, explainMissingProof],
  [700025, explainPublicClient],
  [700027, explainCertificate],
  [1000502, explainCertificate],
  [700211, explainFederation],
  [700213, explainFederation],
  [700212, explainFederation],
  [50011, explainRedirectUri],
  [900971, explainRedirectUri],
  [50034, explainUnknownUser],
  [50020, explainUnknownUser],
  [50057, explainDisabledUser],
  [50076, explainPolicy],
  [53003, explainPolicy],
  [70043, explainPolicy],
  [90002, explainUnknownTenant],
  [50173, explainSession],
  [700082, explainSession],
  [700084, explainSession],
  [70008, explainSession],
  [54005, explainSession],
]);
