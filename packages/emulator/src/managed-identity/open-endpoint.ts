import { randomBytes, randomUUID } from 'node:crypto';
import { access, constants, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ManagedIdentityEndpoint } from './create-managed-identity-service.ts';
import type { ManagedIdentityKind } from './managed-identity-kind.ts';

/** An endpoint that is ready to be served. */
export interface OpenedEndpoint {
  readonly endpoint: ManagedIdentityEndpoint;
  /** What a person should know. */
  readonly notes: readonly string[];
  /** Removes what was written outside of the session's own folder. */
  close(): Promise<void>;
}

/**
 * Prepares what an endpoint knows its callers by. Azure Arc's clients read a key file and, since 2024, only from the
 * agent's own folder; nothing but that folder's being writable can make them read ours.
 *
 * @param folder where files of this session may lie
 * @param arcFolder the agent's folder for keys
 */
export async function openEndpoint(
  kind: ManagedIdentityKind,
  folder: string,
  arcFolder: string = arcKeyFolder(),
): Promise<OpenedEndpoint> {
  const secret = randomBytes(16).toString('hex').toUpperCase();
  if (kind === 'imds') return { endpoint: { kind }, notes: [], close: async () => {} };
  if (kind === 'app-service') return { endpoint: { kind, secret }, notes: [], close: async () => {} };
  const shared = await isWritable(arcFolder);
  const path = join(shared ? arcFolder : folder, `${randomUUID()}.key`);
  await writeFile(path, secret, { mode: 0o600, flag: 'wx' });
  const note = `Clients of Azure Arc read key files in ${arcFolder} only, which is not there or not yours to write: most will refuse the emulator's in ${folder}.`;
  return {
    endpoint: { kind, key: { path, secret } },
    notes: shared ? [] : [note],
    close: () => rm(path, { force: true }),
  };
}

/** Where the agent keeps its keys (msal-node, `AzureArc.ts`). Other systems have no agent. */
function arcKeyFolder(): string {
  return process.platform === 'win32'
    ? join(process.env.ProgramData ?? 'C:\\ProgramData', 'AzureConnectedMachineAgent', 'Tokens')
    : '/var/opt/azcmagent/tokens';
}

async function isWritable(folder: string): Promise<boolean> {
  try {
    await access(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
