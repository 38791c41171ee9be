import type { EmulatorContext } from '../emulator-context.ts';
import type { RefusalStamp } from '../pages/refusal-page.ts';
import type { EntraRefusal } from '../rules/entra-refusal.ts';
import { parseRequestedScope } from '../rules/requested-scope.ts';
import { flowOf, type SignInRequest } from './sign-in-request.ts';

/** What a sign-in on the pages ended in. */
export interface SignInResult {
  readonly request: Pick<SignInRequest, 'kind' | 'clientId' | 'scope'>;
  readonly userPrincipalName: string | undefined;
  /** Undefined when access was given. */
  readonly refusal: Pick<EntraRefusal, 'code' | 'error' | 'text' | 'inferred'> | undefined;
  readonly stamp: RefusalStamp;
}

/** Writes a sign-in of the pages into the log, as Entra lists interactive sign-ins. */
export function logSignIn({ directory, clock, signInLog }: EmulatorContext, result: SignInResult): void {
  const { request, refusal, stamp } = result;
  const scope = parseRequestedScope(request.scope);
  signInLog.record({
    time: clock.now(),
    flow: flowOf(request.kind),
    outcome: refusal === undefined ? 'granted' : 'refused',
    clientId: request.clientId,
    clientName: directory.findApplication(request.clientId)?.displayName,
    resource: 'fault' in scope ? undefined : scope.identifier,
    userPrincipalName: result.userPrincipalName,
    code: refusal === undefined ? 0 : refusal.code,
    error: refusal?.error,
    text: refusal?.text,
    inferred: refusal?.inferred,
    traceId: stamp.traceId,
    correlationId: stamp.correlationId,
  });
}
