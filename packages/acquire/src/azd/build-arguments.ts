import { validateIdentifier } from '../launch/allowed-argument.ts';
import type { SourceRequest } from '../source-contract.ts';

/**
 * Arguments of `azd auth token`. It takes scopes as they are, so `/.default` is part of them
 * (Azure/azure-sdk-for-net#53584), and a claims challenge in base64, whose letters mean nothing to any shell.
 *
 * @throws EntradaError `scope_invalid` for anything outside the allowed characters
 */
export function buildArguments({ scopes, tenant, claims }: SourceRequest): string[] {
  for (const scope of scopes) validateIdentifier(scope, 'azd');
  return [
    'auth',
    'token',
    '--output',
    'json',
    '--no-prompt',
    ...scopes.flatMap((scope) => ['--scope', scope]),
    ...(tenant === undefined ? [] : ['--tenant-id', tenant]),
    ...(claims === undefined ? [] : ['--claims', Buffer.from(claims).toString('base64')]),
  ];
}
