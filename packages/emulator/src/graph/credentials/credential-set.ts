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
  passwordCredentials?: PasswordCredential[];
  keyCredentials?: KeyCredential[];
}

/** A collection whose objects hold credentials. */
export interface CredentialSet {
  readonly set: 'applications' | 'servicePrincipals';
  /** Name of the type in error texts. */
  readonly resource: 'Application' | 'ServicePrincipal';
  /** The object of the path's key, where the caller may write it. @throws {GraphError} notFound, denied */
  readonly open: (c: Context<GraphEnv>, key: string) => CredentialHolder;
  /** As `open`, but an application may always roll its own keys, with no permission at all [D: application-addkey.md]. */
  readonly openOwnKeys: (c: Context<GraphEnv>, key: string) => CredentialHolder;
}

/** The two collections with credentials. */
export function credentialSets(context: EmulatorContext): readonly CredentialSet[] {
  return [
    createSet(context, 'applications', 'Application', findApplication),
    createSet(context, 'servicePrincipals', 'ServicePrincipal', findServicePrincipal),
  ];
}

function createSet(
  context: EmulatorContext,
  set: CredentialSet['set'],
  resource: CredentialSet['resource'],
  find: (directory: EmulatorContext['directory'], key: string) => CredentialHolder,
): CredentialSet {
  const operation = set === 'applications' ? 'application.write' : 'servicePrincipal.write';
  const open: CredentialSet['open'] = (c, key) => {
    const holder = find(context.directory, key);
    authorize(c.get('caller'), context.directory.tenant, operation, holder);
    return holder;
  };
  const openOwnKeys: CredentialSet['openOwnKeys'] = (c, key) => {
    const caller = c.get('caller');
    const holder = find(context.directory, key);
    return caller.kind === 'application' && caller.clientId === holder.appId ? holder : open(c, key);
  };
  return { set, resource, open, openOwnKeys };
}
