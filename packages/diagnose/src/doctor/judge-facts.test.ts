import { known, notLookedAt, resolveResource } from '@entrada/core';
import { describe, expect, it } from 'vitest';
import {
  alex,
  apiId,
  apiPrincipal,
  client,
  clientId,
  facts,
  refusedFacts,
  registration,
  resource,
  scope,
  tenantId,
  user,
} from '../testing/facts.ts';
import type { ApiInDirectory, ClientInDirectory, UserInDirectory } from './directory-facts.ts';
import type { DoctorFacts } from './doctor-facts.ts';
import { judgeFacts } from './judge-facts.ts';
import type { PolicyInDirectory } from './policy.ts';

const asked = (text: string, ...named: string[]) => ({ request: resolveResource(text, { scope: named }) });
const api = (changes: Partial<ApiInDirectory>) =>
  known({ application: registration, principal: apiPrincipal, near: [], ...changes });
const withClient = (changes: Partial<ClientInDirectory>) => known({ ...client, ...changes });
const withUser = (changes: Partial<UserInDirectory>) => known({ ...user, ...changes });
const nobody = known([]);
const group = { principalId: 'group', principalType: 'Group', principalName: 'Developers', roleId: 'none' };
const foreign: ApiInDirectory = { principal: { ...apiPrincipal, ownerTenant: 'elsewhere' }, near: [] };
const daemon = { ...facts().subject, kind: 'application' } as const;

function policy(changes: Partial<PolicyInDirectory>): PolicyInDirectory {
  const people = { users: [], groups: [], roles: [] };
  return {
    id: 'policy',
    name: 'Wall',
    state: 'on',
    includedApps: ['All'],
    excludedApps: [],
    included: { ...people, users: ['All'] },
    excluded: people,
    transferMethods: [],
    controls: ['block'],
    narrowed: [],
    ...changes,
  };
}

interface Judged {
  readonly what: string;
  readonly facts: DoctorFacts;
  readonly expected: Readonly<Record<string, unknown>>;
}

const withoutAttempt = (() => {
  const { attempt: _attempt, ...subject } = facts().subject;
  return subject;
})();

