import { join } from 'node:path';
import { homeFolder } from '../cache/entrada-folders.ts';
import { member, readProfileFiles, texts } from './profile-files.ts';
import type { SignedIn, Surroundings } from './signed-in.ts';

/**
 * Azure PowerShell keeps its contexts in `~/.Azure/AzureRmContext.json`, with a capital A where that makes a difference.
 * A new process begins with the default context, unless AzureRmContextSettings.json says that contexts are not kept.
 */
export function signedInToAzurePowerShell({ env, platform }: Surroundings): SignedIn {
  const home = homeFolder(env, platform);
  if (home === undefined) return { state: 'unknown' };
  const names = ['AzureRmContext.json', 'AzureRmContextSettings.json'] as const;
  const files = readProfileFiles(join(home, '.Azure'), names);
  if (files === undefined) return { state: 'unknown' };
  const key = member(files.profile, 'DefaultContextKey');
  const context = typeof key === 'string' ? member(files.profile, 'Contexts', key) : undefined;
  if (context === undefined) return { state: 'unknown' };
  return {
    state: 'somebody',
    ...texts({
      account: member(context, 'Account', 'Id'),
      tenant: member(context, 'Tenant', 'Id'),
      cloud: member(context, 'Environment', 'Name'),
    }),
    place: files.folder,
    identity: files.identity,
  };
}
