import type { Clock } from '../clock.ts';
import type { SignInRequest } from './sign-in-request.ts';

/** What a page asked, kept on the server until its form comes back. */
export type PendingStep =
  | { readonly step: 'enter-code' }
  | { readonly step: 'choose-account'; readonly request: SignInRequest }
  | { readonly step: 'confirm-device'; readonly request: SignInRequest; readonly userId: string }
  | { readonly step: 'consent'; readonly request: SignInRequest; readonly userId: string };

/**
 * One-time tickets against cross-site request forgery: each form carries one, it belongs to the browser that was shown
 * the page, and it names the request, so that nothing of the request travels through the form.
 */
export interface Tickets {
  issue(sessionId: string, step: PendingStep): string;
  /** Spends a ticket; undefined when it is unknown, spent, an hour old, of another browser or of another step. */
  take<Step extends PendingStep['step']>(
    sessionId: string | undefined,
    ticket: string,
    step: Step,
  ): Extract<PendingStep, { step: Step }> | undefined;
}

/** Seconds that a form may stay open. */
const lifetime = 3600;
/** How many open forms are remembered; the oldest goes first. */
const capacity = 1000;

export function createTickets(clock: Clock, random: (size: number) => Buffer): Tickets {
  const open = new Map<string, { sessionId: string; pending: PendingStep; expiresAt: number }>();
  return {
    issue: (sessionId, pending) => {
      const ticket = random(24).toString('base64url');
      open.set(ticket, { sessionId, pending, expiresAt: clock.now() + lifetime * 1000 });
      if (open.size > capacity) open.delete(open.keys().next().value ?? '');
      return ticket;
    },
    take: (sessionId, ticket, step) => {
      const found = open.get(ticket);
      if (found === undefined || found.sessionId !== sessionId || found.expiresAt <= clock.now()) return undefined;
      open.delete(ticket);
      return isStep(found.pending, step) ? found.pending : undefined;
    },
  };
}

function isStep<Step extends PendingStep['step']>(
  pending: PendingStep,
  step: Step,
): pending is Extract<PendingStep, { step: Step }> {
  return pending.step === step;
}
