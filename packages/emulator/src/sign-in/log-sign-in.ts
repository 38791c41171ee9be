import type { EmulatorContext } from '../emulator-context.ts';
import type { RefusalStamp } from '../pages/refusal-page.ts';
import type { EntraRefusal } from '../rules/entra-refusal.ts';
import { accessRequestOf, type SignInRequest } from './sign-in-request.ts';

/** What a sign-in on the pages ended in. */
export interface SignInResult {
  readonly request: SignInRequest;
  readonly userPrincipalName: string | undefined;
  readonly resource: string | undefined;
  /** Undefined when access was given. */
  readonly refusal: Pick<EntraRefusal, 'code' | 'error' | 'text' | 'inferred'> | undefined;
  readonly stamp: RefusalStamp;
}

/** Writes a sign-in of the pages into the log, as Entra lists interactive sign-ins. */
export function logSignIn({ directory, clock, signInLog }: EmulatorContext, result: SignInResult): void {
  const { request, refusal, stamp } = result;
  signInLog.record({
    time: clock.now(),
    flow: accessRequestOf(request).flow,
    outcome: refusal === undefined ? 'granted' : 'refused',
    clientId: request.clientId,
    clientName: directory.findApplication(request.clientId)?.displayName,
    resource: result.resource,
    userPrincipalName: result.userPrincipalName,
    code: refusal === undefined ? 0 : refusal.code,
    error: refusal?.error,
    text: refusal?.text,
    inferred: refusal?.inferred,
    traceId: stamp.traceId,
    correlationId: stamp.correlationId,
  });
}
