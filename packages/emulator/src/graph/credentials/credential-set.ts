import type { Context } from 'hono';
import type { KeyCredential, PasswordCredential } from '../../directory/model.ts';
import type { EmulatorContext } from '../../emulator-context.ts';
import { authorize } from '../authorization/authorize.ts';
import { findApplication, findServicePrincipal } from '../find-object.ts';
import type { GraphEnv } from '../graph-env.ts';

/** What can hold credentials: a registration, or a service principal beside its own registration. */
export interface CredentialHolder {
  readonly id: string;
  readonly appId: string;
  readonly owners: readonly string[];
  readonly passwordCredentials?: readonly PasswordCredential[];
  readonly keyCredentials?: readonly KeyCredential[];
}

/** An object with credentials that the caller may write, and the way to write them. */
export interface OpenHolder {
  readonly holder: CredentialHolder;
  readonly change: (credentials: Pick<CredentialHolder, 'passwordCredentials' | 'keyCredentials'>) => void;
}

/** A collection whose objects hold credentials. */
export interface CredentialSet {
  readonly set: 'applications' | 'servicePrincipals';
  /** Name of the type in error texts. */
  readonly resource: 'Application' | 'ServicePrincipal';
  /** The object of the path's key, where the caller may write it. @throws {GraphError} notFound, denied */
  readonly open: (c: Context<GraphEnv>, key: string) => OpenHolder;
  /** As `open`, but an application may always roll its own keys, with no permission at all [D: application-addkey.md]. */
  readonly openOwnKeys: (c: Context<GraphEnv>, key: string) => OpenHolder;
}

/** The two collections with credentials. */
export function credentialSets(context: EmulatorContext): readonly CredentialSet[] {
  const inApplications = (key: string): OpenHolder => {
    const holder = findApplication(context.directory, key);
    return { holder, change: (credentials) => context.directory.applications.change(holder, credentials) };
  };
  const inPrincipals = (key: string): OpenHolder => {
    const holder = findServicePrincipal(context.directory, key);
    return { holder, change: (credentials) => context.directory.servicePrincipals.change(holder, credentials) };
  };
  return [
    createSet(context, 'applications', 'Application', inApplications),
    createSet(context, 'servicePrincipals', 'ServicePrincipal', inPrincipals),
  ];
}

function createSet(
  context: EmulatorContext,
  set: CredentialSet['set'],
  resource: CredentialSet['resource'],
  find: (key: string) => OpenHolder,
): CredentialSet {
  const operation = set === 'applications' ? 'application.write' : 'servicePrincipal.write';
  const open: CredentialSet['open'] = (c, key) => {
    const found = find(key);
    authorize(c.get('caller'), context.directory.tenant, operation, found.holder);
    return found;
  };
  const openOwnKeys: CredentialSet['openOwnKeys'] = (c, key) => {
    const caller = c.get('caller');
    const found = find(key);
    return caller.kind === 'application' && caller.clientId === found.holder.appId ? found : open(c, key);
  };
  return { set, resource, open, openOwnKeys };
}
