import type { AccessPath, AuditReport } from '@entrada/diagnose';

/** What somebody could call an application to harm whoever reads about it. */
export const hostileNames = {
  script: '<script>document.title="owned"</script>',
  attribute: '"><img src=x onerror="document.title=\'owned\'">',
  rightToLeft: 'مجموعة المطورين',
  long: 'A very long name of a client that goes on '.repeat(3).trim(),
} as const;

const everyone: AccessPath['who'] = {
  kind: 'everyone',
  label: 'Everyone in the tenant, guests too: 3 members and 1 guest',
  count: 4,
  names: [],
};
const azureCli = { appId: '04b07795-8ddb-461a-bbee-02f9e1bf7b46', name: 'Microsoft Azure CLI', publicClient: true };

/** A report with one of each way in, and names that nobody should trust. */
export const sampleReport: AuditReport = {
  api: {
    name: hostileNames.script,
    appId: '70010000-0000-4000-8000-00000000000a',
    objectId: '80010000-0000-4000-8000-00000000000a',
    identifierUris: ['api://adatum-auth-test-app', hostileNames.attribute],
  },
  tenant: { id: 'ad470000-5eed-4ad0-8a70-0000000ada70', name: 'Adatum' },
  assignmentRequired: false,
  paths: [
    path({ who: everyone, client: azureCli, scopes: ['access_as_user', 'Reports.Read'] }),
    path({ who: everyone, client: { name: hostileNames.rightToLeft }, through: 'grant for everyone', grade: 'C' }),
    path({ who: everyone, client: { name: 'Any client that a user consents to' }, through: 'user consent' }),
    path({
      who: { kind: 'users', label: '2 users, assigned directly', count: 2, names: ['alex', hostileNames.attribute] },
      client: { name: hostileNames.long },
      through: 'grant of a user',
    }),
    path({
      who: { kind: 'application', label: `${hostileNames.attribute}, as itself`, count: 1, names: [] },
      client: { name: hostileNames.attribute, publicClient: false },
      scopes: ['Reports.Read.All'],
      through: 'app role',
    }),
    path({
      who: { kind: 'any application', label: 'Any application of the tenant, as itself', names: [] },
      client: { name: 'Any application', publicClient: false },
      scopes: [],
      through: 'no assignment required',
    }),
  ],
  findings: [
    {
      rule: 'A01',
      severity: 'critical',
      message: `Any user gets a token through ${hostileNames.script}.`,
      evidence: `assignment.required: false; ${hostileNames.attribute}`,
      fix: 'Require assignment.',
      manifest: 'assignment:\n  required: true',
      az: `az rest --body '{"a":"<b>"}'`,
      manifestPath: ['assignment', 'required'],
      docs: 'findings/A01',
      grade: 'D',
    },
    { rule: 'A03', severity: 'high', message: 'Family.', evidence: 'e', fix: 'f', grade: 'I' },
    { rule: 'A15', severity: 'medium', message: 'No idtyp.', evidence: 'e', fix: 'f', grade: 'D' },
    { rule: 'A26', severity: 'low', message: 'One scope.', evidence: 'e', fix: 'f', grade: 'D' },
    { rule: 'A28', severity: 'info', message: 'A list.', evidence: 'e', fix: 'f', grade: 'D' },
  ],
  notLookedAt: [{ rule: 'A16', title: 'No policy', because: 'it needs Policy.Read.All' }],
  clean: ['A02'],
  unseen: [{ what: 'Grants', because: 'Graph refused' }],
};

function path(change: Partial<AccessPath>): AccessPath {
  return {
    who: everyone,
    client: azureCli,
    scopes: ['access_as_user'],
    through: 'pre-authorization',
    evidence: `api.preAuthorizedApplications names ${hostileNames.script}`,
    grade: 'D',
    ...change,
  };
}
