import type { Directory } from '../directory/directory.ts';
import type { EmulatorContext } from '../emulator-context.ts';
import type { Service } from '../reach/emulated-hosts.ts';

/**
 * Serves one of Microsoft's own APIs for every tenant: each has a service of its own, which sees its directory alone, and
 * the caller's token says which one answers. The `tid` is read here without trust; that service verifies the token.
 *
 * @param create makes the service of one tenant; called again after a reset, since the directories are new then
 * @example const graph = serveByTenant(context, createGraphService)
 */
export function serveByTenant(context: EmulatorContext, create: (context: EmulatorContext) => Service): Service {
  const services = new WeakMap<Directory, Service>();
  return {
    fetch: (request) => {
      const tenantId = readTenantId(request.headers.get('authorization') ?? '');
      const directory = (tenantId === undefined ? undefined : context.tenants.find(tenantId)) ?? context.tenants.first;
      const known = services.get(directory);
      if (known !== undefined) return known.fetch(request);
      const service = create(context.within(directory));
      services.set(directory, service);
      return service.fetch(request);
    },
  };
}

function readTenantId(authorization: string): string | undefined {
  const payload = /^Bearer +[\w-]+\.([\w-]+)\.[\w-]+ *$/i.exec(authorization)?.[1];
  if (payload === undefined) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    const tenantId = typeof claims === 'object' && claims !== null && 'tid' in claims ? claims.tid : undefined;
    return typeof tenantId === 'string' ? tenantId : undefined;
  } catch {
    return undefined;
  }
}
