import type { Cloud } from '@entrada/core/data';
import type { Environment } from '../launch/launch-platform.ts';
import type { Profile, Profiles } from './profile.ts';

/** The profile in force: the one that is named, else that of `ENTRADA_PROFILE`, else the file's default. */
export function chosenProfileName(named: string | undefined, env: Environment, profiles: Profiles): string | undefined {
  return named ?? (env.ENTRADA_PROFILE || profiles.default);
}

/** The profile of a name, if the file has it. */
export function profileNamed(name: string, { profiles }: Profiles): Profile | undefined {
  return Object.hasOwn(profiles, name) ? profiles[name] : undefined;
}

/** The environment that a profile's sources see. */
export function environmentOf(profile: Profile | undefined, env: Environment): Environment {
  return profile?.azureConfigDir === undefined ? env : { ...env, AZURE_CONFIG_DIR: profile.azureConfigDir };
}

/** What a profile says to the options of a command. */
export interface ProfileAnswers {
  readonly via?: string;
  readonly tenant?: string;
  readonly account?: string;
  readonly cloud?: Cloud['name'];
  readonly client?: string;
}

/** A profile's answers in the words of the options that go over them. */
export function answersOf(profile: Profile | undefined): ProfileAnswers {
  if (profile === undefined) return {};
  const { source, tenant, account, cloud, client } = profile;
  return {
    ...(source !== undefined && { via: source }),
    ...(tenant !== undefined && { tenant }),
    ...(account !== undefined && { account }),
    ...(cloud !== undefined && { cloud }),
    ...(client !== undefined && { client }),
  };
}
