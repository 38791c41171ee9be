import { lstat, readFile, realpath } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import { EntradaError } from '@entrada/core';
import type { SourceAnswer } from '../capabilities/define-source.ts';
import { askPatiently } from './ask-patiently.ts';
import { identityFailed } from './identity-error.ts';
import type { IdentityHost } from './identity-host.ts';
import { type IdentityRequest, tokenUrl } from './identity-request.ts';
import { readIdentityToken } from './read-identity-token.ts';

const apiVersion = '2020-06-01';
/** Bytes; the agent's keys are shorter. */
const maxKeyBytes = 4096;

/**
 * Asks Azure Arc's agent. It answers with the path of a file that only trusted accounts can read; its content goes along with
 * the second request. Whoever answers could name any file: it has to be a `.key` in the agent's own folder, and small
 * (the Azure SDKs check the same).
 *
 * @param keyFolder the agent's own by default
 * @throws EntradaError `source_unsupported` for a user-assigned identity, `source_failed` for a challenge that is none;
 *   otherwise as `readIdentityToken`
 */
export async function askAzureArc(
  { endpoint }: Extract<IdentityHost, { kind: 'azure-arc' }>,
  request: IdentityRequest,
  keyFolder: string = agentKeyFolder(),
): Promise<SourceAnswer> {
  if (request.isChosen) {
    throw new EntradaError(
      'source_unsupported',
      'Azure Arc gives a server its system-assigned identity only. Leave out which one.',
      { details: { source: 'managed-identity', ability: 'client' } },
    );
  }
  const url = tokenUrl(endpoint, apiVersion, request);
  const challenge = await askPatiently(url, { metadata: 'true' }, request);
  if (challenge.status !== 401)
    throw identityFailed(`Azure Arc’s agent answered ${challenge.status}; expected a challenge (401).`);
  const key = await readKey(challenge.headers['www-authenticate'], keyFolder);
  const answer = await askPatiently(url, { metadata: 'true', authorization: `Basic ${key}` }, request);
  return readIdentityToken(answer, { ...request, selector: {} });
}

async function readKey(challenge: string | undefined, keyFolder: string): Promise<string> {
  const path = /^Basic realm="?([^"]+)"?$/i.exec(challenge ?? '')?.[1];
  if (path === undefined) throw identityFailed('Azure Arc’s agent named no key file in its challenge.');
  const outside = identityFailed('Azure Arc’s agent named a file that is no key in its own folder. It was not read.');
  if (extname(path) !== '.key') throw outside;
  try {
    // Resolved first, so that neither ".." nor a link leads out of the folder.
    const folder = await realpath(dirname(path));
    if (folder !== (await realpath(keyFolder)) || !(await lstat(path)).isFile()) throw outside;
    if ((await lstat(path)).size > maxKeyBytes)
      throw identityFailed(`Azure Arc’s key file is larger than ${maxKeyBytes} bytes.`);
    return (await readFile(path, 'utf8')).trim();
  } catch (error) {
    if (error instanceof EntradaError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw identityFailed(
      `Azure Arc’s key file cannot be read (${code}). Your account must be in the group himds, or Hybrid agent extension applications on Windows.`,
    );
  }
}

/** Where the agent keeps its keys; other systems have no agent. */
function agentKeyFolder(): string {
  return process.platform === 'win32'
    ? `${process.env.ProgramData ?? 'C:\\ProgramData'}\\AzureConnectedMachineAgent\\Tokens`
    : '/var/opt/azcmagent/tokens';
}
