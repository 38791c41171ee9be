/** The two ways in which a program is started. */
export type LaunchPlatform = 'posix' | 'windows';

/** Environment variables, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** This machine's platform. */
export function currentPlatform(): LaunchPlatform {
  return process.platform === 'win32' ? 'windows' : 'posix';
}

/** A variable's value; Windows does not distinguish upper and lower case in names, a copy of `process.env` does. */
export function environmentValue(env: Environment, name: string, platform: LaunchPlatform): string | undefined {
  if (platform === 'posix') return env[name];
  const key = Object.keys(env).find((candidate) => candidate.toUpperCase() === name.toUpperCase());
  return key === undefined ? undefined : env[key];
}
