import { randomGuid } from '../caller/random-guid.ts';
import type { EmulatorContext } from '../emulator-context.ts';
import type { EntraRefusal } from '../rules/entra-refusal.ts';
import { logTokenRequest } from '../token-service/log-token-request.ts';
import { formatTimestamp, type RequestTrace } from '../token-service/request-trace.ts';
import { flowOf, type SignInRequest } from './sign-in-request.ts';

/** What the log has to know of a request, admitted or not. */
export type TracedRequest = Pick<SignInRequest, 'kind' | 'tenant' | 'clientId' | 'scope'> & {
  readonly redirectUri?: string;
  readonly correlationId?: string;
};

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Stamps the end of a sign-in and writes it into the log, as Entra lists interactive sign-ins. The correlation id is the
 * client's `client-request-id` when that is a GUID.
 *
 * @param refusal undefined when access was given
 */
export function traceSignIn(
  context: EmulatorContext,
  request: TracedRequest,
  userId: string | undefined,
  refusal?: EntraRefusal,
): RequestTrace {
  const sent = request.correlationId;
  const trace: RequestTrace = {
    traceId: randomGuid(context.random),
    correlationId: sent !== undefined && guid.test(sent) ? sent : randomGuid(context.random),
    timestamp: formatTimestamp(context.clock.now()),
    clientRequestId: undefined,
    wantsTelemetry: false,
    tenant: request.tenant,
    redirectUri: request.redirectUri,
    userAgent: undefined,
  };
  const { clientId, scope } = request;
  logTokenRequest(context, trace, { flow: flowOf(request.kind), clientId, scope, userId, refusal });
  return trace;
}
