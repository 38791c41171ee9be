import { type Command, Option } from 'commander';

/** The options that say how to get a token, the same on every command that needs one. */
export function withTokenOptions(command: Command): Command {
  return command
    .addOption(viaOption())
    .option('--tenant <tenant>', 'tenant id or domain (default: that of the sign-in)')
    .addOption(clientOption());
}

/** The option that names a source of tokens. */
export function viaOption(): Option {
  return new Option('--via <source>', 'where the token comes from (default: environment, then azure-cli)').choices([
    'azure-cli',
    'browser',
    'device-code',
    'environment',
  ]);
}

/** The option that names the client to sign in as. */
export function clientOption(): Option {
  return new Option('--client <client>', 'client to sign in as: id or well-known name (default: azure-cli)');
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
