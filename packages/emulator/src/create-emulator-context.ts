import type { EmulatorContext, EmulatorContextOptions, ResettableContext } from './emulator-context.ts';
import { createPooledRandom } from './pooled-random.ts';
import { createAuthorizationCodes } from './token-service/authorization-codes.ts';
import { createDeviceCodes } from './token-service/device-codes.ts';
import { createRefreshTokens } from './token-service/refresh-tokens.ts';
import { createSignInLog } from './token-service/sign-in-log.ts';

/** The part of a context that a reset makes anew. */
type Session = Pick<EmulatorContext, 'directory' | 'codes' | 'deviceCodes' | 'refreshTokens' | 'signInLog'>;

/** Makes the context that an emulator's services share: a fresh directory, and nothing issued yet. */
export function createEmulatorContext(options: EmulatorContextOptions): ResettableContext {
  const { clock, keys, origin, random = createPooledRandom() } = options;
  const begin = (): Session => ({
    directory: options.loadDirectory(),
    codes: createAuthorizationCodes(clock, random),
    deviceCodes: createDeviceCodes(clock, random),
    refreshTokens: createRefreshTokens(clock, random),
    signInLog: createSignInLog(),
  });
  let session = begin();
  return {
    clock,
    keys,
    origin,
    random,
    get directory() {
      return session.directory;
    },
    get codes() {
      return session.codes;
    },
    get deviceCodes() {
      return session.deviceCodes;
    },
    get refreshTokens() {
      return session.refreshTokens;
    },
    get signInLog() {
      return session.signInLog;
    },
    reset: () => {
      session = begin();
    },
  };
}
