import { decideAccess } from '../../rules/decide-access.ts';
import { credentialOf } from '../presented-client.ts';
import { applicationTokenResponse } from '../token-response.ts';
import type { Grant, GrantAbout } from './grant.ts';

/**
 * `client_credentials` (RFC 6749 section 4.4): the application asks as itself. Any application of the tenant gets a token
 * for any API that does not require assignment, without `roles` if it has none.
 */
export const clientCredentialsGrant: Grant = {
  flow: 'client-credentials',
  required: ['scope'],
  redeem({ context, tenant, clientId, client, form, version }) {
    const scope = form.field('scope') ?? '';
    const about: GrantAbout = { scope };
    const resourceParameter = version === 'v2.0' ? form.field('resource') : undefined;
    const decision = decideAccess(context, {
      flow: 'client-credentials',
      tenant,
      clientId,
      scope,
      ...credentialOf(client),
      ...(resourceParameter === undefined ? {} : { resourceParameter }),
    });
    if (decision.outcome === 'refused') return { outcome: 'refused', refusal: decision.refusal, about };
    if (decision.outcome === 'consent-needed') throw new TypeError('An application is never asked for consent');
    return {
      outcome: 'issued',
      body: applicationTokenResponse(context, decision, form.field('claims')),
      about,
    };
  },
};
