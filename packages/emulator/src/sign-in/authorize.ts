import type { Context } from 'hono';
import type { User } from '../directory/model.ts';
import { refuse } from '../rules/entra-refusal.ts';
import { readLoginHint } from '../tokens/login-hint.ts';
import { type Admission, type AuthorizeParameters, admitAuthorizeRequest } from './admit-authorize-request.ts';
import { askForAccount } from './ask-for-account.ts';
import type { BrowserSession } from './browser-sessions.ts';
import { finishSignIn } from './finish-sign-in.ts';
import { nextStep } from './next-step.ts';
import { proceed } from './proceed.ts';
import { refuseSignIn, sendRefusal, showRefusal } from './refuse-sign-in.ts';
import type { SignInDesk } from './sign-in-desk.ts';
import type { AuthorizeRequest } from './sign-in-request.ts';
import { traceSignIn } from './trace-sign-in.ts';

/** The authorize endpoint: checks the request, then goes as far as it can without asking. */
export function authorize(
  desk: SignInDesk,
  c: Context,
  tenant: string,
  parameter: AuthorizeParameters,
): Response | Promise<Response> {
  const admission = admitAuthorizeRequest(desk.context, tenant, parameter);
  if (admission.outcome === 'refused') return refuseUnadmitted(desk, c, tenant, admission, parameter);
  const { request } = admission;
  const session = desk.sessions.open(c);
  const user = signedInUser(desk, session, request);
  if (request.prompt === 'none') return authorizeSilently(desk, c, session, request, user);
  if (request.prompt === 'login') session.userId = undefined;
  const mustChoose = user === undefined || request.prompt === 'login' || request.prompt === 'select_account';
  return mustChoose ? askForAccount(desk, c, session, request) : proceed(desk, c, session, request, user);
}

/** Refuses before anybody was asked anything: to the client when its redirect URI is its own, else on a page. */
function refuseUnadmitted(
  desk: SignInDesk,
  c: Context,
  tenant: string,
  { refusal, reply }: Extract<Admission, { outcome: 'refused' }>,
  parameter: AuthorizeParameters,
): Response | Promise<Response> {
  const [clientId = '', scope = ''] = ['client_id', 'scope'].map(parameter);
  const [redirectUri, correlationId] = ['redirect_uri', 'client-request-id'].map(parameter);
  const request = {
    kind: 'authorize',
    tenant,
    clientId,
    scope,
    ...(redirectUri === undefined ? {} : { redirectUri }),
    ...(correlationId === undefined ? {} : { correlationId }),
  } as const;
  const trace = traceSignIn(desk.context, request, undefined, refusal);
  return reply === undefined ? showRefusal(desk, c, refusal, trace) : sendRefusal(c, reply, refusal, trace);
}

/** The account of this browser's session, unless the client hints at another one. */
function signedInUser(desk: SignInDesk, session: BrowserSession, request: AuthorizeRequest): User | undefined {
  const user = session.userId === undefined ? undefined : desk.context.tenants.findAccount(session.userId)?.user;
  if (user === undefined || !user.accountEnabled || isRevoked(desk, session, user)) return undefined;
  const hint = request.loginHint;
  return hint === undefined || desk.context.tenants.findAccount(readLoginHint(hint))?.user === user ? user : undefined;
}

/** A revocation ends what signed in before it, in every browser. */
function isRevoked({ context }: SignInDesk, session: BrowserSession, user: User): boolean {
  const revokedAt = context.refreshTokens.revokedAt(user.id);
  return revokedAt !== undefined && (session.signIn?.signedInAt ?? 0) <= revokedAt;
}

/** A sign-in frequency policy: the browser's session counts no more. */
const signInTooOld = 70043;
const tooOldForPolicy =
  'What Entra answers under prompt=none when a sign-in frequency policy wants a new sign-in is open; that nobody counts as signed in is inferred.';

/**
 * `prompt=none`: the client is answered, whatever happens. `login_required` is reported [U]; `interaction_required`
 * for a missing consent or assignment is OpenID Connect's word (Core section 3.1.2.6), Entra's answer is open [?].
 */
function authorizeSilently(
  desk: SignInDesk,
  c: Context,
  session: BrowserSession,
  request: AuthorizeRequest,
  user: User | undefined,
): Response | Promise<Response> {
  if (user === undefined) return refuseSignIn(desk, c, request, refuse(50058));
  const next = nextStep(desk.context, request, user, session.signIn, false);
  if (next.step === 'finish') return finishSignIn(desk, c, session, request, user, next.decision);
  if (next.step === 'refuse' && next.refusal.code === signInTooOld) {
    return refuseSignIn(desk, c, request, { ...refuse(50058), inferred: tooOldForPolicy }, user);
  }
  const inferred = 'Which OAuth error Entra sends here under prompt=none is open; interaction_required is inferred';
  if (next.step === 'refuse') {
    return refuseSignIn(desk, c, request, { ...next.refusal, error: 'interaction_required', inferred }, user);
  }
  const { client } = next.decision;
  const values = { appId: client.appId, name: client.displayName };
  const refusal = refuse(65001, values, { error: 'interaction_required', inferred });
  return refuseSignIn(desk, c, request, refusal, user);
}
