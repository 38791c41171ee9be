import { clouds } from '@entrada/core/data';
import type { FormFields, PostOptions, Probe, ProbeStage } from '../probe.ts';
import type { TestApplicationName } from '../test-applications.ts';

/** A probe that is one form, sent to the login host. */
interface FormProbe extends Pick<Probe, 'id' | 'title' | 'about'>, Partial<Pick<Probe, 'needs' | 'person'>> {
  readonly form: (stage: ProbeStage) => FormFields | Promise<FormFields>;
  readonly options?: (stage: ProbeStage) => PostOptions;
}

/** A probe whose question is the form alone. */
export function formProbe({ form, options, needs = [], person = false, ...about }: FormProbe): Probe {
  return { ...about, needs, person, ask: async (stage) => stage.post(await form(stage), options?.(stage)) };
}

/** `scope` for everything that Microsoft Graph would give; known in every tenant. */
export const graphDefault: string = `${clouds.public.graphResource}/.default`;

/** An API that no tenant has. */
export const nowhere: string = 'api://entrada-probe-nowhere';

/** A secret that nobody has. */
export const wrongSecret: string = 'entrada-probe-wrong-secret';

/** `scope` for everything of a test API. */
export function defaultOf(stage: ProbeStage, api: TestApplicationName): string {
  return `api://${stage.application(api).appId}/.default`;
}

/** A test application asks as itself (RFC 6749 section 4.4); `overrides` come last. */
export function asItself(
  stage: ProbeStage,
  client: TestApplicationName,
  overrides: Readonly<Record<string, string>>,
): FormFields {
  const { appId, secret } = stage.application(client);
  return { grant_type: 'client_credentials', client_id: appId, client_secret: secret, ...overrides };
}
