import type { Application } from '../directory/model.ts';
import type { Denial } from './denial.ts';
import type { Finding, Remedy } from './explanation.ts';
import { patchGraph, postGraph } from './graph-call.ts';
import { advise, enable, instantiate } from './remedies.ts';

/** 500011: no service principal of the tenant answers to the identifier. */
export function explainUnknownResource(denial: Denial): Finding {
  const { directory, scope } = denial;
  const identifier = scope?.identifier ?? denial.entry.resource ?? '';
  const missing = `No service principal of ${directory.tenant.displayName} answers to ${identifier}.`;
  const inner = scopeInside(denial, identifier);
  if (inner !== undefined) return { missing: `${missing} It has the name of a scope at its end.`, remedies: [inner] };
  const registered = registration(denial, identifier);
  if (registered !== undefined) {
    const { displayName: name, appId } = registered;
    return {
      missing: `${missing} ${name} is registered under that identifier, but is not present in this tenant.`,
      remedies: [instantiate({ name, appId })],
    };
  }
  return { missing: `${missing} No registration has that identifier either.`, remedies: register(denial, identifier) };
}

/** 500014: somebody disabled the API. */
export function explainDisabledResource({ resource }: Denial): Finding {
  const name = resource?.name ?? 'the API';
  return {
    missing: `The service principal of ${name} is disabled.`,
    remedies: resource === undefined ? [] : enable(resource),
  };
}

/** `az --resource api://x/Scope` and `--scope api://x/Scope/.default` name a resource that cannot be (Azure/azure-cli#30491). */
function scopeInside({ directory }: Denial, identifier: string): Remedy | undefined {
  const slash = identifier.lastIndexOf('/');
  const [outer, name] = [identifier.slice(0, slash), identifier.slice(slash + 1)];
  const principal = slash < 0 ? undefined : directory.findResource(outer);
  const exposed = principal && directory.findApplication(principal.appId)?.api.oauth2PermissionScopes;
  if (!exposed?.some(({ value }) => value.toLowerCase() === name.toLowerCase())) return undefined;
  return advise(`Ask for the scope ${outer}/${name}, or for the resource ${outer}`);
}

function registration({ directory }: Denial, identifier: string): Application | undefined {
  const folded = identifier.toLowerCase();
  const own = [...directory.applications.values()].find(({ appId, identifierUris }) =>
    [appId, ...identifierUris].some((name) => name.toLowerCase() === folded),
  );
  return own ?? directory.registeredElsewhere(folded);
}

/** `api://{appId}` may be said of the application that has that id; anything else could be a new API. */
function register({ directory }: Denial, identifier: string): readonly Remedy[] {
  const appId = /^api:\/\/([0-9a-f-]{36})(?:\/|$)/i.exec(identifier)?.[1];
  const application = appId === undefined ? undefined : directory.findOwnApplication(appId);
  const manifest = { path: 'api', yaml: `identifierUri: ${identifier}` };
  if (application !== undefined) {
    const identifierUris = [...application.identifierUris, identifier];
    return [
      {
        title: `Give ${application.displayName} the identifier ${identifier}`,
        graph: patchGraph(`/applications/${application.id}`, { identifierUris }),
        manifest,
      },
    ];
  }
  const displayName = identifier.replace(/^[a-z]+:\/\//i, '').slice(0, 120);
  return [
    {
      title: `Register an API with the identifier ${identifier}, then give it a service principal`,
      graph: postGraph('/applications', { displayName, identifierUris: [identifier] }),
      manifest,
      note: 'Or ask in the tenant that has it, or for the identifier that it has.',
    },
  ];
}
