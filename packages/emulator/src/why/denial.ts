import type { Directory } from '../directory/directory.ts';
import type { Application, ServicePrincipal, User } from '../directory/model.ts';
import { parseRequestedScope, type RequestedScope } from '../rules/requested-scope.ts';
import type { SignInEntry } from '../token-service/sign-in-log.ts';

/** An application with its presence in the tenant. */
export interface Party {
  readonly name: string;
  readonly appId: string;
  readonly application: Application | undefined;
  readonly principal: ServicePrincipal | undefined;
  /** Whether this tenant owns the registration, so that its Graph can change it. */
  readonly own: boolean;
}

/** A refused request, and what the directory says about its parties now. */
export interface Denial {
  readonly entry: SignInEntry;
  readonly directory: Directory;
  readonly client: Party;
  /** Undefined when the scope cannot be read. */
  readonly scope: RequestedScope | undefined;
  readonly resource: Party | undefined;
  readonly user: User | undefined;
  /** How the person is called, known here or not. */
  readonly userName: string;
}

/** Looks the parties of a logged refusal up anew: only names are kept in the log. */
export function findDenial(entry: SignInEntry, directory: Directory): Denial {
  const { clientId = '', userId, scope: sentScope } = entry.request;
  const scope = parseRequestedScope(sentScope ?? '');
  const readable = 'fault' in scope || sentScope === undefined ? undefined : scope;
  const resource = readable && directory.findResource(readable.identifier);
  return {
    entry,
    directory,
    client: findParty(directory, clientId, entry.clientName ?? clientId),
    scope: readable,
    resource: resource && findParty(directory, resource.appId, resource.displayName),
    user: directory.findUser(entry.userId ?? userId ?? ''),
    userName: entry.userPrincipalName ?? userId ?? 'the user',
  };
}

function findParty(directory: Directory, appId: string, name: string): Party {
  return {
    name,
    appId: appId.toLowerCase(),
    application: directory.findApplication(appId) ?? directory.registeredElsewhere(appId.toLowerCase()),
    principal: directory.findServicePrincipal(appId),
    own: directory.findOwnApplication(appId) !== undefined,
  };
}
