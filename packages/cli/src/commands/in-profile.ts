import {
  answersOf,
  chosenProfileName,
  environmentOf,
  type Profile,
  type Profiles,
  profileNamed,
  readProfiles,
  suggestWord,
} from '@entrada/acquire';
import { EntradaError } from '@entrada/core';
import type { Terminal } from '../terminal.ts';

/** A command's options and surroundings, with what the profile in force says wherever nothing else does. */
export interface InProfile<Options> {
  readonly options: Options;
  readonly terminal: Terminal;
  readonly profile: Profile | undefined;
  /** The configuration file, if there is one. */
  readonly file: string | undefined;
}

/**
 * Fills in what the profile in force says. Doing it twice changes nothing.
 *
 * @throws EntradaError `config_invalid`; `usage` for a profile that is not there
 */
export async function inProfile<Options extends { readonly profile?: string }>(
  options: Options,
  terminal: Terminal,
): Promise<InProfile<Options>> {
  const { file, ...profiles } = await readProfiles(terminal);
  const name = chosenProfileName(options.profile, terminal.env, profiles);
  if (name === undefined) return { options, terminal, profile: undefined, file };
  const profile = profileNamed(name, profiles);
  if (profile === undefined) throw unknownProfile(name, profiles, file);
  return {
    options: { ...answersOf(profile), ...options, profile: name },
    terminal: { ...terminal, env: environmentOf(profile, terminal.env) },
    profile,
    file,
  };
}

function unknownProfile(name: string, { profiles }: Profiles, file: string | undefined): EntradaError {
  const names = Object.keys(profiles);
  const instead = names.length === 0 ? '; it has none' : suggestWord(name, names);
  const where = file ?? 'the configuration file, which is not there yet';
  return new EntradaError('usage', `No profile "${name}" is in ${where}${instead}`, { details: { profile: name } });
}
