import type { EmulatorContext } from '../emulator-context.ts';
import type { Flow } from '../rules/access-request.ts';
import type { EntraRefusal } from '../rules/entra-refusal.ts';
import { parseRequestedScope } from '../rules/requested-scope.ts';
import type { RequestTrace } from './request-trace.ts';

/** What came of a request to the token service. */
export interface TokenRequestResult {
  readonly flow: Flow | 'unknown';
  readonly clientId: string | undefined;
  readonly scope: string | undefined;
  readonly userId: string | undefined;
  /** Undefined when tokens were issued. */
  readonly refusal: EntraRefusal | undefined;
}

/** AADSTS70016: a client that polls is no event. */
const authorizationPending = 70016;

/** Writes a decision into the sign-in log, as Entra would list it; never a token, code or secret. */
export function logTokenRequest(context: EmulatorContext, trace: RequestTrace, result: TokenRequestResult): void {
  const { refusal, clientId, scope, userId } = result;
  if (refusal?.code === authorizationPending) return;
  const requested = scope === undefined ? undefined : parseRequestedScope(scope);
  context.signInLog.record({
    time: context.clock.now(),
    flow: result.flow,
    outcome: refusal === undefined ? 'granted' : 'refused',
    clientId,
    clientName: clientId === undefined ? undefined : context.directory.findApplication(clientId)?.displayName,
    resource: requested === undefined || 'fault' in requested ? undefined : requested.identifier,
    userPrincipalName: userId === undefined ? undefined : context.directory.findUser(userId)?.userPrincipalName,
    code: refusal === undefined ? 0 : refusal.code,
    error: refusal?.error,
    text: refusal?.text,
    inferred: refusal?.inferred,
    traceId: trace.traceId,
    correlationId: trace.correlationId,
  });
}
