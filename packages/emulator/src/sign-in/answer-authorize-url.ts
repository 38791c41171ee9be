import type { EmulatorContext } from '../emulator-context.ts';
import { admitAuthorizeRequest } from './admit-authorize-request.ts';
import { answerFields } from './finish-sign-in.ts';
import { type Reply, replyTo } from './reply-address.ts';
import { SignInRefusedError } from './sign-in-refused-error.ts';
import { type SignInOptions, signInWithoutPages } from './sign-in-without-pages.ts';

/**
 * Answers an authorize request for a test or a demonstration, as if a person had followed the URL and chosen an account.
 *
 * @param url an authorize URL as a client opens it in a browser
 * @returns what the browser would carry to the client: a redirect or a form
 * @throws SignInRefusedError where the pages would refuse, or would tell the client of a refusal
 */
export function answerAuthorizeUrl(
  context: EmulatorContext,
  url: string,
  userPrincipalName: string,
  options: SignInOptions = {},
): Reply {
  const { pathname, searchParams } = new URL(url);
  const tenant = decodeURIComponent(pathname.split('/')[1] ?? '');
  const admission = admitAuthorizeRequest(context, tenant, (name) => searchParams.get(name) || undefined);
  if (admission.outcome === 'refused') throw new SignInRefusedError(admission.refusal);
  const { request } = admission;
  const { user, session } = signInWithoutPages(context, request, userPrincipalName, options);
  return replyTo(request.reply, answerFields(context, request, user, session));
}
