import { findWellKnownClient } from '@entrada/core/data';
import type { Denial } from './denial.ts';
import type { Finding } from './explanation.ts';
import { patchGraph } from './graph-call.ts';
import { advise, enable, instantiate } from './remedies.ts';

/** 700016: the tenant does not know the client id. */
export function explainUnknownClient({ client, directory }: Denial): Finding {
  const tenant = directory.tenant.displayName;
  const missing = `${tenant} has neither a registration nor a service principal of ${client.appId}.`;
  const wellKnown = findWellKnownClient(client.appId);
  if (wellKnown !== undefined) {
    const remedy = instantiate({ name: wellKnown.name, appId: client.appId });
    return { missing, remedies: [{ ...remedy, note: 'Entra itself knows it without that; this seed left it out.' }] };
  }
  if (client.application === undefined) {
    return {
      missing,
      remedies: [advise('Name the tenant that has the client, or the id of a client that this one has')],
    };
  }
  return {
    missing: `${missing} The tenant that owns ${client.application.displayName} keeps it to itself (signInAudience AzureADMyOrg).`,
    remedies: [
      {
        title: `In its own tenant, let ${client.application.displayName} be used by others`,
        graph: patchGraph(`/applications/${client.application.id}`, { signInAudience: 'AzureADMultipleOrgs' }),
        note: 'To be sent in the tenant that owns it.',
      },
    ],
  };
}

/** 7000112: somebody disabled the client. */
export function explainDisabledClient({ client }: Denial): Finding {
  return { missing: `The service principal of ${client.name} is disabled.`, remedies: enable(client) };
}

/** 7000229: the client is known and nobody in this tenant. */
export function explainMissingPrincipal({ client }: Denial): Finding {
  return { missing: `${client.name} has no service principal in this tenant.`, remedies: [instantiate(client)] };
}

/** 50194: a client of one tenant, used without naming it. */
export function explainTenancy({ client, entry, directory }: Denial): Finding {
  const named = advise(`Name the tenant instead of ${entry.request.tenant}: ${directory.tenant.initialDomain}`);
  const { application, own } = client;
  if (application === undefined || !own) return { missing: 'A tenant in the address.', remedies: [named] };
  return {
    missing: `${client.name} is a client of one tenant (signInAudience AzureADMyOrg), and the address names none.`,
    remedies: [
      named,
      {
        title: `Let ${client.name} be used by other tenants`,
        graph: patchGraph(`/applications/${application.id}`, { signInAudience: 'AzureADMultipleOrgs' }),
      },
    ],
  };
}

/** 650057: the client's registration does not list the API. */
export function explainUnlistedResource({ client, resource }: Denial): Finding {
  const missing = `The registration of ${client.name} lists no permission of ${resource?.name ?? 'the API'}.`;
  const { application, own } = client;
  const scopes = resource?.application?.api.oauth2PermissionScopes.filter(({ isEnabled }) => isEnabled) ?? [];
  if (application === undefined || resource === undefined || !own) return { missing, remedies: [] };
  const resourceAccess = scopes.map(({ id }) => ({ id, type: 'Scope' }));
  const entry = { resourceAppId: resource.appId, resourceAccess };
  return {
    missing,
    remedies: [
      {
        title: `List the permissions of ${resource.name} on ${client.name}`,
        graph: patchGraph(`/applications/${application.id}`, {
          requiredResourceAccess: [...application.requiredResourceAccess, entry],
        }),
      },
    ],
  };
}
