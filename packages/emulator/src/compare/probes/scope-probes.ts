import type { Probe, ProbeStage } from '../probe.ts';
import type { TestApplicationName } from '../test-applications.ts';
import { asItself, defaultOf, formProbe, nowhere } from './form-probe.ts';

/** What is asked for: an application asks as itself, so that no person is needed. */
export const scopeProbes: readonly Probe[] = [
  asking('resource-unknown', 'An API that the tenant does not know', 500011, [], () => `${nowhere}/.default`),
  asking('resource-disabled', 'An API whose service principal is disabled', 500014, ['disabled-api'], (stage) =>
    defaultOf(stage, 'disabled-api'),
  ),
  asking(
    'client-unassigned',
    'An application that is not assigned to an API that requires it',
    501051,
    ['closed-api'],
    (stage) => defaultOf(stage, 'closed-api'),
  ),
  asking('scope-named', 'An application asks for a named scope', 1002012, ['v2-api'], (stage) =>
    scopeOf(stage, 'v2-api'),
  ),
  asking('scope-mixed', 'Named scope and .default together', 70011, ['v2-api'], (stage) =>
    [defaultOf(stage, 'v2-api'), scopeOf(stage, 'v2-api')].join(' '),
  ),
  asking('scope-of-two-apis', 'Two APIs at once', 70011, ['v1-api', 'v2-api'], (stage) =>
    [defaultOf(stage, 'v1-api'), defaultOf(stage, 'v2-api')].join(' '),
  ),
  asking('scope-openid-only', 'Nothing but openid', 1002012, [], () => 'openid'),
  asking('scope-bare-word', 'A scope without an API', 1002012, [], () => 'read'),
  formProbe({
    id: 'resource-parameter',
    title: 'A resource parameter that names another API than the scope',
    about: { kind: 'aadsts', code: 9010010 },
    needs: ['client', 'v1-api', 'v2-api'],
    form: (stage) =>
      asItself(stage, 'client', {
        scope: defaultOf(stage, 'v2-api'),
        resource: `api://${stage.application('v1-api').appId}`,
      }),
  }),
  formProbe({
    id: 'v1-resource-unknown',
    title: 'An API that the tenant does not know, at the v1 endpoint',
    about: { kind: 'aadsts', code: 500011 },
    needs: ['client'],
    form: (stage) => asItself(stage, 'client', { resource: nowhere }),
    options: () => ({ endpoint: 'oauth2/token' }),
  }),
];

function scopeOf(stage: ProbeStage, api: TestApplicationName): string {
  return `api://${stage.application(api).appId}/read`;
}

function asking(
  id: string,
  title: string,
  code: number,
  needs: readonly TestApplicationName[],
  scope: (stage: ProbeStage) => string,
): Probe {
  return formProbe({
    id,
    title,
    about: { kind: 'aadsts', code },
    needs: ['client', ...needs],
    form: (stage) => asItself(stage, 'client', { scope: scope(stage) }),
  });
}
