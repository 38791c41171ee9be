import { EntradaError } from '@entrada/core';
import {
  createEmulator,
  DataFileError,
  defaultAuthorityFolder,
  type Emulator,
  type ManagedIdentityKind,
  SeedError,
} from '@entrada/emulator';
import { styleFor, type Terminal } from '../terminal.ts';
import { readSeed, seedError } from './read-seed.ts';
import { tenantFileError } from './tenant-file-error.ts';

export interface TenantOptions {
  /** File with a tenant in YAML; without it, Adatum. */
  readonly seed?: string;
  /** File in which the tenant is kept; without it, it ends with the emulator. */
  readonly data?: string;
  /** The Azure host whose managed identity clients find; without it, they find none. */
  readonly managedIdentity?: ManagedIdentityKind;
}

/** Starts the tenant with the CA that is kept in the user's data folder, and says what is worth knowing about that. */
export async function openEmulator(
  options: TenantOptions & { readonly port?: number; readonly proxyPort?: number },
  terminal: Terminal,
): Promise<Emulator> {
  const { port, proxyPort, managedIdentity, data } = options;
  const seed = await readSeed(options.seed);
  const emulator = await start(
    {
      caFolder: defaultAuthorityFolder(),
      ...(seed !== undefined && { seed }),
      ...(data !== undefined && { dataFile: data }),
      ...(managedIdentity !== undefined && { managedIdentity }),
      ...(port !== undefined && { port }),
      ...(proxyPort !== undefined && { proxyPort }),
    },
    options.seed,
  );
  const { yellow } = styleFor(terminal.stderr, terminal.env);
  for (const note of emulator.notes) terminal.stderr.write(`${yellow('!')} ${note}\n`);
  return emulator;
}

async function start(options: Parameters<typeof createEmulator>[0], seedFile: string | undefined): Promise<Emulator> {
  try {
    return await createEmulator(options);
  } catch (error) {
    if (error instanceof SeedError && seedFile !== undefined) throw seedError(seedFile, error);
    if (error instanceof DataFileError) throw tenantFileError(error);
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
      throw new EntradaError(
        'emulator_failed',
        'The port is taken by another program. Choose another, or leave it out for a free one.',
        { cause: error },
      );
    }
    throw error;
  }
}
