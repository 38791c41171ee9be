import type { Context, Hono } from 'hono';
import type { Directory } from '../../directory/directory.ts';
import type { EmulatorContext } from '../../emulator-context.ts';
import { authorize } from '../authorization/authorize.ts';
import type { Operation } from '../authorization/operation-rules.ts';
import { readJsonBody } from '../body/read-json-body.ts';
import { graphError } from '../errors/graph-error.ts';
import { findApplication, findGroup, findServicePrincipal } from '../find-object.ts';
import type { GraphEnv } from '../graph-env.ts';
import { mountObjects } from '../query/mount-objects.ts';
import { readReference } from '../read-reference.ts';
import { sendNothing } from '../respond.ts';
import { type Owned, viewOwners, withOwner, withoutOwner } from './change-owners.ts';

/** A collection whose objects have owners. */
interface OwnedSet {
  readonly set: string;
  readonly read: Operation;
  readonly write: Operation;
  readonly open: (directory: Directory, key: string) => OwnedObject;
  /** Whether the last owner stays. */
  readonly keepsLast?: true;
}

/** An object, and how its owners change. */
interface OwnedObject {
  readonly owners: readonly string[];
  readonly write: (owners: readonly string[]) => void;
}

const ownedSets: readonly OwnedSet[] = [
  {
    set: 'applications',
    read: 'application.read',
    write: 'application.write',
    open: (directory, key) => {
      const object = findApplication(directory, key);
      return own(object, (owners) => directory.applications.change(object, { owners }));
    },
  },
  {
    set: 'servicePrincipals',
    read: 'servicePrincipal.read',
    write: 'servicePrincipal.write',
    open: (directory, key) => {
      const object = findServicePrincipal(directory, key);
      return own(object, (owners) => directory.servicePrincipals.change(object, { owners }));
    },
  },
  {
    set: 'groups',
    read: 'group.read',
    write: 'group.write',
    open: (directory, key) => {
      const object = findGroup(directory, key);
      return own(object, (owners) => directory.groups.change(object, { owners }));
    },
    keepsLast: true,
  },
];

function own({ owners = [] }: Owned, write: OwnedObject['write']): OwnedObject {
  return { owners, write };
}

/** GET owners, POST owners/$ref and DELETE owners/{id}/$ref of applications, service principals and groups. */
export function mountOwners(app: Hono<GraphEnv>, context: EmulatorContext): void {
  for (const owned of ownedSets) mountSet(app, context, owned);
}

function mountSet(
  app: Hono<GraphEnv>,
  context: EmulatorContext,
  { set, read, write, open: find, keepsLast }: OwnedSet,
): void {
  const path = `/v1.0/${set}/:key/owners`;
  const open = (c: Context<GraphEnv>, operation: Operation): OwnedObject => {
    const object = find(context.directory, c.req.param('key') ?? '');
    authorize(c.get('caller'), context.directory.tenant, operation, object);
    return object;
  };

  mountObjects(app, path, (c) => viewOwners(context.directory, open(c, read)));

  app.post(`${path}/$ref`, async (c) => {
    const body = await readJsonBody(c.req.raw);
    const object = open(c, write);
    object.write(withOwner(context.directory, object.owners, readReference(body)));
    return sendNothing(c);
  });

  app.delete(`${path}/:ownerId/$ref`, (c) => {
    const object = open(c, write);
    const id = c.req.param('ownerId').toLowerCase();
    const isLast = object.owners.length === 1 && object.owners[0] === id;
    if (keepsLast && isLast) throw graphError('ownerRequired');
    object.write(withoutOwner(object.owners, id));
    return sendNothing(c);
  });
}
