import { findClientApplication } from '../../rules/access-facts.ts';
import type { GrantFault } from '../../rules/access-request.ts';
import { type EntraRefusal, refuse } from '../../rules/entra-refusal.ts';
import { contextOfRequest } from '../../rules/request-tenant.ts';
import { isoSevenDigits } from '../../tokens/entra-time.ts';
import { type ReadJwt, readJwt } from '../../tokens/read-jwt.ts';
import type { GrantRequest } from './grant.ts';
import { unusableGrant } from './grant-fault.ts';

/** What became of the token that an API passes on. */
export interface JudgedAssertion {
  /** Object id of the user it is about. */
  readonly userId?: string;
  /** Epoch seconds. */
  readonly expiresAt?: number;
  readonly aio?: unknown;
  readonly fault?: GrantFault;
}

/**
 * Judges an on-behalf-of assertion: signed by the service (50013), not expired (500133, to the millisecond:
 * microsoftgraph/msgraph-sdk-dotnet#2551), made for the client (500131), about a user (7000114). Their order is inferred.
 */
export function judgeUserAssertion(request: GrantRequest, assertion: string): JudgedAssertion {
  const jwt = readJwt(assertion);
  if (jwt === undefined) return { fault: unusableGrant(refuse(50027, {}, { error: 'invalid_grant' })) };
  const refusal = findRefusal(request, jwt);
  if (refusal !== undefined) return { fault: unusableGrant(refusal) };
  const { oid, exp, aio } = jwt.claims;
  return {
    aio,
    ...(typeof oid === 'string' ? { userId: oid } : {}),
    ...(typeof exp === 'number' ? { expiresAt: exp } : {}),
  };
}

function findRefusal(request: GrantRequest, jwt: ReadJwt): EntraRefusal | undefined {
  const { context, clientId } = request;
  if (!context.keys.verify(jwt.signingInput, jwt.signature)) return refuseSignature(jwt);
  const now = context.clock.now();
  const { exp, scp, oid } = jwt.claims;
  const expires = typeof exp === 'number' ? exp * 1000 : 0;
  if (expires <= now) return refuse(500133, { now: isoSevenDigits(now), expires: isoSevenDigits(expires) });
  const forClient = checkAudience(request, jwt);
  if (forClient !== undefined) return forClient;
  return typeof scp === 'string' && typeof oid === 'string' ? undefined : refuse(7000114, { appId: clientId });
}

/** Identifier URIs count with their case: `api://MyApi` is not `api://myapi` (OfficeDev/microsoft-teams-apps-company-communicator#214). */
function checkAudience(request: GrantRequest, { claims }: ReadJwt): EntraRefusal | undefined {
  const application = findClientApplication(contextOfRequest(request.context, request), request.clientId);
  // An unknown client is refused by its own rule.
  if (application === undefined) return undefined;
  const audience = typeof claims.aud === 'string' ? claims.aud : '';
  if ([application.appId, ...application.identifierUris].includes(audience)) return undefined;
  return refuse(500131, { audience, appId: application.appId, name: application.displayName });
}

function refuseSignature({ header }: ReadJwt): EntraRefusal {
  const kid = typeof header.kid === 'string' ? Buffer.from(header.kid, 'base64url').toString('hex').toUpperCase() : '';
  return refuse(50013, {
    reason: 'The provided signature value did not match the expected signature value.',
    thumbprint: kid,
  });
}
