import { type SignedOut, signOut, signOutOf } from '@entrada/acquire';
import { wrapText } from '../output/wrap-text.ts';
import { styleFor, type Terminal } from '../terminal.ts';

/** `entrada logout`: removes what is ours, and says what that does not end. */
export function logout({ profile }: { readonly profile?: string }, terminal: Terminal): void {
  const done = profile === undefined ? signOut(terminal) : signOutOf(profile, terminal);
  const { green, dim, width } = styleFor(terminal.stderr, terminal.env);
  terminal.stderr.write(`${green('✔')} ${whatIsGone(done)}\n`);
  const remains =
    'Access tokens that were handed out stay good until they end, and Entra still knows the sign-in: to revoke it, run "az rest --method POST --url https://graph.microsoft.com/v1.0/me/revokeSignInSessions". ' +
    'The tools keep sign-ins of their own: az logout, Disconnect-AzAccount, azd auth logout.';
  terminal.stderr.write(
    `${wrapText(remains, width - 2)
      .map((line) => dim(`  ${line}`))
      .join('\n')}\n`,
  );
}

function whatIsGone({ logins, tokens, key, nothingKept }: SignedOut): string {
  if (nothingKept !== undefined) return `Nothing is kept here (${nothingKept}).`;
  if (logins + tokens === 0 && !key) return 'There was nothing to remove.';
  const parts = [count(logins, 'sign-in'), count(tokens, 'token'), ...(key ? ['the key'] : [])];
  return `Removed: ${parts.join(', ')}.`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
