import { describe, expect, it } from 'vitest';
import { applicationType } from '../applications/application-type.ts';
import { servicePrincipalType } from '../service-principals/service-principal-type.ts';
import { checkFilter } from './check-filter.ts';
import { matchesFilter } from './matches-filter.ts';
import { parseFilter } from './parse-filter.ts';

const entity = {
  displayName: "Alex's API",
  appId: '0aaaaaaa-0000-4000-8000-00000000000a',
  identifierUris: ['api://one', 'api://two'],
  tags: [],
  description: null,
  accountEnabled: true,
  count: 3,
  createdDateTime: '2026-11-24T10:00:00Z',
  info: { logoUrl: 'x' },
  requiredResourceAccess: [{ resourceAppId: 'r1' }, { resourceAppId: 'r2' }],
};

describe('a filter', () => {
  it.each([
    ["displayName eq 'Alex''s API'", true],
    ["displayName eq 'ALEX''S api'", true],
    ["displayName eq 'Alex'", false],
    ["displayName ne 'Alex'", true],
    ['appId eq 0aaaaaaa-0000-4000-8000-00000000000a', true],
    ["appId eq '0AAAAAAA-0000-4000-8000-00000000000A'", true],
    ['description eq null', true],
    ['missing eq null', true],
    ["description eq ''", false],
    ['accountEnabled eq true', true],
    ['accountEnabled eq false', false],
    ['accountEnabled ne true', false],
    ['count eq 3', true],
    ['count gt 3', false],
    ['count ge 3', true],
    ['createdDateTime ge 2026-11-24T10:00:00Z', true],
    ['createdDateTime lt 2026-11-24T10:00:00Z', false],
    ["startswith(displayName,'alex')", true],
    ["startsWith( displayName , 'api' )", false],
    ["endsWith(displayName,'API')", true],
    ["endswith(displayName,'Alex')", false],
    ["contains(displayName,'x''s')", true],
    ["startswith(description,'x')", false],
    ["identifierUris/any(s:s eq 'api://two')", true],
    ["identifierUris/any(s:s eq 'api://three')", false],
    ["identifierUris/any(x:startswith(x,'api://t'))", true],
    ['identifierUris/any()', true],
    ['tags/any()', false],
    ["requiredResourceAccess/any(c:c/resourceAppId eq 'r2')", true],
    ["requiredResourceAccess/any(c:c/resourceAppId eq 'r3')", false],
    ["info/logoUrl eq 'x'", true],
    ["displayName in ('a','Alex''s API')", true],
    ["displayName in ('a','b')", false],
    ["not(displayName eq 'Alex')", true],
    ["not startswith(displayName,'Alex')", false],
    ['not not (count eq 3)', true],
    ['count eq 1 or count eq 3 and accountEnabled eq false', false],
    ['(count eq 3 or count eq 1) and accountEnabled eq true', true],
    ['count eq 3 and accountEnabled eq true and description eq null', true],
    ["displayName eq 'and' or count eq 3", true],
  ])('%s is %s', (filter, expected) => {
    expect(matchesFilter(parseFilter(filter), entity)).toBe(expected);
  });

  it.each([
    'displayName',
    'displayName eq',
    "displayName eq 'open",
    "displayName is 'x'",
    "eq 'x'",
    "displayName eq 'x' and",
    "displayName eq 'x' displayName eq 'y'",
    "(displayName eq 'x'",
    "displayName eq 'x')",
    'displayName in ()',
    "displayName in 'x'",
    'displayName eq word',
    'startswith(displayName)',
    'startswith(displayName,3)',
    "identifierUris/any(s eq 'x')",
    "identifierUris/any(s:t eq 'x')",
    "displayName = 'x'",
    ';',
    `${'('.repeat(50)}count eq 3${')'.repeat(50)}`,
    `${'not '.repeat(50)}count eq 3`,
  ])('cannot be %s', (filter) => {
    expect(() => parseFilter(filter)).toThrow(/^Invalid filter clause: /);
  });
});

describe('what can be filtered', () => {
  it.each([
    ["appId eq 'x'", false],
    ["startswith(displayName,'x')", false],
    ["identifierUris/any(s:s eq 'x')", false],
    ["displayName ne 'x'", true],
    ["not(displayName eq 'x')", true],
    ["endswith(displayName,'x')", true],
    ["description eq 'x'", true],
  ])('%s works (as an advanced query only: %s)', (filter, onlyAdvanced) => {
    const expression = parseFilter(filter);
    expect(() => checkFilter(expression, applicationType, true)).not.toThrow();
    const basic = () => checkFilter(expression, applicationType, false);
    if (onlyAdvanced) expect(basic).toThrow(/Unsupported/);
    else expect(basic).not.toThrow();
  });

  it.each([
    ["displayName ne 'x'", "Unsupported property filter clause operator 'NotEqualsMatch'."],
    ["contains(displayName,'x')", "Unsupported property filter clause operator 'Contains'."],
    [
      'appRoleAssignmentRequired eq true',
      "Unsupported or invalid query filter clause specified for property 'appRoleAssignmentRequired' of resource 'ServicePrincipal'.",
    ],
    [
      "oauth2PermissionScopes/any(s:s/value eq 'x')",
      "Unsupported or invalid query filter clause specified for property 'oauth2PermissionScopes/value' of resource 'ServicePrincipal'.",
    ],
    [
      "colour eq 'red'",
      "Invalid filter clause: Could not find a property named 'colour' on type 'microsoft.graph.servicePrincipal'.",
    ],
  ])('%s is refused in words that were seen', (filter, message) => {
    expect(() => checkFilter(parseFilter(filter), servicePrincipalType, false)).toThrow(message);
  });

  it('accepts the filter of a known audit tool', () => {
    const filter =
      "not(appOwnerOrganizationId eq 72f988bf-86f1-41af-91ab-2d7cd011db47) and appRoleAssignmentRequired ne true and accountEnabled eq true and (servicePrincipalType eq 'Application' or servicePrincipalType eq 'Legacy')";
    expect(() => checkFilter(parseFilter(filter), servicePrincipalType, true)).not.toThrow();
  });
});
