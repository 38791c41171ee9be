import type { GrantFault } from '../../rules/access-request.ts';
import { type EntraRefusal, refuse } from '../../rules/entra-refusal.ts';

/** 9002313: the code or refresh token is none of this service's. */
export function malformedGrant(): GrantFault {
  return { malformed: true, refusal: refuse(9002313) };
}

export function unusableGrant(refusal: EntraRefusal): GrantFault {
  return { malformed: false, refusal };
}

/** 700007: the grant is another client's. Only the number is known, not its words. */
export function foreignGrant(): GrantFault {
  return unusableGrant(
    refuse(
      700007,
      {},
      {
        error: 'invalid_grant',
        status: 400,
        text: 'The provided grant was issued to another client.',
        inferred: 'Only the number was seen; error, status and words are inferred.',
      },
    ),
  );
}
