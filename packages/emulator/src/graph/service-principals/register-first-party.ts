import type { WellKnownClient } from '@entrada/core/data';
import { randomGuid } from '../../caller/random-guid.ts';
import type { Application } from '../../directory/model.ts';
import { emptyApplication } from '../../directory/seed/new-application.ts';
import type { EmulatorContext } from '../../emulator-context.ts';
import { isoSeconds } from '../body/shape.ts';

/**
 * Lets the directory know a Microsoft application that its seed did not bring along. It belongs to Microsoft's tenant,
 * so that Graph never lists it as an application here; only its service principal shows.
 */
export function registerFirstParty(
  { directory, random, clock }: EmulatorContext,
  client: WellKnownClient,
): Application {
  const application: Application = {
    ...emptyApplication(randomGuid(random), client.appId, client.name),
    createdDateTime: isoSeconds(clock.now()),
    signInAudience: 'AzureADMultipleOrgs',
    publicClient: { redirectUris: [...client.redirectUris] },
    isFallbackPublicClient: client.publicClient,
  };
  directory.applications.set(application.id, application);
  directory.change({ foreignAppIds: new Set([...directory.foreignAppIds, application.appId]) });
  return application;
}
