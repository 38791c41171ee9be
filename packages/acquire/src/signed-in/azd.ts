import { join } from 'node:path';
import { homeFolder } from '../cache/entrada-folders.ts';
import { member, readProfileFiles, texts } from './profile-files.ts';
import type { SignedIn, Surroundings } from './signed-in.ts';

/**
 * azd keeps who is signed in in auth.json of AZD_CONFIG_DIR (`~/.azd`), at `auth.account.currentUser`; the name of a
 * user is not in it. It may instead be told to ask Azure CLI (`auth.useAzCliAuth` of config.json) or another program
 * (AZD_AUTH_ENDPOINT): then it is not known here who answers.
 */
export function signedInToAzd({ env, platform }: Surroundings): SignedIn {
  const home = homeFolder(env, platform);
  const folder = env.AZD_CONFIG_DIR || (home === undefined ? undefined : join(home, '.azd'));
  if (folder === undefined || env.AZD_AUTH_ENDPOINT) return { state: 'unknown' };
  const configuration = readProfileFiles(folder, ['config.json']);
  if (String(member(configuration?.profile, 'auth', 'useAzCliAuth')).toLowerCase() === 'true') {
    return { state: 'unknown' };
  }
  const files = readProfileFiles(folder, ['auth.json', 'config.json']);
  const user = member(files?.profile, 'auth', 'account', 'currentUser');
  if (files === undefined || user === undefined) return { state: 'unknown' };
  return {
    state: 'somebody',
    ...texts({ account: member(user, 'clientId'), tenant: member(user, 'tenantId') }),
    place: files.folder,
    identity: files.identity,
  };
}
