import type { Refusal } from '@entrada/core';
import { aadstsRows, findWellKnownClient, wellKnownResources } from '@entrada/core/data';
import type { RefusalContext } from './explanation.ts';
import { matchTemplate } from './match-template.ts';

/** An application as a person and as a command names it. */
export interface Party {
  /** `Microsoft Azure CLI (04b07795-…)`, a name or an id alone, or a word such as "the client". */
  readonly label: string;
  /** Application id, if known. */
  readonly appId: string | undefined;
  /** Alias for entrada.yaml, if it is a well-known client. */
  readonly alias: string | undefined;
}

/** Who and what took part in a refused request. */
export interface Parties {
  readonly client: Party;
  readonly api: Party;
  /** The API as a command line names it: the resource that was asked for, or its application id. */
  readonly resource: string | undefined;
  readonly scopes: readonly string[];
  readonly user: string | undefined;
  readonly tenant: string | undefined;
  /** What Entra filled into its text, by placeholder. */
  readonly filled: Readonly<Record<string, string>>;
}

/** Codes whose `{appId}` is the API; in every other text it is the client. */
const appIdIsTheApi: ReadonlySet<number | undefined> = new Set([50105, 501051]);

/** Finds the parties: from the context first, else from Entra's text. */
export function findParties(refusal: Refusal, context: RefusalContext): Parties {
  const template = aadstsRows.get(refusal.aadsts ?? 0)?.text;
  const filled = (template && matchTemplate(template, refusal.description)) || {};
  const isApi = appIdIsTheApi.has(refusal.aadsts);
  const clientSaid = isApi ? filled.clientAppId : (filled.clientAppId ?? filled.appId);
  const clientName = isApi ? filled.clientName : (filled.clientName ?? filled.name ?? filled.app);
  const apiSaid = filled.resourceAppId ?? (isApi ? filled.appId : undefined);
  const resource = context.resource ?? filled.resource ?? apiSaid;
  return {
    client: describeClient(context.client ?? clientSaid, clientName),
    api: describeApi(resource, apiSaid, isApi ? filled.name : undefined),
    resource,
    scopes: context.scopes ?? (filled.scope === undefined ? [] : [filled.scope]),
    user: context.user ?? filled.upn,
    tenant: context.tenant ?? filled.tenant,
    filled,
  };
}

function describeClient(idOrAlias: string | undefined, name: string | undefined): Party {
  const known = findWellKnownClient(idOrAlias ?? name ?? '');
  if (known !== undefined) {
    return { label: `${known.name} (${known.appId})`, appId: known.appId, alias: known.aliases[0] };
  }
  return { label: joinLabel(name, idOrAlias) ?? 'the client', appId: idOrAlias, alias: undefined };
}

function describeApi(resource: string | undefined, appId: string | undefined, name: string | undefined): Party {
  const known = wellKnownResources.find((candidate) => candidate.appId === appId?.toLowerCase());
  return { label: resource ?? joinLabel(known?.name ?? name, appId) ?? 'the API', appId, alias: undefined };
}

function joinLabel(name: string | undefined, id: string | undefined): string | undefined {
  return name === undefined || id === undefined ? (name ?? id) : `${name} (${id})`;
}
