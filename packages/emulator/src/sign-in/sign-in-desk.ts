import type { EmulatorContext } from '../emulator-context.ts';
import { type BrowserSessions, createBrowserSessions } from './browser-sessions.ts';
import { createTickets, type Tickets } from './tickets.ts';

/** What the handlers of the pages work with. */
export interface SignInDesk {
  readonly context: EmulatorContext;
  readonly sessions: BrowserSessions;
  readonly tickets: Tickets;
}

/**
 * Gives the desk of the context's current directory: when `reset()` replaces the directory, open forms and signed-in
 * browsers are forgotten with it.
 */
export function createDesks(context: EmulatorContext): () => SignInDesk {
  const desks = new WeakMap<EmulatorContext['directory'], SignInDesk>();
  return () => {
    const known = desks.get(context.directory);
    if (known !== undefined) return known;
    const { clock, random } = context;
    const desk = { context, sessions: createBrowserSessions(random), tickets: createTickets(clock, random) };
    desks.set(context.directory, desk);
    return desk;
  };
}
