import { findWellKnownClient } from '@entrada/core/data';
import type { Caller } from '../../caller/caller.ts';
import { randomGuid } from '../../caller/random-guid.ts';
import type { Application, ServicePrincipal } from '../../directory/model.ts';
import { microsoftTenantId } from '../../directory/seed/microsoft-apis.ts';
import { principalOf } from '../../directory/seed/new-application.ts';
import type { EmulatorContext } from '../../emulator-context.ts';
import { authorize, clientMay, holdsDirectoryRole, isAllowed } from '../authorization/authorize.ts';
import type { JsonObject } from '../body/read-json-body.ts';
import { isoSeconds } from '../body/shape.ts';
import { mergeKeyCredentials } from '../credentials/merge-key-credentials.ts';
import { graphError } from '../errors/graph-error.ts';
import { delayReplication, isReplicated } from '../faults/replication.ts';
import { keptPassiveProperties } from '../passive-properties.ts';
import { registerFirstParty } from './register-first-party.ts';
import { readNewServicePrincipal, readServicePrincipal, type SentServicePrincipal } from './service-principal-shape.ts';
import { passivePrincipalDefaults } from './service-principal-type.ts';

/**
 * Gives an application its service principal in the tenant; a Microsoft application that is known by its id counts as
 * an application of another tenant.
 *
 * @throws {GraphError} denied, foreignServicePrincipal, noBackingApplication, servicePrincipalExists, valueRequired and
 * those of the shape
 */
export function createServicePrincipal(context: EmulatorContext, caller: Caller, body: JsonObject): ServicePrincipal {
  const { directory } = context;
  if (!clientMay(caller, 'servicePrincipal.create')) throw graphError('denied');
  const { appId, ...sent } = readNewServicePrincipal(body);
  if (appId === undefined) throw graphError('valueRequired', { property: 'appId', type: 'ServicePrincipal' });
  const known = directory.findApplication(appId) ?? context.tenants.multiTenantApplication(appId);
  if (known !== undefined && !isReplicated(known)) throw graphError('noBackingApplication', { appId });
  const client = findWellKnownClient(appId);
  const backing = known ?? client;
  if (backing === undefined) throw graphError('noBackingApplication', { appId });
  const foreign = directory.findOwnApplication(appId) === undefined;
  refuseUnlessAllowed(context, caller, foreign, known);
  if (directory.findServicePrincipal(appId) !== undefined) throw graphError('servicePrincipalExists', { appId });
  const application = 'displayName' in backing ? backing : registerFirstParty(context, backing);
  const createdDateTime = isoSeconds(context.clock.now());
  const bare: ServicePrincipal = { ...instantiate(context, caller, application), createdDateTime };
  const principal = { ...bare, ...changesOf(context, bare, sent, body) };
  directory.servicePrincipals.set(principal.id, principal);
  delayReplication(context, principal);
  return principal;
}

/** Updates a service principal, all or nothing. @throws {GraphError} those of the shape, keyEndDateInvalid */
export function updateServicePrincipal(context: EmulatorContext, principal: ServicePrincipal, body: JsonObject): void {
  const changes = changesOf(context, principal, readServicePrincipal(body), body);
  context.directory.servicePrincipals.change(principal, changes);
}

function changesOf(
  { random, clock }: EmulatorContext,
  principal: ServicePrincipal,
  { keyCredentials, ...sent }: SentServicePrincipal,
  body: JsonObject,
): Partial<ServicePrincipal> {
  const making = { newId: () => randomGuid(random), now: clock.now() };
  const keys = keyCredentials && mergeKeyCredentials(principal.keyCredentials ?? [], keyCredentials, making);
  return {
    ...sent,
    ...(keys === undefined ? {} : { keyCredentials: keys }),
    ...keptPassiveProperties(principal, passivePrincipalDefaults, body),
  };
}

function refuseUnlessAllowed(
  { directory }: EmulatorContext,
  caller: Caller,
  foreign: boolean,
  application: Application | undefined,
): void {
  if (!foreign) {
    authorize(caller, directory.tenant, 'servicePrincipal.create', application);
  } else if (!isAllowed(caller, directory.tenant, 'servicePrincipal.createForeign')) {
    throw graphError('foreignServicePrincipal');
  }
}

function instantiate(
  { directory, tenants, random }: EmulatorContext,
  caller: Caller,
  application: Application,
): ServicePrincipal {
  const owner = directory.foreignAppIds.has(application.appId)
    ? microsoftTenantId
    : (tenants.ownerOf(application.appId) ?? directory).tenant.id;
  return { ...principalOf(application, randomGuid(random), owner), owners: firstOwners(caller) };
}

/**
 * A user without an administrator's role owns what they made, an application that may write only what it owns too; an
 * administrator does not (graph/service-principals/owners-empty-1). Who of them is which is inferred [I].
 */
function firstOwners(caller: Caller): string[] {
  if (caller.kind === 'application') {
    return caller.permissions.has('Application.ReadWrite.OwnedBy') ? [caller.servicePrincipal.id] : [];
  }
  const administrates = holdsDirectoryRole(caller, ['Application Administrator', 'Cloud Application Administrator']);
  return administrates ? [] : [caller.user.id];
}
