import type { Application, ServicePrincipal, User } from '../directory/model.ts';
import type { Account } from '../directory/tenants.ts';
import type { EmulatorContext } from '../emulator-context.ts';
import type { AccessRequest, ClientParty, Flow, ResourceParty } from './access-request.ts';
import { contextOfRequest } from './request-tenant.ts';
import { parseRequestedScope, type RequestedScope, type ScopeFault } from './requested-scope.ts';

/**
 * What the directory knows about a request, looked up once and judged nowhere: each rule reads what it needs and leaves
 * alone what an earlier rule is there to refuse.
 */
export interface AccessFacts {
  /** Of the tenant that the request is about. */
  readonly context: EmulatorContext;
  readonly request: AccessRequest;
  readonly client: ClientParty | undefined;
  readonly scope: RequestedScope | ScopeFault;
  /** Found by the identifier, with its service principal in this tenant; undefined also when the scope is unreadable. */
  readonly resource: ResourceParty | undefined;
  /** The person as this tenant knows them: a member or a guest. */
  readonly user: User | undefined;
  /** Where {@link user} or, when this tenant has none, the person of that name signs in. */
  readonly home: Account | undefined;
}

/** Flows in which a person is there to answer a question. */
export const interactiveFlows: readonly Flow[] = ['authorize', 'device-sign-in'];

/** Flows that end at the token endpoint on behalf of a user. */
export const userTokenFlows: readonly Flow[] = [
  'authorization-code',
  'device-code',
  'refresh-token',
  'password',
  'on-behalf-of',
];

export const userFlows: readonly Flow[] = [...interactiveFlows, ...userTokenFlows];

export const tokenFlows: readonly Flow[] = [...userTokenFlows, 'client-credentials'];

export function gatherFacts(anyContext: EmulatorContext, request: AccessRequest): AccessFacts {
  const context = contextOfRequest(anyContext, request);
  const account = request.userId === undefined ? undefined : findAccount(context, request.userId);
  const scope = parseRequestedScope(request.scope);
  return {
    context,
    request,
    client: findClient(context, request),
    scope,
    resource: 'fault' in scope ? undefined : findResource(context, scope.identifier),
    user: account && context.tenants.viewIn(context.directory, account),
    home: account && context.tenants.homeOf(account),
  };
}

/** Names are looked up in the request's own tenant first. */
function findAccount({ directory, tenants }: EmulatorContext, idOrName: string): Account | undefined {
  const user = directory.findUser(idOrName);
  return user === undefined ? tenants.findAccount(idOrName) : { directory, user };
}

/** The registration that answers to a client id in a tenant: its own, Microsoft's, or a multi-tenant one. */
export function findClientApplication(
  { directory, tenants }: EmulatorContext,
  clientId: string,
): Application | undefined {
  const known = directory.findApplication(clientId);
  const foreign =
    known !== undefined && tenants.ownerOf(clientId) !== directory && !directory.foreignAppIds.has(known.appId);
  return known === undefined || foreign ? tenants.multiTenantApplication(clientId) : known;
}

function findClient(context: EmulatorContext, request: AccessRequest): ClientParty | undefined {
  const { directory } = context;
  const application = findClientApplication(context, request.clientId);
  if (application === undefined) return undefined;
  return {
    appId: application.appId,
    displayName: application.displayName,
    application,
    servicePrincipal: directory.findServicePrincipal(application.appId),
    firstParty: directory.foreignAppIds.has(application.appId),
    authentication: authenticationOf(request),
  };
}

function authenticationOf({ clientSecret, clientAssertion }: AccessRequest): ClientParty['authentication'] {
  if (clientAssertion !== undefined) return 'certificate';
  return clientSecret === undefined ? 'none' : 'secret';
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
