import type { Hono } from 'hono';
import type { EmulatorContext } from '../emulator-context.ts';
import { type EntraRefusal, refuse } from '../rules/entra-refusal.ts';
import { answerRefusal } from './answer-refusal.ts';
import type { Grant, GrantOutcome } from './grants/grant.ts';
import { grants, missingGrants } from './grants/grants.ts';
import { logTokenRequest } from './log-token-request.ts';
import { type PresentedClient, readPresentedClient } from './presented-client.ts';
import { traceRequest } from './request-trace.ts';
import { setServiceHeaders, setTelemetryHeader, setUncacheable } from './response-headers.ts';
import { readTokenForm, type TokenForm } from './token-form.ts';

/** Mounts POST `/{tenant}/oauth2/v2.0/token`. */
export function mountTokenEndpoint(app: Hono, context: EmulatorContext): void {
  app.post('/:tenant/oauth2/v2.0/token', async (c) => {
    const read = await readTokenForm(c);
    const form = read.outcome === 'read' ? read.form : undefined;
    const trace = traceRequest(context, c, form?.field);
    setServiceHeaders(c, context, trace);
    setUncacheable(c);
    const grant = grants.get(form?.field('grant_type') ?? '');
    const client = form && readPresentedClient(form, c.req.header('authorization'));
    const result =
      read.outcome === 'refused'
        ? refused(read.refusal, '')
        : redeem(
            context,
            c.req.param('tenant'),
            read.form,
            readPresentedClient(read.form, c.req.header('authorization')),
            grant,
          );
    logTokenRequest(context, trace, {
      flow: grant?.flow ?? 'unknown',
      clientId: client?.clientId,
      scope: result.about.scope,
      userId: result.about.userId,
      refusal: result.outcome === 'refused' ? result.refusal : undefined,
    });
    const code = result.outcome === 'refused' ? result.refusal.code : 0;
    setTelemetryHeader(c, trace, code, result.about.refreshTokenAge);
    return result.outcome === 'refused' ? answerRefusal(c, result.refusal, trace) : c.json(result.body);
  });
}

/** Refuses what is wrong before anything is looked up (900144, 70003), then lets the grant decide. */
function redeem(
  context: EmulatorContext,
  tenant: string,
  form: TokenForm,
  client: PresentedClient,
  grant: Grant | undefined,
): GrantOutcome {
  const scope = form.field('scope') ?? '';
  const grantType = form.field('grant_type');
  if (grantType === undefined) return refused(refuse(900144, { parameter: 'grant_type' }), scope);
  if (grant === undefined) return refused(refuseGrantType(grantType), scope);
  const { clientId } = client;
  if (clientId === undefined) return refused(refuse(900144, { parameter: 'client_id' }), scope);
  const missing = grant.required.find((name) => form.field(name) === undefined);
  if (missing !== undefined) return refused(refuse(900144, { parameter: missing }), scope);
  return grant.redeem({ context, form, client, tenant, clientId });
}

function refused(refusal: EntraRefusal, scope: string): GrantOutcome {
  return { outcome: 'refused', refusal, about: { scope } };
}

function refuseGrantType(grantType: string): EntraRefusal {
  return missingGrants.has(grantType)
    ? refuse(70003, { grantType }, { inferred: 'Entra has this grant type; this emulator does not yet.' })
    : refuse(70003, { grantType });
}
