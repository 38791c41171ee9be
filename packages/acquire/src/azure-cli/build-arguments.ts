import { EntradaError } from '@entrada/core';
import { validateTenant } from '../requested-tenant.ts';
import type { SourceRequest } from '../source-contract.ts';

/** Letters, digits and `-_.:/~`, beginning with a letter or digit, so that nothing can be taken for an option. */
const identifier = /^[0-9A-Za-z][0-9A-Za-z\-_.:/~]*$/;

/**
 * Arguments of `az account get-access-token` for a request.
 *
 * `--resource` for everything an API grants: az appends `/.default` to it as it is, so a resource's trailing slash
 * stays (`https://management.core.windows.net/`). `--scope` for named scopes: az would take
 * `api://x/access_as_user` after `--resource` for the identifier of an API and be refused with AADSTS500011.
 *
 * @throws EntradaError `scope_invalid` or `usage` for anything outside the allowed characters.
 */
export function buildArguments(request: SourceRequest): string[] {
  const { resource, scopes, named, tenant } = request;
  for (const value of named.length > 0 ? scopes : [resource]) validateIdentifier(value);
  if (tenant !== undefined) validateTenant(tenant);
  return [
    'account',
    'get-access-token',
    '--output',
    'json',
    ...(named.length > 0 ? ['--scope', ...scopes] : ['--resource', resource]),
    ...(tenant === undefined ? [] : ['--tenant', tenant]),
  ];
}

function validateIdentifier(value: string): void {
  if (identifier.test(value)) return;
  throw new EntradaError(
    'scope_invalid',
    `"${value}" cannot be passed to Azure CLI: expected letters, digits and - _ . : / ~ only.`,
    { details: { value } },
  );
}
