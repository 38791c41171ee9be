import type { ClientRun } from './node-client.ts';
import { alex, api, blair, reportsApi } from './node-clients-seed.ts';
import type { WitnessFlow } from './witness.ts';
import { issued, type WitnessCase } from './witness-case.ts';

/**
 * The states in which a person's request can be: Alex is assigned to the API, Blair is not, and the reports API has
 * authorized no client.
 *
 * @param refusal what the client makes of a refusal of the token service
 */
export function personCases(
  flow: WitnessFlow,
  clientId: string,
  ask: (resource: string, user: string) => () => Promise<ClientRun>,
  refusal: (aadsts: number) => object,
): WitnessCase[] {
  return [
    { flow, state: 'authorized', run: ask(api.uri, alex), expected: delegated(clientId) },
    { flow, state: 'client not authorized', run: ask(reportsApi.uri, alex), expected: refusal(65001) },
    { flow, state: 'person not assigned', run: ask(api.uri, blair), expected: refusal(50105) },
    { flow, state: 'resource unknown', run: ask('api://nobody-knows-this', alex), expected: refusal(500011) },
  ];
}

/** The client has a token for the API as Alex. */
export function delegated(clientId: string): object {
  return issued({ aud: api.id, azp: clientId, scp: 'access_as_user', preferred_username: alex, ver: '2.0' });
}
