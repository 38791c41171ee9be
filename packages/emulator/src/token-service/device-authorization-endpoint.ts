import type { Hono } from 'hono';
import type { EmulatorContext } from '../emulator-context.ts';
import { findRefusal } from '../rules/decide-access.ts';
import { type EntraRefusal, refuse } from '../rules/entra-refusal.ts';
import { answerRefusal } from './answer-refusal.ts';
import { type DeviceAuthorization, deviceCodeLifetime } from './device-codes.ts';
import { logTokenRequest } from './log-token-request.ts';
import { traceRequest } from './request-trace.ts';
import { setServiceHeaders, setTelemetryHeader, setUncacheable } from './response-headers.ts';
import { readTokenForm, type TokenForm } from './token-form.ts';

/** Seconds between two polls (recorded). */
const interval = 5;

/** Mounts POST `/{tenant}/oauth2/v2.0/devicecode` (RFC 8628 section 3.1). Only client and scope are judged here [I]. */
export function mountDeviceAuthorizationEndpoint(app: Hono, context: EmulatorContext): void {
  app.post('/:tenant/oauth2/v2.0/devicecode', async (c) => {
    const read = await readTokenForm(c);
    const trace = traceRequest(context, c, read.outcome === 'read' ? read.form.field : undefined);
    setServiceHeaders(c, context, trace);
    setUncacheable(c);
    const tenant = c.req.param('tenant');
    const started = read.outcome === 'refused' ? read.refusal : start(context, tenant, read.form);
    if ('code' in started) {
      const form = read.outcome === 'read' ? read.form : undefined;
      const [clientId, scope] = [form?.field('client_id'), form?.field('scope')];
      logTokenRequest(context, trace, {
        flow: 'device-authorization',
        clientId,
        scope,
        userId: undefined,
        refusal: started,
      });
      setTelemetryHeader(c, trace, started.code);
      return answerRefusal(c, started, trace);
    }
    setTelemetryHeader(c, trace, 0);
    return c.json(deviceAuthorizationResponse(started, context.origin()));
  });
}

function start(context: EmulatorContext, tenant: string, form: TokenForm): DeviceAuthorization | EntraRefusal {
  const [clientId, scope] = [form.field('client_id'), form.field('scope')];
  if (clientId === undefined) return refuse(900144, { parameter: 'client_id' });
  if (scope === undefined) return refuse(900144, { parameter: 'scope' });
  const refusal = findRefusal(context, { flow: 'device-authorization', tenant, clientId, scope });
  return refusal ?? context.deviceCodes.start({ tenant, clientId: clientId.toLowerCase(), scope });
}

/** Members in recorded order; there is no `verification_uri_complete`. */
function deviceAuthorizationResponse({ userCode, deviceCode }: DeviceAuthorization, origin: string): object {
  const verificationUri = `${origin}/device`;
  return {
    user_code: userCode,
    device_code: deviceCode,
    verification_uri: verificationUri,
    expires_in: deviceCodeLifetime,
    interval,
    message: `To sign in, use a web browser to open the page ${verificationUri} and enter the code ${userCode} to authenticate.`,
  };
}
