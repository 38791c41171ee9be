import { type Change, change } from './change.ts';
import { diffRegistration } from './diff-registration.ts';
import type { Application } from './graph/application.ts';
import type { Step } from './plan/step.ts';
import type { DeletedRegistration } from './read/find-deleted.ts';
import type { Caller, RegistrationState, Tenant } from './read/registration-state.ts';

/** What is deleted, and what goes with it. Plain data. */
export interface DestructionPlan {
  readonly tenant: Tenant;
  readonly current: {
    readonly applicationId: string;
    readonly appId: string;
    readonly displayName: string;
    readonly servicePrincipalId?: string;
    /** Object ids of the owners of the application; undefined where they are not known. */
    readonly ownerIds?: readonly string[];
  };
  /** Whether nothing of it can be restored afterwards. */
  readonly permanently: boolean;
  /** Everything that goes. */
  readonly changes: readonly Change[];
  readonly steps: readonly Step[];
  readonly caller?: Caller;
}

/**
 * What it takes to delete a registration: its pre-authorizations are withdrawn first, so that nobody gets another token
 * while the rest goes; then the application is deleted, and with it its service principal in its home tenant, the
 * assignments and the grants. It can be restored for 30 days, and holds its identifier URIs as long, unless it is
 * deleted for good.
 *
 * Pure: reads nothing, writes nothing.
 *
 * @returns undefined when there is no registration
 */
export function planDestruction(
  state: RegistrationState,
  { permanently = false }: { readonly permanently?: boolean } = {},
): DestructionPlan | undefined {
  const { application, servicePrincipal, tenant, caller } = state;
  if (application === undefined) return undefined;
  const { id, appId, displayName } = application;
  const path = `/applications/${id}`;
  const withdraw: Step = {
    kind: 'drop-pre-authorizations',
    title: 'Withdraw the permissions of all clients',
    request: { method: 'PATCH', path },
  };
  const remove: Step = {
    kind: 'delete-application',
    title: 'Delete the application and its service principal',
    request: { method: 'DELETE', path },
  };
  const { preAuthorizedApplications } = application.api;
  return {
    tenant,
    current: {
      applicationId: id,
      appId,
      displayName,
      ...(servicePrincipal !== undefined && { servicePrincipalId: servicePrincipal.id }),
      ...(!state.unread.includes('owners') && { ownerIds: state.owners.map((owner) => owner.id) }),
    },
    permanently,
    changes: everythingIn(state, application),
    steps: [
      ...(preAuthorizedApplications.length > 0 ? [withdraw] : []),
      remove,
      ...(permanently ? [purgeStep(id)] : []),
    ],
    ...(caller !== undefined && { caller }),
  };
}

/** What it takes to delete for good what is deleted already. */
export function planPurge(
  { tenant, caller }: Pick<RegistrationState, 'tenant' | 'caller'>,
  { id, appId, displayName, servicePrincipalId }: DeletedRegistration,
): DestructionPlan {
  return {
    tenant,
    current: {
      applicationId: id,
      appId,
      displayName,
      ...(servicePrincipalId !== undefined && { servicePrincipalId }),
    },
    permanently: true,
    changes: [change('remove', 'application', `deleted application ${displayName} (${appId})`)],
    steps: [purgeStep(id)],
    ...(caller !== undefined && { caller }),
  };
}

function purgeStep(id: string): Step {
  return {
    kind: 'purge-application',
    title: 'Delete both for good',
    request: { method: 'DELETE', path: `/directory/deletedItems/${id}` },
  };
}

const goingAlong: readonly Change['part'][] = [
  'identifier-uri',
  'scope',
  'app-role',
  'pre-authorization',
  'assignment',
  'grant',
];

/** All that a manifest which names nothing would find to be foreign. */
function everythingIn(state: RegistrationState, application: Application): Change[] {
  const changes = diffRegistration(
    {
      name: application.displayName,
      identifierUris: [],
      accessTokenVersion: 2,
      signInAudience: 'AzureADMyOrg',
      scopes: [],
      appRoles: [],
      authorizedClients: [],
      knownClientApplications: [],
      optionalClaims: { accessToken: [], idToken: [], saml2Token: [] },
      owners: [],
      assignment: { required: false, users: [], groups: [], applications: [] },
      grants: [],
    },
    { ...state, principals: [] },
  );
  return [
    change('remove', 'application', `application ${application.displayName} (${application.appId})`),
    ...(state.servicePrincipal === undefined
      ? []
      : [change('remove', 'service-principal', 'service principal in this tenant')]),
    ...changes
      .filter(({ part, foreign }) => foreign && goingAlong.includes(part))
      .map(({ part, title }) => change('remove', part, title)),
  ];
}
