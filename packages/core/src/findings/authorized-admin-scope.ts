import type { ApiManifest } from '../manifest/manifest.ts';
import type { Finding } from './finding.ts';

/** A06: a scope that only administrators may consent to is handed to a client without any consent. */
export function authorizedAdminScope(api: ApiManifest): Finding | undefined {
  const adminScopes = new Set(api.scopes.filter(({ consent }) => consent === 'admin').map(({ value }) => value));
  const found = api.authorizedClients
    .map(({ name, scopes }) => ({ name, scopes: scopes.filter((scope) => adminScopes.has(scope)) }))
    .filter(({ scopes }) => scopes.length > 0);
  if (found.length === 0) return undefined;
  return {
    rule: 'A06',
    severity: 'high',
    message:
      'A scope that needs an administrator’s consent is authorized for a client, which skips that consent. Whether Entra honours it for such scopes is not documented; expect that it does.',
    evidence: found.map(({ name, scopes }) => `${name}: ${scopes.join(', ')}`).join('; '),
    fix: 'List only the other scopes for the client: { client: <name>, scopes: [<scope>] }; let an administrator consent to this one.',
    docs: 'findings/A06',
    grade: '?',
  };
}
