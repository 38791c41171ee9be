import { Hono } from 'hono';
import type { EmulatorContext } from '../emulator-context.ts';
import { findHost, type ManagedIdentityKind } from './managed-identity-kind.ts';
import { mountAppService } from './mount-app-service.ts';
import { type ArcKeyFile, mountAzureArc } from './mount-azure-arc.ts';
import { mountImds } from './mount-imds.ts';

/** What each kind needs to know a caller by. */
export type ManagedIdentityEndpoint =
  | { readonly kind: Extract<ManagedIdentityKind, 'imds'> }
  | { readonly kind: Extract<ManagedIdentityKind, 'app-service'>; readonly secret: string }
  | { readonly kind: Extract<ManagedIdentityKind, 'azure-arc'>; readonly key: ArcKeyFile };

/**
 * Makes the endpoint at which a process on an Azure host gets its managed identity's tokens, under the paths of the real
 * one. It is about the first tenant: a host belongs to one.
 */
export function createManagedIdentityService(context: EmulatorContext, wanted: ManagedIdentityEndpoint): Hono {
  // MSAL and Azure CLI 2.45 put a slash behind the path.
  const app = new Hono({ strict: false });
  const endpoint = { context, host: () => findHost(context.directory, wanted.kind) };
  if (wanted.kind === 'imds') mountImds(app, endpoint);
  if (wanted.kind === 'app-service') mountAppService(app, endpoint, wanted.secret);
  if (wanted.kind === 'azure-arc') mountAzureArc(app, endpoint, wanted.key);
  app.notFound((c) => c.json({ error: 'Not found' }, 404));
  app.onError((_error, c) => c.json({ error: 'The local emulator failed to answer this request' }, 500));
  return app;
}
