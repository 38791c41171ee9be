import type { EmulatorContext } from '../emulator-context.ts';
import type { Caller } from './caller.ts';

/** Why a bearer token was not accepted; each service words it in its own way. */
export type BearerFailure =
  | 'missing'
  | 'malformed'
  | 'signature'
  | 'audience'
  | 'tenant'
  | 'expired'
  | 'not-yet-valid'
  | 'unknown-subject';

export type BearerVerdict =
  | { readonly accepted: true; readonly caller: Caller }
  | {
      readonly accepted: false;
      readonly failure: BearerFailure;
      readonly expiresAt?: number;
      readonly audience?: string;
    };

interface Claims {
  readonly aud?: unknown;
  readonly tid?: unknown;
  readonly exp?: unknown;
  readonly nbf?: unknown;
  readonly appid?: unknown;
  readonly azp?: unknown;
  readonly oid?: unknown;
  readonly scp?: unknown;
  readonly roles?: unknown;
}

/**
 * Seconds by which `nbf` may lie in the future. `exp` gets none: Azure Resource Manager refused a token 11 seconds
 * after its expiry (hashicorp/terraform-provider-azurerm#20867).
 */
const notBeforeSkew = 300;

/**
 * Verifies the bearer token of one of Microsoft's own APIs: signature by the tenant's key, audience in any form the
 * directory knows for `resourceAppId`, tenant, time by the emulator's clock, and a subject that still exists.
 *
 * @param authorization value of the Authorization header, if any
 */
export function verifyBearer(
  context: EmulatorContext,
  authorization: string | undefined,
  resourceAppId: string,
): BearerVerdict {
  const token = /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) return refuse('missing');
  const [header, payload, signature, ...more] = token.split('.');
  if (header === undefined || payload === undefined || signature === undefined || more.length > 0) {
    return refuse('malformed');
  }
  const claims = readClaims(payload);
  if (claims === undefined) return refuse('malformed');
  // The algorithm is the key's, never the token's word.
  if (!context.keys.verify(`${header}.${payload}`, signature)) return refuse('signature');
  return judgeClaims(context, claims, resourceAppId);
}

function judgeClaims(context: EmulatorContext, claims: Claims, resourceAppId: string): BearerVerdict {
  const { directory } = context;
  const now = context.clock.now() / 1000;
  if (typeof claims.aud !== 'string' || directory.findResource(claims.aud)?.appId !== resourceAppId) {
    return typeof claims.aud === 'string' ? { ...refuse('audience'), audience: claims.aud } : refuse('audience');
  }
  if (claims.tid !== directory.tenant.id) return refuse('tenant');
  if (typeof claims.exp !== 'number') return refuse('malformed');
  if (claims.exp <= now) return { accepted: false, failure: 'expired', expiresAt: claims.exp };
  if (typeof claims.nbf === 'number' && claims.nbf - notBeforeSkew > now) return refuse('not-yet-valid');
  const caller = findCaller(context, claims);
  return caller === undefined ? refuse('unknown-subject') : { accepted: true, caller };
}

function findCaller({ directory }: EmulatorContext, claims: Claims): Caller | undefined {
  const clientId = claims.appid ?? claims.azp;
  if (typeof clientId !== 'string' || typeof claims.oid !== 'string') return undefined;
  if (typeof claims.scp === 'string') {
    const user = directory.users.get(claims.oid);
    if (user === undefined || !user.accountEnabled) return undefined;
    return { kind: 'delegated', clientId, user, permissions: new Set(claims.scp.split(' ')) };
  }
  const servicePrincipal = directory.servicePrincipals.get(claims.oid);
  if (servicePrincipal === undefined || !servicePrincipal.accountEnabled) return undefined;
  const roles = Array.isArray(claims.roles) ? claims.roles.filter((role) => typeof role === 'string') : [];
  return { kind: 'application', clientId, servicePrincipal, permissions: new Set(roles) };
}

function readClaims(payload: string): Claims | undefined {
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    return typeof claims === 'object' && claims !== null && !Array.isArray(claims) ? claims : undefined;
  } catch {
    return undefined;
  }
}

function refuse(failure: BearerFailure): Extract<BearerVerdict, { readonly accepted: false }> {
  return { accepted: false, failure };
}
