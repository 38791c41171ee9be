import type { Hono } from 'hono';
import type { Group } from '../../directory/model.ts';
import type { EmulatorContext } from '../../emulator-context.ts';
import { ownApplications } from '../applications/application-routes.ts';
import { applicationType } from '../applications/application-type.ts';
import { viewApplication } from '../applications/application-view.ts';
import { authorize } from '../authorization/authorize.ts';
import type { Operation } from '../authorization/operation-rules.ts';
import { deletedItems } from '../deleted-items/deleted-items.ts';
import type { GraphEnv } from '../graph-env.ts';
import { groupType } from '../groups/group-type.ts';
import { viewGroup } from '../groups/group-view.ts';
import type { EntityType } from '../query/entity-type.ts';
import { servicePrincipalType } from '../service-principals/service-principal-type.ts';
import { viewServicePrincipal } from '../service-principals/service-principal-view.ts';
import { defaultUserProperties, userType } from '../users/user-type.ts';
import { viewUser } from '../users/user-view.ts';
import { answerDelta } from './answer-delta.ts';
import { ChangeLedger, type Tracked } from './change-ledger.ts';

interface FollowedSet {
  readonly set: string;
  readonly type: EntityType;
  readonly read: Operation;
  readonly defaultProperties?: readonly string[];
  readonly relationship?: string;
  readonly track: (context: EmulatorContext) => readonly Tracked[];
}

const followedSets: readonly FollowedSet[] = [
  {
    set: 'applications',
    type: applicationType,
    read: 'application.list',
    track: (context) =>
      ownApplications(context).map((application) => track(viewApplication(application, context.directory.tenant))),
  },
  {
    set: 'servicePrincipals',
    type: servicePrincipalType,
    read: 'servicePrincipal.list',
    track: ({ directory }) =>
      [...directory.servicePrincipals.values()].map((one) => track(viewServicePrincipal(one, directory))),
  },
  {
    set: 'users',
    type: userType,
    read: 'user.read',
    defaultProperties: defaultUserProperties,
    track: ({ directory }) => [...directory.users.values()].map((user) => track(viewUser(user))),
  },
  {
    set: 'groups',
    type: groupType,
    read: 'group.read',
    relationship: 'members',
    track: ({ directory }) =>
      [...directory.groups.values()].map((group) => track(viewGroup(group), memberTypes(group))),
  },
];

/** GET delta of applications, service principals, users and groups: all objects first, then what changed since. */
export function mountDelta(app: Hono<GraphEnv>, context: EmulatorContext): void {
  for (const { set, type, read, defaultProperties, relationship, track: trackAll } of followedSets) {
    const ledger = new ChangeLedger();
    const ledgerId = context.random(9).toString('base64url');
    app.get(`/v1.0/${set}/delta`, (c) => {
      authorize(c.get('caller'), context.directory.tenant, read);
      return answerDelta(c, {
        set,
        type,
        ledger,
        ledgerId,
        version: ledger.refresh(trackAll(context)),
        restorable: new Map(deletedItems(context).map((item) => [item.id, item])),
        ...(defaultProperties === undefined ? {} : { defaultProperties }),
        ...(relationship === undefined ? {} : { relationship }),
      });
    });
  }
}

function track(entity: Tracked['entity'], links?: Tracked['links']): Tracked {
  return { id: String(entity.id), entity, ...(links === undefined ? {} : { links }) };
}

function memberTypes({ members }: Group): ReadonlyMap<string, string> {
  return new Map(members.map(({ id, type }) => [id, `#microsoft.graph.${type}`]));
}