/** By rule: what is found where. */
const judgements: Readonly<Record<string, readonly Judged[]>> = {
  D01: [
    { what: 'a token', facts: facts(), expected: { status: 'ok' } },
    {
      what: 'a source that failed',
      facts: facts({
        subject: {
          kind: 'user',
          attempt: { source: 'azd', outcome: 'failed', code: 'source_timeout', because: 'Slow.' },
        },
      }),
      expected: { status: 'problem', evidence: 'Slow.', docs: 'errors/source_timeout' },
    },
  ],
  D02: [
    {
      what: 'an API of this tenant',
      facts: facts(),
      expected: { status: 'ok', message: expect.stringContaining('registered in Adatum') },
    },
    {
      what: 'an API of another tenant, present',
      facts: facts({ api: known(foreign) }),
      expected: { status: 'ok', message: expect.stringContaining('registered in elsewhere and present in Adatum') },
    },
    {
      what: 'nothing',
      facts: refusedFacts(500011, { api: known({ near: [] }) }),
      expected: { status: 'not-looked-at' },
    },
    {
      what: 'an identifier that names another tenant',
      facts: refusedFacts(500011, {
        api: known({ near: [] }),
        question: asked('api://c0470000-5eed-4ad0-8a70-0000000c0705/orders'),
      }),
      expected: { status: 'problem', az: 'az login --tenant c0470000-5eed-4ad0-8a70-0000000c0705' },
    },
    {
      what: 'an identifier that names this tenant',
      facts: refusedFacts(500011, { api: known({ near: [] }), question: asked(`api://${tenantId}/orders`) }),
      expected: { status: 'not-looked-at' },
    },
  ],
  D03: [
    {
      what: 'the identifier',
      facts: facts(),
      expected: { status: 'ok', message: `adatum-orders has the identifier ${resource}.` },
    },
    {
      what: 'the client id',
      facts: facts({ question: asked(apiId) }),
      expected: { status: 'ok', message: expect.stringContaining('by its client id') },
    },
    {
      what: 'a slash at the end',
      facts: facts({ question: asked(`${resource}/`) }),
      expected: { status: 'ok', message: expect.stringContaining('the slash at the end') },
    },
    {
      what: 'another case',
      facts: facts({ question: asked('api://Adatum-Orders') }),
      expected: { status: 'ok', message: expect.stringContaining('upper and lower case') },
    },
    {
      what: 'a slash at the end that Entra refused',
      facts: refusedFacts(500011, { question: asked(`${resource}/`) }),
      expected: { status: 'problem', az: `az account get-access-token --resource ${resource}` },
    },
    {
      what: 'a default identifier that is not written down',
      facts: refusedFacts(500011, { question: asked(`api://${apiId}`) }),
      expected: {
        status: 'problem',
        manifest: `identifierUris: [${resource}, api://${apiId}]`,
      },
    },
    {
      what: 'a scope inside',
      facts: refusedFacts(500011, { question: asked(`${resource}/read`), api: known({ near: [registration] }) }),
      expected: {
        status: 'problem',
        az: `az account get-access-token --scope ${resource}/read`,
        fix: expect.stringContaining(`entrada token ${resource} --scope read.`),
      },
    },
    {
      what: 'nobody',
      facts: refusedFacts(500011, { api: known({ near: [] }) }),
      expected: { status: 'problem', az: 'az login --tenant <tenant of the API>' },
    },
    {
      what: 'nobody with that id',
      facts: refusedFacts(500011, { api: known({ near: [] }), question: asked(apiId) }),
      expected: { status: 'problem', az: `az ad sp create --id ${apiId}` },
    },
  ],
  D04: [
    {
      what: 'an API that Microsoft disabled',
      facts: facts({ api: api({ application: { ...registration, disabledByMicrosoft: true } }) }),
      expected: { status: 'problem', message: 'Microsoft disabled adatum-orders.' },
    },
    {
      what: 'one whose service principal Microsoft disabled',
      facts: facts({ api: api({ principal: { ...apiPrincipal, disabledByMicrosoft: true } }) }),
      expected: { status: 'problem' },
    },
    {
      what: 'one that somebody disabled',
      facts: facts({ api: api({ principal: { ...apiPrincipal, enabled: false } }) }),
      expected: { status: 'problem', az: expect.stringContaining('"accountEnabled":true') },
    },
    { what: 'nothing', facts: facts({ api: known({ near: [] }) }), expected: {} },
  ],
  D05: [
    {
      what: 'a disabled scope',
      facts: facts({
        question: asked(resource, 'old'),
        api: api({ application: { ...registration, scopes: [scope('read'), scope('old', { enabled: false })] } }),
      }),
      expected: {
        status: 'problem',
        manifest: 'scopes:\n  old: { consent: user, enabled: true }',
        fix: expect.stringContaining('--scope read'),
      },
    },
    {
      what: 'a scope in another case',
      facts: facts({ question: asked(resource, 'READ') }),
      expected: { status: 'ok' },
    },
    {
      what: 'a scope of another tenant’s API',
      facts: facts({ question: asked(resource, 'write'), api: known(foreign) }),
      expected: { status: 'problem', fix: expect.stringContaining('Its owner has to do that') },
    },
    { what: 'an application', facts: facts({ subject: daemon }), expected: {} },
  ],
  D06: [
    {
      what: 'a client that nobody names',
      facts: facts({ client: undefined }),
      expected: { status: 'not-looked-at', message: expect.stringContaining('--client') },
    },
    {
      what: 'a Microsoft client without service principal',
      facts: facts({ client: withClient({ principal: undefined }) }),
      expected: { status: 'ok' },
    },
    {
      what: 'the same, refused',
      facts: refusedFacts(700016, { client: withClient({ principal: undefined }) }),
      expected: { status: 'problem', message: expect.stringContaining('neither registered nor present') },
    },
    {
      what: 'an own client without service principal',
      facts: facts({
        client: withClient({ microsoft: false, principal: undefined, registration: { id: 'x', passwords: [] } }),
      }),
      expected: { status: 'problem', docs: 'errors/AADSTS7000229' },
    },
    {
      what: 'a client that Microsoft disabled',
      facts: facts({ client: withClient({ principal: { ...apiPrincipal, disabledByMicrosoft: true } }) }),
      expected: { status: 'problem', message: expect.stringContaining('by Microsoft') },
    },
  ],
  D07: [
    {
      what: 'a wrong secret',
      facts: refusedFacts(7000215),
      expected: { status: 'problem', message: expect.stringContaining('none of') },
    },
    {
      what: 'a secret that has ended',
      facts: refusedFacts(7000222, {
        client: withClient({ registration: { id: 'x', passwords: [{ keyId: 'k', expires: 86_400 }] } }),
      }),
      expected: {
        status: 'problem',
        message: expect.stringContaining('has ended'),
        evidence: '1 secret on the registration; the last ends 1970-01-02',
      },
    },
    {
      what: 'an application that Entra refused later',
      facts: { ...refusedFacts(501051), subject: { ...refusedFacts(501051).subject, kind: 'application' } },
      expected: { status: 'ok' },
    },
    {
      what: 'an application with secrets that have all ended',
      facts: facts({
        subject: { kind: 'application', client: clientId },
        client: withClient({ registration: { id: 'x', passwords: [{ keyId: 'k', expires: 1_999 }] } }),
      }),
      expected: { status: 'problem', message: expect.stringContaining('has ended') },
    },
    {
      what: 'one with a secret that lasts',
      facts: facts({
        subject: { kind: 'application', client: clientId },
        client: withClient({ registration: { id: 'x', passwords: [{ keyId: 'k', expires: 2_001 }] } }),
      }),
      expected: { status: 'not-looked-at' },
    },
    { what: 'a person', facts: facts(), expected: {} },
  ],
  D08: [
    {
      what: 'consent for everybody',
      facts: facts({
        client: withClient({
          grants: known([{ id: 'g', resourceId: 'api principal', userId: undefined, scopes: ['read'] }]),
        }),
        api: api({ application: { ...registration, authorizedClients: [] } }),
      }),
      expected: { status: 'ok' },
    },
    {
      what: 'consent of this user',
      facts: facts({
        client: withClient({
          grants: known([{ id: 'g', resourceId: 'api principal', userId: 'alex', scopes: ['read'] }]),
        }),
        api: api({ application: { ...registration, authorizedClients: [] } }),
      }),
      expected: { status: 'ok' },
    },
    {
      what: 'consent of another user',
      facts: facts({
        client: withClient({
          grants: known([{ id: 'g', resourceId: 'api principal', userId: 'blair', scopes: ['read'] }]),
        }),
        api: api({ application: { ...registration, authorizedClients: [] } }),
      }),
      expected: { status: 'problem' },
    },
    {
      what: 'consent to another API',
      facts: facts({
        client: withClient({
          grants: known([{ id: 'g', resourceId: 'another', userId: undefined, scopes: ['read'] }]),
        }),
        api: api({ application: { ...registration, authorizedClients: [] } }),
      }),
      expected: { status: 'problem' },
    },
    {
      what: 'consent that could not be read',
      facts: facts({
        client: withClient({ grants: notLookedAt('Graph refused') }),
        api: api({ application: { ...registration, authorizedClients: [] } }),
      }),
      expected: { status: 'not-looked-at', message: expect.stringContaining('Graph refused') },
    },
    {
      what: 'a registration in another tenant',
      facts: facts({ api: known(foreign) }),
      expected: { status: 'not-looked-at', message: expect.stringContaining('in another tenant') },
    },
    {
      what: 'the same, refused, with an older consent',
      facts: refusedFacts(65001, {
        api: known(foreign),
        question: asked(resource, 'read'),
        client: withClient({
          grants: known([{ id: 'g', resourceId: 'api principal', userId: undefined, scopes: ['write'] }]),
        }),
      }),
      expected: { status: 'problem', az: expect.stringMatching(/PATCH.*oauth2PermissionGrants\/g.*"write read"/) },
    },
    {
      what: 'the same, for a client without service principal',
      facts: refusedFacts(65001, {
        api: known(foreign),
        client: withClient({
          principal: undefined,
          grants: notLookedAt('the client has no service principal in the tenant'),
        }),
      }),
      expected: {
        status: 'problem',
        az: `az ad sp create --id ${clientId}\naz ad app permission grant --id ${clientId} --api ${apiId} --scope "read"`,
      },
    },
    {
      what: 'a client beside others',
      facts: facts({
        question: asked(resource, 'write'),
        api: api({
          application: {
            ...registration,
            scopes: [scope('read'), scope('write')],
            authorizedClients: [
              { appId: 'other', delegatedPermissionIds: ['id of read'] },
              ...registration.authorizedClients,
            ],
          },
        }),
      }),
      expected: {
        status: 'problem',
        manifest: 'authorizedClients:\n  - azure-cli',
        az: expect.stringMatching(/"other".*"id of read","id of write"/),
      },
    },
    {
      what: 'a client that lacks one scope of three',
      facts: facts({
        question: asked(resource, 'write'),
        api: api({ application: { ...registration, scopes: [scope('read'), scope('write'), scope('export')] } }),
      }),
      expected: { status: 'problem', manifest: 'authorizedClients:\n  - { client: azure-cli, scopes: [read, write] }' },
    },
    {
      what: 'an open API, whose mend warns',
      facts: facts({
        api: api({
          application: { ...registration, authorizedClients: [] },
          principal: { ...apiPrincipal, assignmentRequired: false },
        }),
      }),
      expected: { fix: expect.stringContaining('require assignment first') },
    },
    {
      what: 'a closed API, whose mend does not',
      facts: facts({ api: api({ application: { ...registration, authorizedClients: [] } }) }),
      expected: { fix: expect.not.stringContaining('require assignment first') },
    },
    {
      what: 'a token for itself',
      facts: refusedFacts(90009),
      expected: { status: 'problem', az: `az account get-access-token --resource ${clientId}` },
    },
    {
      what: 'two of Microsoft’s',
      facts: refusedFacts(65002),
      expected: { status: 'problem', docs: 'errors/AADSTS65002' },
    },
    { what: 'an application', facts: facts({ subject: daemon }), expected: {} },
  ],
  D09: [
    {
      what: 'a guest',
      facts: facts({ user: withUser({ guest: true }) }),
      expected: { status: 'ok', message: `${alex} is a guest of Adatum, enabled.` },
    },
    {
      what: 'a disabled account',
      facts: facts({ user: withUser({ enabled: false }) }),
      expected: { status: 'problem' },
    },
    {
      what: 'nobody',
      facts: facts({ user: known('missing') }),
      expected: { status: 'problem', az: expect.stringContaining(`"invitedUserEmailAddress":"${alex}"`) },
    },
    {
      what: 'nobody named',
      facts: facts({ user: undefined }),
      expected: { status: 'not-looked-at', message: expect.stringContaining('--user') },
    },
  ],
  D10: [
    { what: 'a client that lets everybody in', facts: facts(), expected: {} },
    {
      what: 'a client that lets in assigned people only',
      facts: facts({
        client: withClient({ principal: { ...apiPrincipal, id: 'client principal' }, assignments: nobody }),
      }),
      expected: {
        status: 'problem',
        az: expect.stringContaining('/servicePrincipals/client principal/appRoleAssignedTo'),
      },
    },
  ],
  D11: [
    { what: 'an assigned user', facts: facts(), expected: { status: 'ok' } },
    {
      what: 'a direct member of an assigned group',
      facts: facts({
        assignments: known([group]),
        user: withUser({ groups: known({ direct: [{ id: 'group', name: 'Developers' }], nested: [] }) }),
      }),
      expected: { status: 'ok', message: expect.stringContaining('a direct member of Developers') },
    },
    {
      what: 'a member through another group',
      facts: facts({
        assignments: known([group]),
        user: withUser({
          groups: known({ direct: [{ id: 'inner', name: 'Interns' }], nested: [{ id: 'group', name: 'Developers' }] }),
        }),
      }),
      expected: { status: 'problem', manifest: 'assignment:\n  groups: [Interns]' },
    },
    {
      what: 'groups that could not be read',
      facts: facts({ assignments: known([group]), user: withUser({ groups: notLookedAt('Graph refused') }) }),
      expected: { status: 'not-looked-at' },
    },
    {
      what: 'a Global Administrator',
      facts: facts({ assignments: nobody, user: withUser({ globalAdministrator: true }) }),
      expected: { status: 'ok' },
    },
    {
      what: 'an API that requires none',
      facts: facts({ assignments: nobody, api: api({ principal: { ...apiPrincipal, assignmentRequired: false } }) }),
      expected: { status: 'ok', message: expect.stringContaining('every user') },
    },
    {
      what: 'an application that is assigned',
      facts: facts({ subject: daemon, assignments: known([{ ...group, principalId: 'client principal' }]) }),
      expected: { status: 'ok' },
    },
    {
      what: 'an application that is not',
      facts: facts({ subject: daemon }),
      expected: {
        status: 'problem',
        manifest: 'assignment:\n  applications: [azure-cli]',
        docs: 'errors/AADSTS501051',
      },
    },
    {
      what: 'a role that is disabled, or not for users',
      facts: facts({
        assignments: nobody,
        api: api({
          application: {
            ...registration,
            roles: [
              { id: '1', value: 'Old', enabled: false, forUsers: true, forApplications: false },
              { id: '2', value: 'Apps', enabled: true, forUsers: false, forApplications: true },
              { id: '3', value: 'Reader', enabled: true, forUsers: true, forApplications: false },
            ],
          },
        }),
      }),
      expected: {
        manifest: `assignment:\n  users: [{ user: ${alex}, role: Reader }]`,
        az: expect.stringContaining('"appRoleId":"3"'),
      },
    },
  ],
  D12: [
    { what: 'no policy', facts: facts(), expected: { status: 'ok', message: 'No policy stands in the way.' } },
    {
      what: 'a policy that a token passed',
      facts: facts({ policies: known([policy({})]) }),
      expected: { status: 'ok', evidence: '“Wall” (policy): block' },
    },
    ...(
      [
        ['one that is only reported', { state: 'report-only' }],
        ['one that leaves the API out', { excludedApps: [apiId.toUpperCase()] }],
        ['one for another API', { includedApps: ['another'] }],
        ['one for other people', { included: { users: ['blair'], groups: [], roles: [] } }],
        ['one that leaves the user out', { excluded: { users: ['alex'], groups: [], roles: [] } }],
      ] satisfies [string, Partial<PolicyInDirectory>][]
    ).map(([what, changes]) => ({
      what,
      facts: facts({ policies: known([policy(changes)]) }),
      expected: { evidence: 'no policy that is on reaches the API for this user' },
    })),
    {
      what: 'one for a group in which a group of the user is',
      facts: facts({
        user: withUser({ groups: known({ direct: [], nested: [{ id: 'g', name: 'G' }] }) }),
        policies: known([policy({ included: { users: [], groups: ['g'], roles: [] } })]),
      }),
      expected: { evidence: '“Wall” (policy): block' },
    },
    {
      what: 'one that blocks',
      facts: refusedFacts(53003, { policies: known([policy({ excludedApps: ['other'] })]) }),
      expected: {
        status: 'problem',
        message: expect.stringContaining('policy “Wall”'),
        az: expect.stringContaining(`"excludeApplications":["other","${apiId}"]`),
      },
    },
    {
      what: 'two that block',
      facts: refusedFacts(53003, { policies: known([policy({}), policy({ id: 'second' })]) }),
      expected: { fix: expect.stringContaining('Ask whoever owns the policy, with the ids above') },
    },
    {
      what: 'one against device codes',
      facts: refusedFacts(53003, { policies: known([policy({ transferMethods: ['deviceCodeFlow'] })]) }),
      expected: { fix: expect.stringContaining('without a device code') },
    },
    {
      what: 'one that asks for a second factor',
      facts: refusedFacts(50076, { policies: known([policy({ controls: ['mfa'] })]) }),
      expected: { status: 'problem', az: `az login --tenant ${tenantId} --scope ${resource}/.default` },
    },
    {
      what: 'one that blocks and could not be seen',
      facts: refusedFacts(53003, { policies: notLookedAt('Graph refused') }),
      expected: { status: 'problem', message: expect.stringContaining('not looked at, because Graph refused') },
    },
    { what: 'an application', facts: facts({ subject: daemon, policies: known([policy({})]) }), expected: {} },
  ],
  D13: [
    { what: 'a token that fits', facts: facts(), expected: { status: 'ok' } },
    {
      what: 'a token of the other version',
      facts: facts({ api: api({ application: { ...registration, accessTokenVersion: 1 } }) }),
      expected: { status: 'problem', severity: 'medium', message: expect.stringContaining('version is 2.0') },
    },
    {
      what: 'a token for another API',
      facts: facts({ api: api({ application: { ...registration, appId: clientId } }) }),
      expected: { status: 'problem', message: expect.stringContaining(`for ${apiId}`) },
    },
    {
      what: 'a token that has ended',
      facts: facts({ now: 99_000 }),
      expected: { status: 'problem', message: expect.stringContaining('expired') },
    },
    { what: 'no token', facts: facts({ subject: withoutAttempt }), expected: {} },
  ],
};

