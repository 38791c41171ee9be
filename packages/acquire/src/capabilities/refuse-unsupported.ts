import { EntradaError } from '@entrada/core';
import type { SourceRequest } from '../source-contract.ts';
import { type Ability, abilities, type SourceName, sourceCapabilities } from './source-capabilities.ts';

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Which of the abilities a request needs, and what a person wrote to need it. */
const needs: Readonly<Record<Ability, (request: SourceRequest) => boolean>> = {
  scope: ({ named }) => named.length > 0,
  tenant: ({ tenant }) => tenant !== undefined,
  client: ({ client }) => client !== undefined,
  account: ({ account }) => account !== undefined,
  cloud: ({ cloud }) => cloud !== undefined,
  claims: ({ claims }) => claims !== undefined,
  force: ({ forceRefresh }) => forceRefresh === true,
  minTtl: ({ minTtl }) => minTtl !== undefined,
};

const options: Readonly<Record<Ability, string>> = {
  scope: '--scope',
  tenant: '--tenant',
  client: '--client',
  account: '--account',
  cloud: '--cloud',
  claims: '--claims',
  force: '--force',
  minTtl: '--min-ttl',
};

/**
 * Refuses a request that asks for something that a source can't do, before anything is started.
 *
 * @throws EntradaError `source_unsupported`, saying what to do instead
 */
export function refuseUnsupported(source: SourceName, request: SourceRequest): void {
  const capabilities = sourceCapabilities[source];
  for (const ability of abilities) {
    const capability = capabilities[ability];
    if (capability.how !== 'unsupported' || !needs[ability](request)) continue;
    throw unsupported(source, ability, capability.because, fillIn(capability.instead, request));
  }
  if (capabilities.tenant.how === 'checked' && request.tenant !== undefined && !guid.test(request.tenant)) {
    throw unsupported(
      source,
      'tenant',
      'Its token names its tenant by id, and cannot be compared with a domain.',
      'Give the tenant id (GUID).',
    );
  }
}

function unsupported(source: SourceName, ability: Ability, because: string, instead: string): EntradaError {
  return new EntradaError('source_unsupported', `${source} can't do ${options[ability]}. ${because} ${instead}`, {
    details: { source, ability },
  });
}

/** Fills a request's values into a sentence of the table. None of them is secret. */
function fillIn(sentence: string, request: SourceRequest): string {
  const { resource, scopes, tenant, claims = '' } = request;
  return sentence
    .replaceAll(/\{( \S+ )tenant\}/g, (_, option: string) => (tenant === undefined ? '' : `${option}${tenant}`))
    .replaceAll('{resource}', () => resource)
    .replaceAll('{scope}', () => scopes.join(' '))
    .replaceAll('{claims}', () => Buffer.from(claims).toString('base64'));
}
