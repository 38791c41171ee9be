import { applicationSources, listSignedIn, resolveClient } from '@entrada/acquire';
import { clouds, resolveResource } from '@entrada/core';
import { type DoctorOptions, type DoctorReport, findCause } from '@entrada/diagnose';
import { hideTokens } from '../output/hide-tokens.ts';
import { renderDoctor } from '../output/render-doctor.ts';
import { withProgress } from '../output/with-progress.ts';
import { styleFor, type Terminal } from '../terminal.ts';
import { inProfile } from './in-profile.ts';
import { clientOf } from './request-token.ts';
import { freshSources, isInteractive, type TokenOptions } from './token-sources.ts';

export interface DoctorCommandOptions extends TokenOptions {
  readonly scope?: readonly string[];
  readonly user?: string;
  readonly url?: string;
  readonly json?: boolean;
}

/** Seconds: somebody has to find the page and type the code. */
const timeForPeople = 900;

/** Whether the variables say which client a source is; a managed identity is its host's. */
function isOwnClient(source: string): boolean {
  return applicationSources.has(source) && source !== 'managed-identity';
}

/**
 * `entrada doctor RESOURCE`: why a token is refused, and what to change.
 *
 * @returns exit code 1 when a problem was found, else 0
 * @throws EntradaError `usage`, `scope_invalid`, `client_unknown`, `config_invalid`
 */
export async function doctor(resource: string, given: DoctorCommandOptions, around: Terminal): Promise<number> {
  const { options, terminal } = await inProfile(given, around);
  const { tenant, user, url, account } = options;
  const cloud = clouds[options.cloud ?? 'public'];
  const request = resolveResource(resource, { ...(options.scope !== undefined && { scope: options.scope }), cloud });
  const client = options.client === undefined ? undefined : resolveClient(options.client);
  const question = {
    request,
    ...(client !== undefined && { client }),
    ...(user !== undefined && { user }),
    ...(account !== undefined && { account }),
    ...(tenant !== undefined && { tenant }),
    ...(url !== undefined && { url }),
  };
  const report = await withProgress(`Looking into tokens for ${request.resource}`, terminal, (progress) =>
    findCause(question, {
      sources: freshSources(options, terminal, progress),
      describeSource: describeSources(options, terminal),
      cloud,
      fetch: terminal.fetch,
      signal: terminal.signal,
      now: terminal.now,
      onProgress: progress.next,
      ...timeLimit(options),
    }),
  );
  const text = options.json ? `${JSON.stringify(report, null, 2)}\n` : asText(report, terminal);
  // What servers and the tenant say is quoted, and anybody may have written a token into it.
  terminal.stdout.write(hideTokens(text));
  return report.findings.some(({ status }) => status === 'problem') ? 1 : 0;
}

function asText(report: DoctorReport, { stdout, env }: Terminal): string {
  return renderDoctor(report, styleFor(stdout, env));
}

function timeLimit({ timeout, via }: DoctorCommandOptions): Pick<DoctorOptions, 'timeoutMs'> {
  const seconds = timeout ?? (isInteractive(via) ? timeForPeople : undefined);
  return seconds === undefined ? {} : { timeoutMs: seconds * 1000 };
}

function describeSources(
  options: DoctorCommandOptions,
  { env, platform }: Terminal,
): NonNullable<DoctorOptions['describeSource']> {
  return (source) => {
    const [signedIn] = listSignedIn([source], { env, platform }, options.profile);
    const client = isOwnClient(source) ? env.AZURE_CLIENT_ID : clientOf(source);
    return {
      ...(signedIn?.account !== undefined && { account: signedIn.account }),
      ...(signedIn?.tenant !== undefined && { tenant: signedIn.tenant }),
      ...(client !== undefined && { client }),
    };
  };
}
