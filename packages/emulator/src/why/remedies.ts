import type { Party } from './denial.ts';
import type { Remedy } from './explanation.ts';
import { patchGraph, postGraph } from './graph-call.ts';

/** Gives an application its service principal in the tenant: what grants and assignments hang on. */
export function instantiate({ name, appId }: Pick<Party, 'name' | 'appId'>, note?: string): Remedy {
  return {
    title: `Give ${name} a service principal in this tenant`,
    graph: postGraph('/servicePrincipals', { appId }),
    ...(note === undefined ? {} : { note }),
  };
}

/** Switches a disabled service principal on again. */
export function enable({ name, principal }: Party): readonly Remedy[] {
  if (principal === undefined) return [];
  return [
    {
      title: `Enable the service principal of ${name}`,
      graph: patchGraph(`/servicePrincipals/${principal.id}`, { accountEnabled: true }),
    },
  ];
}

/** What only the one who asks can do. */
export function advise(title: string): Remedy {
  return { title };
}
