import type { AccessPath } from '@entrada/diagnose';
import { expect, it } from 'vitest';
import { sampleReport } from '../../testing/sample-report.ts';
import { verdict } from './verdict.ts';

const [everyone, , consent, user, application, anyApplication] = sampleReport.paths;

it.each<[string, readonly (AccessPath | undefined)[], boolean]>([
  ['Nobody gets a token for this API now, as far as could be seen.', [], true],
  ['Every user of the tenant, guests too, gets a token through one client.', [everyone, user], false],
  ['Every user of the tenant, guests too, gets a token through any client.', [everyone, consent], false],
  ['Only people who are assigned, and Global Administrators, get a token through any client.', [user], true],
  ['Only single users get a token, through any client.', [user], false],
  ['No client gets a token for people.', [application], true],
  ['No client gets a token for people. Any application of the tenant gets one as itself.', [anyApplication], false],
])('%s', (words, paths, assignmentRequired) => {
  expect(verdict({ paths: paths.filter((path) => path !== undefined), assignmentRequired })).toBe(words);
});
