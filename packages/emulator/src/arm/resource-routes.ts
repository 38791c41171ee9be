import type { Context, Hono } from 'hono';
import type { AzureResource, ResourceGroup } from '../directory/azure.ts';
import type { EmulatorContext } from '../emulator-context.ts';
import type { ArmEnv } from './arm-env.ts';
import { armError } from './arm-error.ts';
import { mayRead, requireRead } from './read-access.ts';
import { resourceFilter } from './resource-filter.ts';
import { viewListedResource, viewResource, viewResourceGroup } from './resource-view.ts';
import { sendJson } from './respond.ts';

const readGroup = 'Microsoft.Resources/subscriptions/resourceGroups/read';

/** Mounts resource groups and resources, which can be read only. Paths arrive in lower case. */
export function mountResources(app: Hono<ArmEnv>, context: EmulatorContext): void {
  const groups = '/subscriptions/:subscription/resourcegroups';

  app.get(groups, (c) => {
    const subscription = requireSubscription(context, c);
    const matches = resourceFilter(c.req.query('$filter'));
    const { directory } = context;
    const found = directory.azure.resourceGroups.filter(
      (group) =>
        group.subscriptionId === subscription && matches(group) && mayRead(directory, c.get('caller'), group.id),
    );
    return sendJson(c, { value: cut(c, found).map(viewResourceGroup) });
  });

  app.on(['GET', 'HEAD'], `${groups}/:group`, (c) => {
    const group = requireGroup(context, c);
    // 204 says that it is there (arm/resource-groups/head-exists-1).
    return c.req.method === 'HEAD' ? c.body(null, 204) : sendJson(c, viewResourceGroup(group));
  });

  app.get('/subscriptions/:subscription/resources', (c) => {
    const subscription = requireSubscription(context, c);
    return listResources(context, c, (resource) => resource.subscriptionId === subscription);
  });

  app.get(`${groups}/:group/resources`, (c) => {
    const group = requireGroup(context, c);
    return listResources(context, c, (resource) => resource.id.startsWith(`${group.id}/`));
  });

  app.get(`${groups}/:group/providers/:provider/:type/:name`, (c) => {
    const { directory } = context;
    return sendJson(c, viewResource(directory, requireResource(context, c, c.req.path)));
  });
}

/**
 * The resource of an id.
 *
 * @throws ArmError when it is not there, or not for the caller to read
 */
export function requireResource(context: EmulatorContext, c: Context<ArmEnv>, id: string): AzureResource {
  const { directory } = context;
  const resource = directory.azure.resources.find((candidate) => candidate.id.toLowerCase() === id.toLowerCase());
  const [, group = '', type = '', name = ''] =
    /\/resourcegroups\/([^/]+)\/providers\/([^/]+\/[^/]+)\/([^/]+)$/i.exec(id) ?? [];
  requireRead(directory, c.get('caller'), resource?.id ?? id, `${resource?.type ?? type}/read`);
  if (resource === undefined) throw armError('resourceNotFound', { type, name, group });
  return resource;
}

function requireSubscription({ directory }: EmulatorContext, c: Context<ArmEnv>): string {
  const id = c.req.param('subscription') ?? '';
  const subscription = directory.subscriptions.find((one) => one.subscriptionId === id);
  if (subscription === undefined) throw armError('subscriptionNotFound', { id });
  return subscription.subscriptionId;
}

function requireGroup(context: EmulatorContext, c: Context<ArmEnv>): ResourceGroup {
  const subscription = requireSubscription(context, c);
  const name = c.req.param('group') ?? '';
  const { directory } = context;
  const group = directory.azure.resourceGroups.find(
    (candidate) => candidate.subscriptionId === subscription && candidate.name.toLowerCase() === name,
  );
  const id = group?.id ?? `/subscriptions/${subscription}/resourcegroups/${name}`;
  // Who may not read does not learn what is there.
  requireRead(directory, c.get('caller'), id, readGroup);
  if (group === undefined) throw armError('resourceGroupNotFound', { name });
  return group;
}

function listResources(
  { directory }: EmulatorContext,
  c: Context<ArmEnv>,
  within: (resource: AzureResource) => boolean,
): Response {
  const matches = resourceFilter(c.req.query('$filter'));
  const found = directory.azure.resources.filter(
    (resource) => within(resource) && matches(resource) && mayRead(directory, c.get('caller'), resource.id),
  );
  return sendJson(c, { value: cut(c, found).map((resource) => viewListedResource(directory, resource)) });
}

/** `$top`: no more than so many. */
function cut<Item>(c: Context<ArmEnv>, items: readonly Item[]): readonly Item[] {
  const top = c.req.query('$top');
  if (top === undefined) return items;
  if (!/^\d{1,4}$/.test(top)) throw armError('bodyInvalid', { expected: '$top is a number up to 1000' });
  return items.slice(0, Number(top));
}
