import { Hono } from 'hono';
import { type Clock, createClock } from '../clock.ts';
import { createEmulatorContext } from '../create-emulator-context.ts';
import { seedDirectory } from '../directory/seed/seed-directory.ts';
import type { ResettableContext } from '../emulator-context.ts';
import { mountSignIn } from '../sign-in/mount-sign-in.ts';
import { adatumSeed } from './adatum-api.ts';
import { authorizeUrl } from './authorize-url.ts';
import { createVisitor, type Visit, type Visitor } from './visitor.ts';

/** The sign-in pages over the tests' tenant, and a visitor in front of them. */
export interface SignInBench {
  readonly app: Hono;
  readonly context: ResettableContext;
  readonly clock: Clock;
  readonly visitor: Visitor;
  /** Object id of a user. */
  idOf(userPrincipalName: string): string;
  /** Opens an authorize request and chooses an account. */
  signIn(userPrincipalName: string, overrides?: Readonly<Record<string, string | undefined>>): Promise<Visit>;
}

/** Signing keys are no part of signing in. */
const noKeys: ResettableContext['keys'] = {
  kid: 'none',
  current: () => noKeys,
  sign: () => {
    throw new TypeError('The sign-in pages sign nothing');
  },
  verify: () => false,
  publishedKeys: () => [],
};

export function createSignInBench(origin = 'http://localhost:49152'): SignInBench {
  const clock = createClock();
  const context = createEmulatorContext({
    loadDirectory: () => seedDirectory(adatumSeed),
    clock,
    keys: noKeys,
    origin: () => origin,
  });
  const app = new Hono();
  mountSignIn(app, context);
  const visitor = createVisitor(app, origin);
  const idOf = (userPrincipalName: string): string => context.directory.findUser(userPrincipalName)?.id ?? '';
  return {
    app,
    context,
    clock,
    visitor,
    idOf,
    signIn: async (userPrincipalName, overrides) =>
      visitor.submit(await visitor.open(authorizeUrl(overrides)), { account: idOf(userPrincipalName) }),
  };
}
