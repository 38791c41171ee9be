import { join } from 'node:path';
import { whoIsSignedIn } from '../signed-in/who-is-signed-in.ts';
import type { AccessToken, SourceRequest, TokenSource } from '../source-contract.ts';
import { onceAcrossProcesses } from './acquisition-lock.ts';
import { type CacheContext, findKeptToken, type Identity, identify } from './find-kept-token.ts';
import { type KeptToken, lastsLongEnough, tokenId } from './kept-token.ts';
import { makeVault, openVaultPatiently } from './make-vault.ts';
import type { OpenedVault, Vault } from './open-vault.ts';
import { makePrivateFolder } from './private-file.ts';
import { keyedHash } from './seal.ts';

/** Options of {@link createTokenCache}. */
export interface TokenCacheOptions extends Omit<CacheContext, 'vault'> {
  /** Told, once on a machine, that the key of what is kept lies in a plain file, which it names. */
  readonly onPlainKey: (store: string) => void;
}

/** Access tokens that outlive the process. */
export interface TokenCache {
  /**
   * The source, with what it gave before given again while it lasts and the same account is signed in. What cannot be
   * kept is asked for each time: no failure of the cache becomes one of the source.
   */
  over(source: TokenSource): TokenSource;
}

/** Bounds of the folder: records, and seconds since one was written (with CAE a token lasts up to 28 hours). */
const bounds = { maxCount: 500, maxAge: 30 * 3600 };

/**
 * Makes the cache of an environment. Nothing is read or made before a token is asked for.
 *
 * @example
 * const cache = createTokenCache({ env: process.env, platform: process.platform, now, onPlainKey: console.error });
 * const token = await getToken(request, [cache.over(azureCliSource())]);
 */
export function createTokenCache(options: TokenCacheOptions): TokenCache {
  let made: Promise<OpenedVault> | undefined;
  const open = async (source: string): Promise<Vault | undefined> => {
    const { env, platform, onPlainKey } = options;
    // A kept sign-in lies under a key that is there already; the tools' tokens are what a key is made for.
    if (source === 'login') return vaultOf(await openVaultPatiently(env, platform));
    if (whoIsSignedIn(source, options).state !== 'somebody') return undefined;
    made ??= makeVault(env, platform, onPlainKey);
    return vaultOf(await made);
  };
  return {
    over: (source) => ({
      name: source.name,
      getToken: async (request) => {
        const vault = await open(source.name);
        return vault === undefined ? source.getToken(request) : through({ ...options, vault }, source, request);
      },
    }),
  };
}

function vaultOf(opened: OpenedVault): Vault | undefined {
  return opened.state === 'open' ? opened.vault : undefined;
}

async function through(context: CacheContext, source: TokenSource, request: SourceRequest): Promise<AccessToken> {
  const { tokens, key } = context.vault;
  const who = identify(source.name, context);
  if (who === undefined || !canKeep(tokens.path)) return await source.getToken(request);
  const acquire = async (): Promise<AccessToken> => {
    const token = await source.getToken(request);
    keep(token, who, source.name, request, context);
    return token;
  };
  if (request.forceRefresh === true) return await acquire();
  const lock = keyedHash(key, 'name', `${who.binding} ${tokenId(source.name, who.place, request)}`);
  return await onceAcrossProcesses(join(tokens.path, `${lock.slice(0, 40)}.lock`), {
    find: () => findKeptToken(source.name, request, context),
    work: acquire,
    signal: request.signal,
  });
}

function canKeep(folder: string): boolean {
  try {
    makePrivateFolder(folder);
    return true;
  } catch {
    return false;
  }
}

/** Keeps a token, unless it ends soon or somebody signed in or out while it was got: then it is not known whose it is. */
function keep(
  token: AccessToken,
  before: Identity,
  source: string,
  request: SourceRequest,
  context: CacheContext,
): void {
  const { vault, now } = context;
  const after = identify(source, context);
  if (after?.binding !== before.binding || after.place !== before.place) return;
  if (!lastsLongEnough(token, undefined, now())) return;
  const { resource, scopes, cloud } = request;
  const kept: KeptToken = {
    kind: 'token',
    token,
    resource,
    scopes,
    binding: before.binding,
    ...(cloud !== undefined && { cloud }),
  };
  try {
    vault.tokens.write(tokenId(source, before.place, request), kept);
    vault.tokens.prune({ ...bounds, now: now() });
  } catch {
    // A full disk or a folder that is not ours alone: the token is good all the same.
  }
}
