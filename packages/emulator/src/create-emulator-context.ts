import { Directory } from './directory/directory.ts';
import { Tenants } from './directory/tenants.ts';
import type { EmulatorContext, EmulatorContextOptions, ResettableContext } from './emulator-context.ts';
import { createPooledRandom } from './pooled-random.ts';
import { createAuthorizationCodes } from './token-service/authorization-codes.ts';
import { createDeviceCodes } from './token-service/device-codes.ts';
import { createRefreshTokens } from './token-service/refresh-tokens.ts';
import { createSignInLog } from './token-service/sign-in-log.ts';

/** The part of a context that a reset makes anew. */
type Session = Pick<EmulatorContext, 'tenants' | 'codes' | 'deviceCodes' | 'refreshTokens' | 'signInLog'>;

/** Makes the context that an emulator's services share: fresh directories, and nothing issued yet. */
export function createEmulatorContext(options: EmulatorContextOptions): ResettableContext {
  const { clock, keys, origin, random = createPooledRandom(), faults = () => ({}), keeping } = options;
  const begin = (): Session => ({
    tenants: loadTenants(options),
    codes: createAuthorizationCodes(clock, random),
    deviceCodes: createDeviceCodes(clock, random),
    refreshTokens: createRefreshTokens(clock, random, keeping),
    signInLog: createSignInLog(keeping),
  });
  let session = begin();
  const views = new WeakMap<Directory, EmulatorContext>();

  function within(directory: Directory): EmulatorContext {
    const known = views.get(directory);
    if (known !== undefined) return known;
    const view = sharing(() => directory);
    views.set(directory, view);
    return view;
  }

  function sharing(directoryNow: () => Directory): EmulatorContext {
    return {
      clock,
      keys,
      origin,
      random,
      faults,
      within,
      get directory() {
        return directoryNow();
      },
      get tenants() {
        return session.tenants;
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
    };
  }

  const reset = (): void => {
    session = begin();
  };
  return Object.assign(
    sharing(() => session.tenants.first),
    { reset },
  );
}

function loadTenants({ loadDirectory }: EmulatorContextOptions): Tenants {
  const loaded = loadDirectory();
  return new Tenants(loaded instanceof Directory ? [loaded] : loaded);
}
