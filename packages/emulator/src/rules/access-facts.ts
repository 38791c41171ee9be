import { createHash } from 'node:crypto';
import type { Application, ServicePrincipal, User } from '../directory/model.ts';
import type { EmulatorContext } from '../emulator-context.ts';
import type { AccessRequest, ClientParty, Flow, ResourceParty } from './access-request.ts';
import { parseRequestedScope, type RequestedScope, type ScopeFault } from './requested-scope.ts';

/**
 * What the directory knows about a request, looked up once and judged nowhere: each rule reads what it needs and leaves
 * alone what an earlier rule is there to refuse.
 */
export interface AccessFacts {
  readonly context: EmulatorContext;
  readonly request: AccessRequest;
  readonly client: ClientParty | undefined;
  readonly scope: RequestedScope | ScopeFault;
  /** Found by the identifier, with its service principal in this tenant; undefined also when the scope is unreadable. */
  readonly resource: ResourceParty | undefined;
  readonly user: User | undefined;
}

/** Flows in which a person is there to answer a question. */
export const interactiveFlows: readonly Flow[] = ['authorize', 'device-sign-in'];

/** Flows that end at the token endpoint on behalf of a user. */
export const userTokenFlows: readonly Flow[] = ['authorization-code', 'device-code', 'refresh-token'];

export const userFlows: readonly Flow[] = [...interactiveFlows, ...userTokenFlows];

export const tokenFlows: readonly Flow[] = [...userTokenFlows, 'client-credentials'];

/** Tenant segments that stand for "whichever tenant the person belongs to". */
const anyTenant = new Set(['organizations', 'common']);

export function isAnyTenant(segment: string): boolean {
  return anyTenant.has(segment.toLowerCase());
}

export function gatherFacts(context: EmulatorContext, request: AccessRequest): AccessFacts {
  const scope = parseRequestedScope(request.scope);
  return {
    context,
    request,
    client: findClient(context, request),
    scope,
    resource: 'fault' in scope ? undefined : findResource(context, scope.identifier),
    user: request.userId === undefined ? undefined : context.directory.findUser(request.userId),
  };
}

/** SHA-256 of a client secret, as the directory keeps it. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

function findClient({ directory }: EmulatorContext, request: AccessRequest): ClientParty | undefined {
  const application = directory.findApplication(request.clientId);
  if (application === undefined) return undefined;
  return {
    appId: application.appId,
    displayName: application.displayName,
    application,
    servicePrincipal: directory.findServicePrincipal(application.appId),
    firstParty: directory.foreignAppIds.has(application.appId),
    authentication: request.clientSecret === undefined ? 'none' : 'secret',
  };
}

function findResource({ directory }: EmulatorContext, identifier: string): ResourceParty | undefined {
  const servicePrincipal: ServicePrincipal | undefined = directory.findResource(identifier);
  if (servicePrincipal === undefined) return undefined;
  const application: Application | undefined = directory.findApplication(servicePrincipal.appId);
  if (application === undefined) return undefined;
  return {
    appId: application.appId,
    displayName: servicePrincipal.displayName,
    identifier,
    application,
    servicePrincipal,
    firstParty: directory.foreignAppIds.has(application.appId),
  };
}
