import type { GrantedAccess } from '../rules/access-request.ts';

const oidcNames = new Set(['openid', 'profile', 'email']);

/**
 * The `scope` member of a success: every granted scope, with the resource in front exactly as the client wrote it (so a
 * trailing slash doubles), then `.default` if that was asked for. Sign-in scopes come back for Microsoft Graph only, bare.
 * Recorded: login/device-code/success-arm-1, success-graph-unqualified-1, login/refresh-token/success-vscode-1.
 */
export function scopeEcho({ scopes, requestedScope, resource }: GrantedAccess): string {
  const prefix = requestedScope.prefixed ? `${resource.identifier}/` : '';
  const bare = requestedScope.prefixed ? scopes.filter((scope) => oidcNames.has(scope)) : [];
  const qualified = scopes.filter((scope) => !bare.includes(scope)).map((scope) => `${prefix}${scope}`);
  const tail = requestedScope.isDefault ? [`${prefix}.default`] : [];
  return [...bare, ...qualified, ...tail].join(' ');
}
