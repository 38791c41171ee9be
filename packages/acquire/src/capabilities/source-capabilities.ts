import type { Grade } from '@entrada/core/data';

/** The sources, in the order in which a person is told of them. */
export const sourceNames = [
  'environment',
  'client-secret',
  'certificate',
  'workload-identity',
  'github-actions',
  'azure-pipelines',
  'managed-identity',
  'login',
  'azure-cli',
  'azure-powershell',
  'azd',
  'browser',
  'device-code',
] as const;

/** What a source is called after `--via`. */
export type SourceName = (typeof sourceNames)[number];

/** What may be asked of a source beside "a token for this API". */
export const abilities = ['scope', 'tenant', 'client', 'account', 'cloud', 'claims', 'force', 'minTtl'] as const;

export type Ability = (typeof abilities)[number];

/**
 * What a source does with something that it is asked for.
 *
 * - `honoured`: it is passed on and decides which token comes.
 * - `checked`: it has no influence on which token comes; one that does not fit is refused before anybody sees it.
 * - `unsupported`: asking for it fails before anything is started, with `instead`.
 */
export type Capability =
  | { readonly how: 'honoured'; readonly note?: string; readonly grade?: Grade }
  | { readonly how: 'checked'; readonly note?: string; readonly grade?: Grade }
  | {
      readonly how: 'unsupported';
      /** Why, in a sentence. */
      readonly because: string;
      /** What to do, in a sentence. `{resource}`, `{scope}`, `{claims}` (base64) and `{tenant}` are filled in. */
      readonly instead: string;
      readonly grade: Grade;
    };

export type SourceCapabilities = Readonly<Record<Ability, Capability>>;

const honoured: Capability = { how: 'honoured' };
const checked: Capability = { how: 'checked' };

const applicationScope: Capability = {
  how: 'unsupported',
  because: 'An application by itself gets the app roles assigned to it, never a named scope.',
  instead: 'Ask for {resource}/.default, or as a person: --via azure-cli, browser or device-code.',
  grade: 'D',
};

/** An application that proves itself to the token endpoint: each call asks Entra anew. */
const application: SourceCapabilities = {
  scope: applicationScope,
  tenant: { how: 'honoured', note: 'over AZURE_TENANT_ID' },
  client: { how: 'honoured', note: 'over AZURE_CLIENT_ID' },
  account: { how: 'checked', note: 'client id or object id' },
  cloud: honoured,
  claims: honoured,
  force: { how: 'honoured', note: 'each token is new' },
  minTtl: checked,
};

/** A tool has the client id that it was built with. */
function clientOfTool(tool: string): Capability {
  return {
    how: 'unsupported',
    because: `${tool} asks as its own client.`,
    instead: 'Name another client with --via browser or --via device-code.',
    grade: 'C',
  };
}

function forceOfTool(tool: string, signInAnew: string): Capability {
  return {
    how: 'unsupported',
    because: `${tool} has no way past its own cache.`,
    instead: `Sign in anew (${signInAnew}), or use --via browser or --via device-code, whose tokens are always new.`,
    grade: 'C',
  };
}

/** What each source can do. The pages and the errors are made from it; a test tries every cell. */
export const sourceCapabilities: Readonly<Record<SourceName, SourceCapabilities>> = {
  environment: application,
  'client-secret': application,
  certificate: application,
  'workload-identity': application,
  'github-actions': application,
  'azure-pipelines': application,
  'managed-identity': {
    scope: applicationScope,
    tenant: { how: 'checked', note: 'the host’s own; by tenant id' },
    client: { how: 'honoured', note: 'chooses a user-assigned identity; not on Azure Arc' },
    account: { how: 'checked', note: 'client id or object id' },
    cloud: { how: 'checked', note: 'the host’s own' },
    claims: {
      how: 'unsupported',
      because: 'The endpoint of managed identities takes no claims.',
      instead: 'An API that asks a managed identity for claims cannot be satisfied; use another source.',
      grade: 'D',
    },
    force: {
      how: 'unsupported',
      because: 'The platform keeps the token of a managed identity for up to 24 hours, and nothing gets past that.',
      instead: 'Wait, or use another source.',
      grade: 'D',
    },
    minTtl: checked,
  },
  login: {
    scope: honoured,
    tenant: honoured,
    client: { how: 'checked', note: 'the one that signed in' },
    account: checked,
    cloud: { how: 'checked', note: 'the one that was signed in to' },
    claims: honoured,
    force: honoured,
    minTtl: checked,
  },
  'azure-cli': {
    scope: honoured,
    tenant: honoured,
    client: clientOfTool('Azure CLI'),
    account: { how: 'checked', note: 'az account set chooses' },
    cloud: { how: 'honoured', note: 'needs a sign-in to that cloud' },
    claims: {
      how: 'unsupported',
      because: '“az account get-access-token” takes no claims.',
      instead:
        'Run “az login --claims-challenge {claims} --scope {scope}{ --tenant tenant}”, then ask again without claims; or use --via browser, device-code or azd.',
      grade: 'C',
    },
    force: forceOfTool('Azure CLI', '“az logout”, then “az login”'),
    minTtl: checked,
  },
  'azure-powershell': {
    scope: {
      how: 'unsupported',
      because: '“Get-AzAccessToken” takes a resource, never a named scope.',
      instead:
        'Ask for {resource}/.default, which brings every scope that is granted; or use --via azure-cli, azd, browser or device-code.',
      grade: 'D',
    },
    tenant: honoured,
    client: clientOfTool('Azure PowerShell'),
    account: { how: 'checked', note: 'Set-AzContext chooses' },
    cloud: { how: 'checked', note: 'Connect-AzAccount -Environment chooses' },
    claims: {
      how: 'unsupported',
      because: '“Get-AzAccessToken” takes no claims.',
      instead:
        'Run “Connect-AzAccount -ClaimsChallenge {claims}{ -Tenant tenant}”, then ask again without claims; or use --via browser, device-code or azd.',
      grade: 'C',
    },
    force: forceOfTool('Azure PowerShell', '“Disconnect-AzAccount”, then “Connect-AzAccount”'),
    minTtl: checked,
  },
  azd: {
    scope: honoured,
    tenant: honoured,
    client: clientOfTool('azd'),
    account: checked,
    cloud: { how: 'checked', note: 'azd config set cloud.name chooses' },
    claims: honoured,
    force: forceOfTool('azd', '“azd auth logout”, then “azd auth login”'),
    minTtl: checked,
  },
  browser: {
    scope: honoured,
    tenant: honoured,
    client: honoured,
    account: { how: 'honoured', note: 'offered on the sign-in page, and checked' },
    cloud: honoured,
    claims: honoured,
    force: honoured,
    minTtl: { how: 'honoured', note: 'redeems again, and checked' },
  },
  'device-code': {
    scope: honoured,
    tenant: honoured,
    client: honoured,
    account: checked,
    cloud: honoured,
    claims: honoured,
    force: honoured,
    minTtl: { how: 'honoured', note: 'redeems again, and checked' },
  },
};

/** Sources by which an application asks for itself: those that no named scope can be asked of, for that reason. */
export const applicationSources: ReadonlySet<string> = new Set(
  sourceNames.filter((name) => sourceCapabilities[name].scope === applicationScope),
);

/** Whether a name is one of {@link sourceNames}. */
export function isSourceName(name: string): name is SourceName {
  return sourceNames.some((known) => known === name);
}
