import type { SourceName } from '@entrada/acquire';
import { type Command, InvalidArgumentError, Option } from 'commander';

/**
 * The sources as `--via` takes them. A copy, so that help does not load them; a test compares it with the table of
 * `@entrada/acquire`.
 */
export const sources: readonly SourceName[] = [
  'environment',
  'client-secret',
  'certificate',
  'workload-identity',
  'github-actions',
  'azure-pipelines',
  'managed-identity',
  'login',
  'azure-cli',
  'azure-powershell',
  'azd',
  'browser',
  'device-code',
];

/** The options that say whose token it is and where it comes from, the same on every command that needs one. */
export function withTokenOptions(command: Command): Command {
  return command
    .addOption(viaOption())
    .option('--tenant <tenant>', 'tenant id or domain (default: that of the sign-in)')
    .addOption(clientOption())
    .addOption(profileOption())
    .option('--account <account>', 'refuse a token for anybody else: user name, object id or client id')
    .addOption(timeoutOption());
}

/** The options that say what the token must be like, for commands about one API. */
export function withRequestOptions(command: Command): Command {
  return command
    .addOption(cloudOption())
    .option('--claims <challenge>', 'claims challenge of the API: JSON or base64')
    .option('--force', 'a new token, past every cache of the source')
    .addOption(new Option('--min-ttl <seconds>', 'refuse a token that ends sooner').argParser(wholeSeconds));
}

/** The option that names a source of tokens. */
export function viaOption(): Option {
  return new Option(
    '--via <source>',
    'where the token comes from, see entrada token --help (default: the first that is there)',
  ).argParser((source) => {
    if (sources.some((known) => known === source)) return source;
    throw new InvalidArgumentError(`Allowed choices are ${sources.join(', ')}.`);
  });
}

/** The option that names the client to ask as. */
export function clientOption(): Option {
  return new Option('--client <client>', 'client to sign in as: id or well-known name (default: azure-cli)');
}

/** The option that bounds how long one source may take. */
export function timeoutOption(): Option {
  return new Option('--timeout <seconds>', 'give a source up after this time').argParser(wholeSeconds);
}

/** The option that names a cloud. */
export function cloudOption(): Option {
  return new Option('--cloud <cloud>', 'cloud to ask in (default: public)').choices(['public', 'usgov', 'china']);
}

/** The option that names a profile of the configuration file. */
export function profileOption(): Option {
  return new Option('--profile <name>', 'profile of the configuration file (default: ENTRADA_PROFILE, or its default)');
}

/** The option that names a scope; may be repeated. */
export function scopeOption(): Option {
  return new Option(
    '-s, --scope <scope>',
    'named scope, e.g. access_as_user; repeatable (default: .default)',
  ).argParser(collect);
}

/** Gathers the values of an option that may be repeated. */
export function collect(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}

/** A day, beyond which no token lasts and nobody waits. */
const mostSeconds = 86_400;

function wholeSeconds(text: string): number {
  const seconds = Number(text);
  if (/^\d+$/.test(text) && seconds > 0 && seconds <= mostSeconds) return seconds;
  throw new InvalidArgumentError(`Expected whole seconds from 1 to ${mostSeconds}.`);
}
