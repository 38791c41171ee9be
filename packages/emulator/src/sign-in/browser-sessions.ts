import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { SignInSession } from '../token-service/sign-in-session.ts';

/** One browser, known by a cookie; who is signed in there stays in the emulator's memory. */
export interface BrowserSession {
  readonly id: string;
  /** Object id of the account chosen last. */
  userId: string | undefined;
  /** When that was; its id is sent to clients and tells nothing about the cookie. */
  signIn: SignInSession | undefined;
}

/** How many browsers are remembered; the oldest goes first. */
const capacity = 1000;

export interface BrowserSessions {
  /** The session of the browser that asks; a new browser is given a cookie with the answer. */
  open(c: Context): BrowserSession;
  /** The session of the browser that asks, when it has one. */
  find(c: Context): BrowserSession | undefined;
  /** Forgets the browser that asks: who is signed in there, and the forms it has open. */
  end(c: Context): void;
}

export function createBrowserSessions(random: (size: number) => Buffer): BrowserSessions {
  const sessions = new Map<string, BrowserSession>();
  const find = (c: Context): BrowserSession | undefined => sessions.get(getCookie(c, cookieName(c)) ?? '');
  return {
    find,
    open: (c) => {
      const known = find(c);
      if (known !== undefined) return known;
      const session: BrowserSession = {
        id: random(24).toString('base64url'),
        userId: undefined,
        signIn: undefined,
      };
      sessions.set(session.id, session);
      if (sessions.size > capacity) sessions.delete(sessions.keys().next().value ?? '');
      const secure = new URL(c.req.url).protocol === 'https:';
      setCookie(c, cookieName(c), session.id, { httpOnly: true, sameSite: 'Lax', path: '/', secure });
      return session;
    },
    end: (c) => {
      const session = find(c);
      if (session === undefined) return;
      sessions.delete(session.id);
      deleteCookie(c, cookieName(c), { path: '/' });
    },
  };
}

/** Browsers share cookies between the ports of a host: the port in the name keeps two emulators apart. */
function cookieName(c: Context): string {
  return `entrada-session-${new URL(c.req.url).port || 'default'}`;
}
