import type { Context, Hono } from 'hono';
import type { EmulatorContext } from '../emulator-context.ts';
import { answerRefusal } from './answer-refusal.ts';
import type { EndpointVersion } from './endpoint-version.ts';
import { grants } from './grants/grants.ts';
import { redeemGrant, refusedGrant } from './grants/redeem-grant.ts';
import { logTokenRequest } from './log-token-request.ts';
import { readPresentedClient } from './presented-client.ts';
import { traceRequest } from './request-trace.ts';
import { setServiceHeaders, setTelemetryHeader, setUncacheable } from './response-headers.ts';
import { readTokenForm } from './token-form.ts';
import { v1Form, v1Refusal, v1TokenResponse } from './v1-exchange.ts';

/** Mounts POST `/{tenant}/oauth2/v2.0/token` and its v1 sister, `/{tenant}/oauth2/token`. */
export function mountTokenEndpoint(app: Hono, context: EmulatorContext): void {
  app.post('/:tenant/oauth2/v2.0/token', (c) => answerTokenRequest(context, c, c.req.param('tenant'), 'v2.0'));
  app.post('/:tenant/oauth2/token', (c) => answerTokenRequest(context, c, c.req.param('tenant'), 'v1'));
}

async function answerTokenRequest(
  context: EmulatorContext,
  c: Context,
  tenant: string,
  version: EndpointVersion,
): Promise<Response> {
  const read = await readTokenForm(c);
  const sent = read.outcome === 'read' ? read.form : undefined;
  const trace = traceRequest(context, c, sent?.field);
  setServiceHeaders(c, context, trace);
  setUncacheable(c);
  const form = sent && version === 'v1' ? v1Form(sent) : sent;
  const client = form && readPresentedClient(form, c.req.header('authorization'));
  const result =
    read.outcome === 'refused' || form === undefined || client === undefined
      ? refusedGrant(read.outcome === 'refused' ? read.refusal : undefined)
      : redeemGrant({ context, tenant, form, client, version });
  const refusal = result.outcome === 'refused' ? result.refusal : undefined;
  logTokenRequest(context, trace, {
    flow: grants.get(form?.field('grant_type') ?? '')?.flow ?? 'unknown',
    clientId: client?.clientId,
    scope: result.about.scope,
    assertion: form?.field('client_assertion'),
    userId: result.about.userId,
    refusal,
  });
  setTelemetryHeader(c, trace, refusal?.code ?? 0, result.about.refreshTokenAge);
  if (result.outcome === 'refused') {
    return answerRefusal(c, version === 'v1' ? v1Refusal(result.refusal) : result.refusal, trace);
  }
  const body = await result.body;
  return c.json(version === 'v1' ? v1TokenResponse(body, result.about.scope) : body);
}
