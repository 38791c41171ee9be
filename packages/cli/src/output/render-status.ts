import type { CacheDescription, KeptLoginDescription, KeptTokenDescription, SourceState } from '@entrada/acquire';
import { findWellKnownClient } from '@entrada/core';
import type { Status } from '../commands/status.ts';
import type { TextStyle } from '../terminal.ts';
import { wrapText } from './wrap-text.ts';

/** The status for a person: who is signed in, and what is kept until when. */
export function renderStatus(status: Status, now: number, style: TextStyle): string {
  const { bold } = style;
  const { profile, configFile, sources, cache } = status;
  const inForce = `${profile ?? 'none'}${configFile === null ? '' : ` (${configFile})`}`;
  const sections = [
    [`${bold('Profile')} ${inForce}`],
    [bold('Signed in, in the order in which sources are tried'), ...sources.map((source) => sourceLine(source, style))],
    [bold('Kept'), ...keptLines(cache, now, style)],
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function sourceLine({ source, state, account, tenant, cloud }: SourceState, { dim }: TextStyle): string {
  const name = `  ${source.padEnd(18)}`;
  if (state === 'nobody') return dim(`${name} nobody`);
  if (state === 'unknown') return dim(`${name} cannot be told without asking it`);
  const where = [tenant === undefined ? '' : `tenant ${tenant}`, cloud ?? ''].filter(Boolean).join(', ');
  return `${name} ${account ?? 'somebody'}${where === '' ? '' : ` (${where})`}`;
}

function keptLines(cache: CacheDescription, now: number, style: TextStyle): string[] {
  const { state, reason, store, folders, tokens, logins } = cache;
  const { dim, width } = style;
  if (state === 'off') return [`  nothing: ${reason}`];
  if (state === 'unusable') {
    const mend = 'ENTRADA_CACHE=file keeps the key in a plain file that only you may read.';
    return wrapText(`nothing: there is no store for its key (${reason}). ${mend}`, width - 2).map(
      (line) => `  ${line}`,
    );
  }
  return [
    dim(`  key: ${store}`),
    dim(`  tokens: ${folders?.tokens}`),
    ...(tokens.length + logins.length === 0 ? ['  nothing yet'] : []),
    ...logins.map((login) => `  ${loginText(login)}`),
    ...tokens.map((token) => `  ${tokenText(token, now)}`),
  ];
}

function loginText({ account, tenant, client, profile, signedInOn }: KeptLoginDescription): string {
  const as = findWellKnownClient(client)?.name ?? client;
  const whose = profile === undefined ? '' : ` of profile ${profile}`;
  return `sign-in${whose}: ${account} (tenant ${tenant}), as ${as}, since ${timeOf(signedInOn)}`;
}

function tokenText({ source, scopes, account, expiresOn, usable }: KeptTokenDescription, now: number): string {
  const minutes = Math.max(0, Math.floor((expiresOn - now) / 60));
  const use = usable ? '' : ', not used as things are';
  return `token: ${scopes.join(' ')} from ${source}${account === undefined ? '' : ` for ${account}`}, ends in ${minutes} min${use}`;
}

function timeOf(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
