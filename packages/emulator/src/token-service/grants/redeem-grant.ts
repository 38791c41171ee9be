import { type EntraRefusal, refuse } from '../../rules/entra-refusal.ts';
import { jwtBearerAssertion } from '../presented-client.ts';
import { v1ParameterName } from '../v1-exchange.ts';
import type { GrantOutcome, GrantRequest } from './grant.ts';
import { grants, missingGrants } from './grants.ts';

/** Refuses what is wrong before anything is looked up (900144, 70003), then lets the grant decide. */
export function redeemGrant(request: Omit<GrantRequest, 'clientId'>): GrantOutcome {
  const { form, client, version } = request;
  const scope = form.field('scope') ?? '';
  const missing = (parameter: string): GrantOutcome =>
    refusedGrant(refuse(900144, { parameter: version === 'v1' ? v1ParameterName(parameter) : parameter }), scope);
  const grantType = form.field('grant_type');
  if (grantType === undefined) return missing('grant_type');
  const grant = grants.get(grantType);
  if (grant === undefined) return refusedGrant(refuseGrantType(grantType), scope);
  const { clientId } = client;
  if (clientId === undefined) return missing('client_id');
  const required = grant.required.find((name) => form.field(name) === undefined);
  if (required !== undefined) return missing(required);
  if (client.clientAssertion !== undefined && form.field('client_assertion_type') !== jwtBearerAssertion) {
    return refusedGrant(refuseAssertionType(), scope);
  }
  return grant.redeem({ ...request, clientId });
}

/** A refusal by the shape of the request. */
export function refusedGrant(refusal: EntraRefusal | undefined, scope: string = ''): GrantOutcome {
  return { outcome: 'refused', refusal: refusal ?? refuse(9002313), about: { scope } };
}

function refuseGrantType(grantType: string): EntraRefusal {
  return missingGrants.has(grantType)
    ? refuse(70003, { grantType }, { inferred: 'Entra has this grant type; this emulator does not yet.' })
    : refuse(70003, { grantType });
}

function refuseAssertionType(): EntraRefusal {
  return refuse(
    900144,
    { parameter: 'client_assertion_type' },
    { inferred: 'What Entra says of an assertion without its type, or of another type, was not seen.' },
  );
}
