import type { Context, Hono } from 'hono';
import type { DeletedItem } from '../../directory/model.ts';
import type { EmulatorContext } from '../../emulator-context.ts';
import { authorize } from '../authorization/authorize.ts';
import type { Operation } from '../authorization/operation-rules.ts';
import { castTypes, directoryObjectType } from '../directory-object-type.ts';
import { viewObject } from '../directory-object-view.ts';
import { graphError } from '../errors/graph-error.ts';
import type { GraphEnv } from '../graph-env.ts';
import { answerEntity } from '../query/answer-query.ts';
import { mountCollection } from '../query/mount-collection.ts';
import { pick } from '../query/pick.ts';
import { type Entity, sendEntity, sendNothing } from '../respond.ts';
import { deletedItems, restore } from './deleted-items.ts';

const path = '/v1.0/directory/deletedItems';

type Action = 'list' | 'read' | 'write';

const operations: Readonly<Record<DeletedItem['kind'], Readonly<Record<Action, Operation>>>> = {
  application: { list: 'application.list', read: 'application.read', write: 'application.write' },
  servicePrincipal: { list: 'servicePrincipal.list', read: 'servicePrincipal.read', write: 'servicePrincipal.write' },
  user: { list: 'user.read', read: 'user.read', write: 'user.write' },
  group: { list: 'group.read', read: 'group.read', write: 'group.write' },
};

/** GET directory/deletedItems/microsoft.graph.{type}; GET, POST restore and DELETE of one. */
export function mountDeletedItems(app: Hono<GraphEnv>, context: EmulatorContext): void {
  for (const [kind, type] of castTypes) {
    mountCollection(app, `${path}/microsoft.graph.${kind}`, (c) => {
      authorize(c.get('caller'), context.directory.tenant, operations[kind].list);
      const items = deletedItems(context).filter((item) => item.kind === kind);
      return { type, metadata: type.collection, entities: items.map((item) => viewItem(context, item)) };
    });
  }

  app.get(`${path}/:id`, (c) => {
    const entity = viewItem(context, open(c, context, 'read'));
    return answerEntity(c, { type: directoryObjectType, metadata: 'directoryObjects' }, entity);
  });

  app.post(`${path}/:id/restore`, (c) => {
    const item = open(c, context, 'write');
    restore(context, item);
    return sendEntity(c, 'directoryObjects/$entity', pick(viewObject(context.directory, item), undefined));
  });

  app.delete(`${path}/:id`, (c) => {
    context.directory.deletedItems.delete(open(c, context, 'write').id);
    return sendNothing(c);
  });
}

function open(c: Context<GraphEnv>, context: EmulatorContext, action: Action): DeletedItem {
  const id = c.req.param('id') ?? '';
  const item = deletedItems(context).find((candidate) => candidate.id === id.toLowerCase());
  if (item === undefined) throw graphError('notFound', { id });
  const target = 'owners' in item.object ? { owners: item.object.owners ?? [] } : { owners: [] };
  authorize(c.get('caller'), context.directory.tenant, operations[item.kind][action], target);
  return item;
}

function viewItem({ directory }: EmulatorContext, item: DeletedItem): Entity {
  return { ...viewObject(directory, item), deletedDateTime: item.deletedDateTime };
}
