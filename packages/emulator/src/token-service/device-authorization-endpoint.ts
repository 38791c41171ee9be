import type { Context, Hono } from 'hono';
import type { EmulatorContext } from '../emulator-context.ts';
import { findRefusal } from '../rules/decide-access.ts';
import { type EntraRefusal, refuse } from '../rules/entra-refusal.ts';
import { answerRefusal } from './answer-refusal.ts';
import { type DeviceAuthorization, deviceCodeLifetime } from './device-codes.ts';
import type { EndpointVersion } from './endpoint-version.ts';
import { logTokenRequest } from './log-token-request.ts';
import { traceRequest } from './request-trace.ts';
import { setServiceHeaders, setTelemetryHeader, setUncacheable } from './response-headers.ts';
import { readTokenForm, type TokenForm } from './token-form.ts';
import { v1Form, v1ParameterName } from './v1-exchange.ts';

/** Seconds between two polls (recorded). */
const interval = 5;

/**
 * Mounts POST `/{tenant}/oauth2/v2.0/devicecode` (RFC 8628 section 3.1) and its v1 sister. Only client and scope are
 * judged here [I].
 */
export function mountDeviceAuthorizationEndpoint(app: Hono, context: EmulatorContext): void {
  app.post('/:tenant/oauth2/v2.0/devicecode', (c) => answerDeviceRequest(context, c, c.req.param('tenant'), 'v2.0'));
  app.post('/:tenant/oauth2/devicecode', (c) => answerDeviceRequest(context, c, c.req.param('tenant'), 'v1'));
}

async function answerDeviceRequest(
  context: EmulatorContext,
  c: Context,
  tenant: string,
  version: EndpointVersion,
): Promise<Response> {
  const read = await readTokenForm(c);
  const sent = read.outcome === 'read' ? read.form : undefined;
  const form = sent && version === 'v1' ? v1Form(sent) : sent;
  const trace = traceRequest(context, c, sent?.field);
  setServiceHeaders(c, context, trace);
  setUncacheable(c);
  const started = read.outcome === 'refused' ? read.refusal : start(context, tenant, form ?? read.form, version);
  if ('code' in started) {
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
  return c.json(deviceAuthorizationResponse(started, context.origin(), version));
}

function start(
  context: EmulatorContext,
  tenant: string,
  form: TokenForm,
  version: EndpointVersion,
): DeviceAuthorization | EntraRefusal {
  const [clientId, scope] = [form.field('client_id'), form.field('scope')];
  if (clientId === undefined) return refuse(900144, { parameter: 'client_id' });
  if (scope === undefined) return refuse(900144, { parameter: version === 'v1' ? v1ParameterName('scope') : 'scope' });
  const refusal = findRefusal(context, { flow: 'device-authorization', tenant, clientId, scope });
  return refusal ?? context.deviceCodes.start({ tenant, clientId: clientId.toLowerCase(), scope });
}

/**
 * Members in recorded order; there is no `verification_uri_complete`. v1 says `verification_url` (user report) and, as its
 * token endpoint does, every number as text [I].
 */
function deviceAuthorizationResponse(
  { userCode, deviceCode }: DeviceAuthorization,
  origin: string,
  version: EndpointVersion,
): object {
  const verificationUri = `${origin}/device`;
  return {
    user_code: userCode,
    device_code: deviceCode,
    ...(version === 'v1'
      ? { verification_url: verificationUri, expires_in: String(deviceCodeLifetime), interval: String(interval) }
      : { verification_uri: verificationUri, expires_in: deviceCodeLifetime, interval }),
    message: `To sign in, use a web browser to open the page ${verificationUri} and enter the code ${userCode} to authenticate.`,
  };
}
