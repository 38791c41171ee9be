import { chosenProfileName, type Profile, profilesPath, readProfiles } from '@entrada/acquire';
import { EntradaError } from '@entrada/core';
import { styleFor, type Terminal } from '../terminal.ts';
import { inProfile } from './in-profile.ts';

/** `entrada profile list`: a line for each profile. */
export async function listProfiles({ json }: { readonly json?: boolean }, terminal: Terminal): Promise<void> {
  const { file, ...found } = await readProfiles(terminal);
  const inForce = chosenProfileName(undefined, terminal.env, found);
  const profiles = Object.values(found.profiles);
  if (json === true) {
    const listed = profiles.map((profile) => ({ ...profile, inForce: profile.name === inForce }));
    terminal.stdout.write(`${JSON.stringify({ file: file ?? null, profiles: listed }, null, 2)}\n`);
    return;
  }
  if (profiles.length === 0) {
    terminal.stderr.write(`There are no profiles. They are written into ${profilesPath(terminal) ?? 'a file'}.\n`);
    return;
  }
  const { green, dim } = styleFor(terminal.stdout, terminal.env);
  for (const profile of profiles) {
    const mark = profile.name === inForce ? green('*') : ' ';
    terminal.stdout.write(`${mark} ${profile.name.padEnd(16)} ${dim(summary(profile))}\n`);
  }
}

/** `entrada profile show`: everything that a profile says, under the names that it has in the file. */
export async function showProfile(
  name: string | undefined,
  { json }: { readonly json?: boolean },
  terminal: Terminal,
): Promise<void> {
  const { profile } = await inProfile(name === undefined ? {} : { profile: name }, terminal);
  if (profile === undefined) {
    throw new EntradaError('usage', 'No profile is in force. Name one, or set "default" in the configuration file.');
  }
  if (json === true) {
    terminal.stdout.write(`${JSON.stringify(profile, null, 2)}\n`);
    return;
  }
  const { resources, ...texts } = profile;
  const rows = Object.entries(texts).map(([key, value]) => `${key.padEnd(15)} ${value}`);
  const ties = Object.entries(resources).map(
    ([resource, origins]) => `${'resource'.padEnd(15)} ${resource} at ${origins.join(', ')}`,
  );
  terminal.stdout.write(`${[...rows, ...ties].join('\n')}\n`);
}

function summary({ source, tenant, account, cloud, client }: Profile): string {
  return [source, account, tenant, cloud, client].filter((text) => text !== undefined).join(', ');
}
