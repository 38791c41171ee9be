import type { Context, Hono, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { EmulatorContext } from '../emulator-context.ts';
import { cataloguePage, unknownNumberPage } from '../pages/catalogue-page.ts';
import { nativeClientPage } from '../pages/done-pages.ts';
import { respondWithPage } from '../pages/respond-with-page.ts';
import { refuseLargeForm } from '../token-service/mount-fallbacks.ts';
import { answerAccount } from './answer-account.ts';
import { answerConsent } from './answer-consent.ts';
import { answerDeviceConfirmation, answerUserCode, askForUserCode } from './answer-device.ts';
import { authorize } from './authorize.ts';
import { type PostedForm, readPostedForm, staleForm } from './posted-form.ts';
import { isSameOrigin } from './same-origin.ts';
import { createDesks, type SignInDesk } from './sign-in-desk.ts';
import { signOut } from './sign-out.ts';
import { v1Parameters } from './v1-parameters.ts';

/**
 * Mounts what a person's browser meets: the authorize endpoint, its pages, and the page where device codes are typed.
 *
 * @example mountSignIn(app, context)
 */
export function mountSignIn(app: Hono, context: EmulatorContext): void {
  const desk = createDesks(context);
  const small = bodyLimit({ maxSize: 64 * 1024, onError: refuseLargeForm(context) });

  app.get('/:tenant/oauth2/v2.0/authorize', (c) =>
    authorize(desk(), c, c.req.param('tenant'), (name) => c.req.query(name) || undefined),
  );
  // OpenID Connect Core section 3.1.2.1: clients may send the request as a form, from their own origin.
  app.post('/:tenant/oauth2/v2.0/authorize', small, async (c) => {
    const form = await readPostedForm(c);
    return authorize(desk(), c, c.req.param('tenant'), (name) => form(name) || undefined);
  });

  app.get('/:tenant/oauth2/authorize', (c) =>
    authorize(
      desk(),
      c,
      c.req.param('tenant'),
      v1Parameters((name) => c.req.query(name) || undefined),
    ),
  );
  app.post('/:tenant/oauth2/authorize', small, async (c) => {
    const form = await readPostedForm(c);
    return authorize(
      desk(),
      c,
      c.req.param('tenant'),
      v1Parameters((name) => form(name) || undefined),
    );
  });

  for (const path of ['/:tenant/oauth2/v2.0/logout', '/:tenant/oauth2/logout']) {
    app.get(path, (c) => signOut(desk(), c, c.req.param('tenant') ?? '', (name) => c.req.query(name) || undefined));
    app.post(path, small, async (c) => {
      const form = await readPostedForm(c);
      return signOut(desk(), c, c.req.param('tenant') ?? '', (name) => form(name) || undefined);
    });
  }

  app.get('/device', (c) => askForUserCode(desk(), c, c.req.query('user_code') ?? ''));
  app.post('/device', small, ownForm(desk, answerUserCode));
  app.post('/sign-in/device', small, ownForm(desk, answerDeviceConfirmation));
  app.post('/sign-in/account', small, ownForm(desk, answerAccount));
  app.post('/sign-in/consent', small, ownForm(desk, answerConsent));

  app.get('/common/oauth2/nativeclient', (c) => respondWithPage(c, nativeClientPage));
  app.get('/error', (c) => describeError(c, c.req.query('code') ?? ''));
}

/** A handler for a form that only the emulator's own pages may send. */
function ownForm(
  desk: () => SignInDesk,
  answer: (desk: SignInDesk, c: Context, form: PostedForm) => Response | Promise<Response>,
): MiddlewareHandler {
  return async (c) => (isSameOrigin(c) ? answer(desk(), c, await readPostedForm(c)) : staleForm(c));
}

function describeError(c: Context, code: string): Promise<Response> {
  const page = /^\d{1,9}$/.test(code) ? cataloguePage(Number(code)) : undefined;
  return page === undefined ? respondWithPage(c, unknownNumberPage(code), 404) : respondWithPage(c, page);
}
