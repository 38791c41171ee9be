import type { Caller } from '../../caller/caller.ts';
import { randomGuid } from '../../caller/random-guid.ts';
import type { Application } from '../../directory/model.ts';
import { emptyApplication } from '../../directory/seed/new-application.ts';
import type { EmulatorContext } from '../../emulator-context.ts';
import type { JsonObject } from '../body/read-json-body.ts';
import { isoSeconds } from '../body/shape.ts';
import { createPassword, type NewPassword } from '../credentials/password-credentials.ts';
import { deletedApplications, softDelete } from '../deleted-items/deleted-items.ts';
import { graphError } from '../errors/graph-error.ts';
import { delayReplication } from '../faults/replication.ts';
import { keptPassiveProperties } from '../passive-properties.ts';
import { deleteServicePrincipal } from '../service-principals/delete-service-principal.ts';
import { applicationChecks } from './application-checks.ts';
import { readApplication } from './application-shape.ts';
import { passiveApplicationDefaults, passiveWebDefaults } from './application-type.ts';
import { mergeApplication } from './merge-application.ts';

/** A new application, with the secrets that were made with it. */
export interface CreatedApplication {
  readonly application: Application;
  readonly passwords: readonly NewPassword[];
}

/**
 * Registers an application. The caller owns it (recorded for a user in graph/applications/owners-1, inferred for an
 * application that acts as itself).
 *
 * @param uniqueName alternate key, when an upsert makes it
 * @throws {GraphError} any of the shape and of {@link applicationChecks}
 */
export function createApplication(
  context: EmulatorContext,
  caller: Caller,
  body: JsonObject,
  uniqueName?: string,
): CreatedApplication {
  const sent = readApplication(body);
  if (sent.displayName === undefined) {
    throw graphError('valueRequired', { property: 'displayName', type: 'Application' });
  }
  if (deletedApplications(context.directory).some((deleted) => deleted.uniqueName === uniqueName && uniqueName)) {
    throw graphError('uniqueNameTaken');
  }
  const newId = () => randomGuid(context.random);
  const passwords = (sent.passwordCredentials ?? []).map((credential) => createPassword(context, credential));
  const owner = caller.kind === 'delegated' ? caller.user.id : caller.servicePrincipal.id;
  const now = context.clock.now();
  const blank = {
    ...emptyApplication(newId(), newId(), sent.displayName),
    createdDateTime: isoSeconds(now),
    owners: [owner],
    ...(uniqueName === undefined ? {} : { uniqueName }),
  };
  const next = {
    ...mergeApplication(blank, sent, { newId, now }),
    passwordCredentials: passwords.map(({ credential }) => credential),
  };
  const { directory } = context;
  for (const check of applicationChecks) check({ directory, current: undefined, next, sent });
  const application = { ...next, ...passiveChanges(next, body) };
  directory.applications.set(application.id, application);
  delayReplication(context, application);
  return { application, passwords };
}

/**
 * Updates an application, all or nothing. The service principal in the same tenant follows at once; in Entra it follows
 * within seconds to minutes.
 *
 * @throws {GraphError} any of the shape and of {@link applicationChecks}
 */
export function updateApplication(context: EmulatorContext, current: Application, body: JsonObject): void {
  const { directory } = context;
  const sent = readApplication(body);
  const making = { newId: () => randomGuid(context.random), now: context.clock.now() };
  const next = mergeApplication(current, sent, making);
  for (const check of applicationChecks) check({ directory, current, next, sent });
  directory.applications.change(current, { ...next, ...passiveChanges(next, body) });
  const principal = directory.findServicePrincipal(current.appId);
  if (principal === undefined) return;
  const { displayName, appId, identifierUris } = current;
  directory.servicePrincipals.change(principal, { displayName, servicePrincipalNames: [appId, ...identifierUris] });
}

/**
 * Deletes an application and with it the service principal in its home tenant [D: app-objects-and-service-principals].
 * Both can be restored for 30 days; until then the identifier URIs stay taken.
 */
export function deleteApplication(context: EmulatorContext, application: Application): void {
  const { directory } = context;
  const principal = directory.findServicePrincipal(application.appId);
  directory.applications.delete(application.id);
  softDelete(context, { kind: 'application', object: application });
  if (principal !== undefined) deleteServicePrincipal(context, principal);
}

function passiveChanges(next: Application, body: JsonObject): Partial<Application> {
  const web = typeof body.web === 'object' && body.web !== null ? { ...body.web } : {};
  return {
    ...keptPassiveProperties(next, passiveApplicationDefaults, body),
    web: { ...next.web, ...keptPassiveProperties(next.web, passiveWebDefaults, web) },
  };
}
