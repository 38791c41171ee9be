import { EntradaError } from '@entrada/core';
import { validateIdentifier } from '../launch/allowed-argument.ts';
import type { SourceRequest } from '../source-contract.ts';
import { validateTenant } from '../validate-tenant.ts';

/** A subscription's id or name; az compares names without regard to case. */
const subscriptionName = /^[0-9A-Za-z][0-9A-Za-z\-._ ]*$/;

/**
 * Arguments of `az account get-access-token` for a request.
 *
 * `--resource` for everything an API grants: az appends `/.default` to it as it is, so a resource's trailing slash
 * stays (`https://management.core.windows.net/`). `--scope` for named scopes: az would take
 * `api://x/access_as_user` after `--resource` for the identifier of an API and be refused with AADSTS500011.
 *
 * @param subscription id or name, whose account and tenant az then takes
 * @throws EntradaError `scope_invalid` or `usage` for anything outside the allowed characters, and `usage` for a
 *   subscription together with a tenant: az takes one of them only.
 */
export function buildArguments(request: SourceRequest, subscription?: string): string[] {
  const { resource, scopes, named, tenant } = request;
  for (const value of named.length > 0 ? scopes : [resource]) validateIdentifier(value, 'Azure CLI');
  if (tenant !== undefined) validateTenant(tenant);
  if (subscription !== undefined) validateSubscription(subscription, tenant);
  return [
    'account',
    'get-access-token',
    '--output',
    'json',
    ...(named.length > 0 ? ['--scope', ...scopes] : ['--resource', resource]),
    ...(tenant === undefined ? [] : ['--tenant', tenant]),
    ...(subscription === undefined ? [] : ['--subscription', subscription]),
  ];
}

function validateSubscription(subscription: string, tenant: string | undefined): void {
  if (!subscriptionName.test(subscription)) {
    throw new EntradaError(
      'usage',
      'A subscription is given by its id, or by a name of letters, digits, -, _, . and spaces.',
    );
  }
  if (tenant === undefined) return;
  throw new EntradaError(
    'usage',
    'Azure CLI takes a tenant or a subscription, not both: a subscription has a tenant.',
    {
      details: { tenant, subscription },
    },
  );
}
