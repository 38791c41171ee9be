import type { AccessFacts } from './access-facts.ts';
import type { EntraRefusal } from './entra-refusal.ts';

/** 9002313: the code or refresh token is none of this service's. */
export function checkGrantReadable({ request }: AccessFacts): EntraRefusal | undefined {
  return request.grantFault?.malformed === true ? request.grantFault.refusal : undefined;
}

/** What the grant found wrong with its code, device code or refresh token: used, expired, pending, somebody else's. */
export function checkGrantUsable({ request }: AccessFacts): EntraRefusal | undefined {
  return request.grantFault?.refusal;
}
