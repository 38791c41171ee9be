import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { randomGuid } from '../caller/random-guid.ts';

/** One browser, known by a cookie; who is signed in there stays in the emulator's memory. */
export interface BrowserSession {
  readonly id: string;
  /** Sent to clients as `session_state`; tells nothing about {@link id}. */
  readonly sessionState: string;
  /** Object id of the account chosen last. */
  userId: string | undefined;
}

/** How many browsers are remembered; the oldest goes first. */
const capacity = 1000;

export interface BrowserSessions {
  /** The session of the browser that asks; a new browser is given a cookie with the answer. */
  open(c: Context): BrowserSession;
  /** The session of the browser that asks, when it has one. */
  find(c: Context): BrowserSession | undefined;
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
        sessionState: randomGuid(random),
        userId: undefined,
      };
      sessions.set(session.id, session);
      if (sessions.size > capacity) sessions.delete(sessions.keys().next().value ?? '');
      const secure = new URL(c.req.url).protocol === 'https:';
      setCookie(c, cookieName(c), session.id, { httpOnly: true, sameSite: 'Lax', path: '/', secure });
      return session;
    },
  };
}

/** Browsers share cookies between the ports of a host: the port in the name keeps two emulators apart. */
function cookieName(c: Context): string {
  return `entrada-session-${new URL(c.req.url).port || 'default'}`;
}
