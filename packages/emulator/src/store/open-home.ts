import type { Clock } from '../clock.ts';
import type { Directory } from '../directory/directory.ts';
import { defaultTenantSeed } from '../directory/seed/default-tenant.ts';
import { seedDirectories } from '../directory/seed/seed-directory.ts';
import type { EmulatorOptions } from '../emulator.ts';
import type { Service } from '../reach/emulated-hosts.ts';
import { createSigningKeyRing, openSigningKeyRing, type SigningKeyRing } from '../tokens/signing-key-ring.ts';
import { createSigningKeys } from '../tokens/signing-keys.ts';
import type { Keeping } from './keeping.ts';

/** Where an emulator's tenants come from, and where they stay: memory alone, or a data file. */
export interface Home {
  readonly loadDirectory: () => readonly Directory[];
  readonly keys: SigningKeyRing;
  readonly keeping?: Keeping;
  /** Where Azure CLI keeps its sign-in as long as the tenant keeps its side of it. */
  readonly azureConfigFolder?: string;
  /** Lets a service answer only what will last. */
  guard(service: Service): Service;
  /** Before the directories are loaded anew. */
  reset(): void;
  close(): Promise<void>;
}

/** @throws SeedError, DataFileError */
export async function openHome(options: EmulatorOptions, clock: Clock): Promise<Home> {
  const { seed = defaultTenantSeed, rules, dataFile } = options;
  /** What an emulator is told of the rules counts for itself, and is not kept. */
  const withRules = (directories: readonly Directory[]): readonly Directory[] => {
    if (rules !== undefined) for (const one of directories) one.change({ rules: { ...one.rules, ...rules } });
    return directories;
  };
  if (dataFile === undefined) {
    return {
      loadDirectory: () => withRules(seedDirectories(seed)),
      keys: createSigningKeyRing(await createSigningKeys(), clock),
      guard: (service) => service,
      reset: () => {},
      close: async () => {},
    };
  }
  // Only now: SQLite is loaded where it is used, and Node 22 warns that it is experimental.
  const [{ openDataFile }, { answerAfterCommit }] = await Promise.all([
    import('./data-file.ts'),
    import('./answer-after-commit.ts'),
  ]);
  const data = openDataFile(dataFile, () => seedDirectories(seed), options.seed !== undefined);
  try {
    return {
      loadDirectory: () => data.load(withRules),
      keys: await openSigningKeyRing(clock, data.keeping),
      keeping: data.keeping,
      azureConfigFolder: `${data.file}.azure`,
      guard: (service) => answerAfterCommit(service, data),
      reset: () => data.reset(),
      close: async () => data.close(),
    };
  } catch (error) {
    data.close();
    throw error;
  }
}