describe.each(Object.entries(judgements))('%s', (rule, table) => {
  it.each(table)('$what', ({ facts: given, expected }) => {
    const found = judgeFacts(given).findings.find((finding) => finding.rule === rule);
    if (Object.keys(expected).length === 0) expect(found).toBeUndefined();
    else expect(found).toMatchObject(expected);
  });
});

describe('the likely cause', () => {
  it('is nothing where nothing is wrong', () => {
    expect(judgeFacts(facts())).toMatchObject({ outcome: 'token', likelyCause: undefined });
  });

  it('is what the code can come from, before what is wrong besides', () => {
    const given = refusedFacts(50105, {
      assignments: nobody,
      client: withClient({ principal: { ...apiPrincipal, enabled: false } }),
    });
    const { likelyCause, findings } = judgeFacts(given);
    expect(likelyCause).toBe('D11');
    expect(findings.filter(({ status }) => status === 'problem').map(({ rule }) => rule)).toEqual([
      'D01',
      'D06',
      'D11',
    ]);
    expect(findings[0]).toMatchObject({ message: expect.stringContaining('under D11'), fix: 'See D11.' });
  });

  it('is what Entra said, where no check explains it', () => {
    expect(judgeFacts(refusedFacts(50173))).toMatchObject({ likelyCause: 'D01', outcome: 'refused' });
  });

  it('is the gravest problem where Entra refused nothing', () => {
    const given = facts({ now: 99_000, assignments: nobody });
    expect(judgeFacts(given)).toMatchObject({ likelyCause: 'D11' });
    expect(judgeFacts(facts({ now: 99_000 }))).toMatchObject({ likelyCause: 'D13' });
    const answer = { status: 401, challenge: undefined };
    const answers = known({
      url: 'https://api.adatum.example',
      withoutToken: answer,
      withToken: known(answer),
      metadataUrl: undefined,
      metadata: { scopes_supported: ['read'] },
      resource,
    });
    expect(judgeFacts(facts({ answers }))).toMatchObject({ likelyCause: 'D15' });
  });
});
