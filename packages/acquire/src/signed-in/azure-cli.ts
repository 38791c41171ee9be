import { join } from 'node:path';
import { homeFolder } from '../cache/entrada-folders.ts';
import { member, readProfileFiles, texts } from './profile-files.ts';
import type { SignedIn, Surroundings } from './signed-in.ts';

/**
 * Azure CLI keeps its sign-ins in azureProfile.json of AZURE_CONFIG_DIR (`~/.azure`): `az account get-access-token` asks
 * for the account of the default subscription, in the cloud that `config` names, or AZURE_CLOUD_NAME.
 */
export function signedInToAzureCli({ env, platform }: Surroundings): SignedIn {
  const home = homeFolder(env, platform);
  const folder = env.AZURE_CONFIG_DIR || (home === undefined ? undefined : join(home, '.azure'));
  if (folder === undefined) return { state: 'unknown' };
  const files = readProfileFiles(folder, ['azureProfile.json', 'config', 'clouds.config']);
  if (files === undefined) return { state: 'nobody' };
  const subscriptions = member(files.profile, 'subscriptions');
  if (!Array.isArray(subscriptions)) return { state: 'unknown' };
  if (subscriptions.length === 0) return { state: 'nobody' };
  const current: unknown = subscriptions.find((subscription) => member(subscription, 'isDefault') === true);
  return {
    state: 'somebody',
    ...texts({
      account: member(current, 'user', 'name'),
      tenant: member(current, 'tenantId'),
      cloud: member(current, 'environmentName'),
    }),
    place: files.folder,
    identity: `${files.identity} ${env.AZURE_CLOUD_NAME ?? ''}`,
  };
}
