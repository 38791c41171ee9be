import type { Context, Hono } from 'hono';
import type { AppRoleAssignment } from '../../directory/model.ts';
import type { EmulatorContext } from '../../emulator-context.ts';
import { authorize } from '../authorization/authorize.ts';
import { readJsonBody } from '../body/read-json-body.ts';
import { graphError } from '../errors/graph-error.ts';
import { findGroup, findServicePrincipal, findUser } from '../find-object.ts';
import type { GraphEnv } from '../graph-env.ts';
import { mountCollection } from '../query/mount-collection.ts';
import { sendEntity, sendNothing } from '../respond.ts';
import { openUser } from '../users/open-user.ts';
import { assignmentType } from './assignment-type.ts';
import { viewAssignment } from './assignment-view.ts';
import { type AssignmentPath, createAssignment } from './create-assignment.ts';

/** One list that assignments are seen from: an API's own, or a principal's. */
interface AssignmentList {
  readonly set: string;
  readonly navigation: 'appRoleAssignedTo' | 'appRoleAssignments';
  /** Object id of the list's owner. @throws {GraphError} notFound */
  readonly ownerOf: (key: string) => string;
}

/** appRoleAssignedTo of service principals and appRoleAssignments of users, groups and service principals. */
export function mountAssignments(app: Hono<GraphEnv>, context: EmulatorContext): void {
  const principalOf = (key: string) => findServicePrincipal(context.directory, key).id;
  const lists: readonly AssignmentList[] = [
    { set: 'servicePrincipals', navigation: 'appRoleAssignedTo', ownerOf: principalOf },
    { set: 'servicePrincipals', navigation: 'appRoleAssignments', ownerOf: principalOf },
    { set: 'users', navigation: 'appRoleAssignments', ownerOf: (key) => findUser(context.directory, key).id },
    { set: 'groups', navigation: 'appRoleAssignments', ownerOf: (key) => findGroup(context.directory, key).id },
  ];
  for (const list of lists) mountList(app, context, list);

  mountCollection(app, '/v1.0/me/appRoleAssignments', (c) => {
    authorize(c.get('caller'), context.directory.tenant, 'appRoleAssignment.read');
    const { id } = openUser(c, context);
    const entities = context.directory.assignmentsOf(id);
    return { type: assignmentType, metadata: 'appRoleAssignments', entities: entities.map(viewAssignment) };
  });
}

function mountList(app: Hono<GraphEnv>, context: EmulatorContext, list: AssignmentList): void {
  const { set, navigation, ownerOf } = list;
  const path = `/v1.0/${set}/:key/${navigation}`;
  const ownerId = (c: Context<GraphEnv>) => ownerOf(c.req.param('key') ?? '');
  const metadata = (id: string) => `${set}('${id}')/${navigation}`;

  mountCollection(app, path, (c) => {
    authorize(c.get('caller'), context.directory.tenant, 'appRoleAssignment.read');
    const id = ownerId(c);
    return {
      type: assignmentType,
      metadata: metadata(id),
      entities: assignmentsOf(context, list, id).map(viewAssignment),
    };
  });

  app.post(path, async (c) => {
    authorize(c.get('caller'), context.directory.tenant, 'appRoleAssignment.write');
    const body = await readJsonBody(c.req.raw);
    const id = ownerId(c);
    const place: AssignmentPath = navigation === 'appRoleAssignedTo' ? { resourceId: id } : { principalId: id };
    const assignment = createAssignment(context, place, body);
    return sendEntity(c, `${metadata(id)}/$entity`, viewAssignment(assignment), 201);
  });

  app.delete(`${path}/:assignmentId`, (c) => {
    authorize(c.get('caller'), context.directory.tenant, 'appRoleAssignment.write');
    const id = c.req.param('assignmentId') ?? '';
    // Ids are base64url: unlike everywhere else, case counts.
    const assignment = assignmentsOf(context, list, ownerId(c)).find((one) => one.id === id);
    if (assignment === undefined) throw graphError('notFound', { id });
    context.directory.assignments.delete(assignment.id);
    return sendNothing(c);
  });
}

function assignmentsOf({ directory }: EmulatorContext, list: AssignmentList, id: string): AppRoleAssignment[] {
  if (list.navigation === 'appRoleAssignedTo') return directory.assignmentsTo(id);
  return directory.assignmentsOf(id);
}
