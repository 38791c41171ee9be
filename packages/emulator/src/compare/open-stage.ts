import { randomUUID } from 'node:crypto';
import { type CleanUpResult, cleanUpApplications } from './clean-up.ts';
import { identifyTenant } from './identify-tenant.ts';
import { NotSetUpError } from './not-set-up-error.ts';
import { createOwnedObjects } from './owned-objects.ts';
import { createPersonDesk } from './person-desk.ts';
import { postForm } from './post-form.ts';
import type { ProbeStage } from './probe.ts';
import { createProbeGraph } from './probe-graph.ts';
import { createScrubber, type Scrubber } from './scrubber.ts';
import { sendPolitely } from './send-politely.ts';
import { azureCliId, setUpApplication } from './set-up-application.ts';
import type { Side } from './side.ts';
import type { TestApplicationName, TestParty } from './test-applications.ts';

/** One side while it is compared: what probes may use, and what is done around them. */
export interface OpenStage extends ProbeStage {
  readonly side: Side;
  readonly scrubber: Scrubber;
  /** Makes a test application, once; why it could not be made is told to the probes that need it. */
  setUp(name: TestApplicationName): Promise<void>;
  /** Deletes every test application, also after the run was interrupted. */
  cleanUp(): Promise<CleanUpResult>;
}

/**
 * Begins with a side: finds out which tenant answers, and changes nothing yet.
 *
 * @param signal ends everything but the clean-up
 * @throws NotSetUpError when Graph does not answer; WrongTenantError when the token is for another tenant than was named
 */
export async function openStage(side: Side, signal?: AbortSignal): Promise<OpenStage> {
  const scrubber = createScrubber();
  const owned = createOwnedObjects();
  const nobodysId = randomUUID();
  owned.allowNobody(nobodysId);
  scrubber.name(nobodysId, 'nobodys-id');
  nameWellKnown(scrubber);
  const send = sendPolitely(side, signal);
  let graphToken: Promise<string> | undefined;
  const token = (): Promise<string> => {
    graphToken ??= side.getGraphToken();
    return graphToken;
  };
  const graph = createProbeGraph(side, send, owned, token, signal);
  const tenantId = await identifyTenant(graph, side, scrubber);
  const post: ProbeStage['post'] = (form, options) => postForm(send, tenantId, form, options);
  const parties = new Map<TestApplicationName, TestParty | NotSetUpError>();
  const onSecret = scrubber.hide;
  return {
    side,
    scrubber,
    tenantId,
    nobodysId,
    ...createPersonDesk({ side, scrubber, post, signal }),
    application: (name) => {
      const party = parties.get(name) ?? new NotSetUpError(`${name} is not set up`);
      if (party instanceof NotSetUpError) throw party;
      return party;
    },
    setUp: async (name) => {
      const party = await setUpApplication({ graph, owned, tenantId, nobodysId, onSecret }, name).catch(
        (error: unknown) => {
          signal?.throwIfAborted();
          return new NotSetUpError(error instanceof Error ? error.message : 'It failed');
        },
      );
      parties.set(name, party);
      if (!(party instanceof NotSetUpError)) nameParty(scrubber, name, party);
    },
    post,
    graph: (method, path, body, { authorization } = {}) => {
      if (authorization === undefined) return graph.send(method, path, body);
      return graph.send(method, path, body, authorization === 'none' ? null : 'Bearer nonsense');
    },
    cleanUp: () => cleanUpApplications(createProbeGraph(side, sendPolitely(side), owned, token), owned, side.pace),
  };
}

/** Ids that are the same everywhere get names, so that a report needs no id at all. */
function nameWellKnown(scrubber: Scrubber): void {
  scrubber.name('00000000-0000-0000-0000-000000000000', 'zeros');
  scrubber.name('00000003-0000-0000-c000-000000000000', 'microsoft-graph');
  scrubber.name(azureCliId(), 'azure-cli');
}

function nameParty(scrubber: Scrubber, name: TestApplicationName, party: TestParty): void {
  scrubber.name(party.appId, name);
  scrubber.name(party.objectId, `${name}-object`);
  scrubber.name(party.servicePrincipalId, `${name}-principal`);
  scrubber.name(party.scopeId, `${name}-scope`);
  scrubber.name(party.roleId, `${name}-role`);
}
