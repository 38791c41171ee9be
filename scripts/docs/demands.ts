/** What people ask for, and where Entrada answers it. State of the threads: November 2026. */

/** A demand that a test of `test/demand` answers; the test's title has the threads and the answer. */
export interface AnsweredDemand {
  readonly demand: string;
  /** The first thread of the test's title. */
  readonly thread: string;
  /** Command, option or function, as Markdown. */
  readonly use: string;
}

/** A demand that has no test of its own here. */
export interface OtherDemand {
  readonly demand: string;
  /** As in a test's title: `OWNER/REPOSITORY#1, #2`; empty where none is on record. */
  readonly threads: string;
  /** As Markdown, from the folder docs. */
  readonly answer: string;
}

export const answeredDemands: readonly AnsweredDemand[] = [
  {
    demand: 'Azure CLI is refused for my own API (AADSTS65001), and I find no way to consent',
    thread: 'Azure/azure-cli#12566',
    use: '`entrada token`, `entrada expose apply`',
  },
  {
    demand: 'A token for a named scope, or for several',
    thread: 'Azure/azure-cli#11109',
    use: '`entrada token --scope`, `tokenCredential`',
  },
  {
    demand: 'Sign in with a client id of my own',
    thread: 'Azure/azure-cli#22775',
    use: '`entrada login --client`, `entrada token --client`',
  },
  {
    demand: 'After one sign-in, tokens for several APIs, each for the right one',
    thread: 'Azure/azure-cli#29071',
    use: '`entrada login`',
  },
  { demand: '`az rest` for my API, with a scope', thread: 'Azure/azure-cli#30105', use: '`entrada call --scope`' },
  {
    demand: '“Not logged in”, although Entra refused for another reason',
    thread: 'Azure/azure-sdk-for-net#26894',
    use: '`entrada token`',
  },
  {
    demand: 'AADSTS700082: how do I renew?',
    thread: 'Azure/azure-cli#14696',
    use: '`entrada token`, `entrada explain`',
  },
  {
    demand: 'A chain of credentials fails and its error misleads',
    thread: 'Azure/azure-sdk-for-net#47412',
    use: '`entrada token`, `getToken`',
  },
  {
    demand: 'Claims challenges with az, azd and Azure PowerShell',
    thread: 'Azure/azure-sdk-for-python#42194',
    use: '`entrada token --claims`, `entrada call`',
  },
  {
    demand: 'I get v1 tokens, or `iss` is sts.windows.net, although I asked v2.0',
    thread: 'Azure/azure-cli#17992',
    use: '`accessTokenVersion` in `entrada.yaml`',
  },
  {
    demand: 'My API’s verifier knows one version of tokens only',
    thread: 'PrefectHQ/fastmcp#2280',
    use: '`createGuard({ versions })`',
  },
  { demand: 'Show what is in the token', thread: 'Azure/azure-cli#22778', use: '`entrada inspect`' },
  {
    demand: 'Expose scopes and authorize clients by script',
    thread: 'Azure/azure-cli#23969',
    use: '`entrada expose apply`',
  },
  {
    demand: 'One more client or grant overwrites the others',
    thread: 'hashicorp/terraform-provider-azuread#878',
    use: '`entrada expose apply`',
  },
  {
    demand: 'A scope cannot be removed or changed: “must be disabled first”',
    thread: 'microsoftgraph/msgraph-sdk-dotnet#1888',
    use: '`entrada expose apply --prune`',
  },
  {
    demand: 'A process of seconds for each token; a cache that does not outlive the account',
    thread: 'Azure/azure-sdk-for-python#38912',
    use: '`entrada token`, `createTokenCache`',
  },
  { demand: 'az times out after 10 seconds in a pipeline', thread: 'Azure/azure-cli#20404', use: '`--timeout`' },
  {
    demand: 'Arguments and shells when a helper starts az on Windows',
    thread: 'Azure/azure-sdk-for-js#7731',
    use: '`azureCliSource`',
  },
  {
    demand: '`Get-AzAccessToken`, or a managed identity, for a scope',
    thread: 'Azure/azure-powershell#24334',
    use: '`entrada token --via`',
  },
  {
    demand: 'Azure PowerShell gives a SecureString now, or a date that nothing reads',
    thread: 'Azure/azure-powershell#24190',
    use: '`--via azure-powershell`',
  },
  { demand: 'azd fails without `/.default`', thread: 'Azure/azure-sdk-for-net#53584', use: '`--via azd`' },
  {
    demand: 'The chain took another tool’s tenant',
    thread: 'Smartersoft/identity-client-assertion#11',
    use: '`--tenant`, `--account`, profiles',
  },
  {
    demand: 'Tokens lie in plain text, or a headless machine has no keyring',
    thread: 'Azure/azure-cli#27176',
    use: '`entrada login`, `ENTRADA_CACHE`',
  },
  {
    demand: 'A token for a sub-script or a container, without signing in there',
    thread: 'Azure/azure-cli#28484',
    use: '`entrada exec`, `entrada proxy`',
  },
  {
    demand: 'Postman and REST clients get a token of the wrong audience',
    thread: 'postmanlabs/postman-app-support#4391',
    use: '`entrada proxy`',
  },
];

export const answeredElsewhere: readonly OtherDemand[] = [
  {
    demand: 'AADSTS65002 for Microsoft’s own APIs',
    threads: 'Azure/azure-cli#23485, #33742, Azure/azure-sdk-for-net#30485, #47717',
    answer: '[AADSTS65002](errors/AADSTS65002.md): no API of yours causes it. Sign in with a client of your own.',
  },
  {
    demand: 'Conditional Access wants a sign-in for that API (50158, `az login --scope`)',
    threads:
      'Azure/azure-cli#17551, #17778, #30769, Azure/modern-web-app-pattern-dotnet#135, Azure/reliable-web-app-pattern-dotnet#295',
    answer:
      '[AADSTS50158](errors/AADSTS50158.md), `entrada explain`; `--via browser` or `device-code` asks for the API itself.',
  },
  {
    demand: 'AADSTS900144 in the browser',
    threads: 'Azure/azure-cli#21453',
    answer: '[AADSTS900144](errors/AADSTS900144.md).',
  },
  {
    demand: 'Azure CLI’s application is not in the tenant',
    threads: 'Azure/azure-cli#28628',
    answer: 'It need not be: [is this supported?](is-this-supported.md).',
  },
  {
    demand: 'The documented az command fails until the API has a scope and authorizes the CLI',
    threads: 'AzureCosmosDB/MCPToolKit#83',
    answer: '`entrada expose apply`; `entrada audit` shows who gets in, before and after.',
  },
  {
    demand: '403 when creating the service principal, or with OwnedBy',
    threads: 'Azure/azure-cli#28009, hashicorp/terraform-provider-azuread#116',
    answer: '`entrada expose plan` names the rights that a step needs and you lack, before the first write.',
  },
  {
    demand: 'Identifier URIs: the verified-domain error, 409, the default that is not there',
    threads: 'hashicorp/terraform-provider-azuread#1392, #1764, microsoftgraph/msgraph-bicep-types#239',
    answer:
      '[The manifest](manifest.md) says which are allowed and writes `api://{appId}`; the local tenant refuses as Graph does.',
  },
  {
    demand: 'Authorized clients and grants in Terraform, Bicep and m365',
    threads:
      'hashicorp/terraform-provider-azuread#451, microsoftgraph/msgraph-bicep-types#129, #130, #207, microsoftgraph/msgraph-sdk-dotnet#2044',
    answer: '`entrada expose export` writes [the registration for them](export.md); clients go by name.',
  },
  {
    demand: 'Does pre-authorization reach users of other tenants?',
    threads: 'MicrosoftDocs/azure-docs#90788',
    answer: 'Open: reports contradict each other. [A12](findings/A12.md) warns.',
  },
  {
    demand: 'Groups, and groups in groups',
    threads: 'MicrosoftDocs/azure-docs#99000',
    answer: '[AADSTS50105](errors/AADSTS50105.md) and [A24](findings/A24.md): direct members alone are assigned.',
  },
  {
    demand: '`iss` and version, in the libraries',
    threads:
      'AzureAD/microsoft-authentication-library-for-js#1040, #2363, AzureAD/microsoft-authentication-library-for-python#600, AzureAD/microsoft-authentication-library-for-dotnet#575, #1886, microsoft/teams.py#422, dotnet/aspnetcore#6028, dotnet/AspNetCore.Docs#36979',
    answer: 'As with the tokens’ version above: the API decides, `entrada inspect` says so of each token.',
  },
  {
    demand: 'AADSTS500131 because of upper case in the identifier URI',
    threads: 'OfficeDev/microsoft-teams-apps-company-communicator#214',
    answer: '[AADSTS500131](errors/AADSTS500131.md).',
  },
  {
    demand: 'The signature of a token is “invalid”',
    threads:
      'panva/jose#564, AzureAD/microsoft-authentication-library-for-java#464, AzureAD/azure-activedirectory-library-for-js#929, mpdavis/python-jose#32',
    answer:
      'A Graph token has a `nonce` in its header and is for Graph to verify: `entrada inspect` says so. For your API the guard verifies.',
  },
  {
    demand: 'C++ and other SDKs differ in `--scope` and `--resource`',
    threads: 'Azure/azure-sdk-for-cpp#4153, #4165',
    answer: 'One grammar for every source: [sources.md](sources.md).',
  },
  {
    demand: 'An IDE’s client id changed, and every API refused it',
    threads: 'Azure/azure-sdk-for-net#28563, #6172',
    answer:
      '`entrada clients` has the ids, and one line of the manifest authorizes the new one: [is this supported?](is-this-supported.md).',
  },
  {
    demand: 'az is started for each token, in other SDKs',
    threads: 'Azure/azure-sdk-for-net#43231, Azure/azure-sdk-for-js#30576, Azure/azure-sdk-for-rust#1228, #2652',
    answer: 'As with the cache above; an SDK takes `tokenCredential`, see [using a token](using.md#in-a-program).',
  },
  {
    demand: 'Forms of `-ResourceUrl`; an equal of `az account get-access-token`; SecureString in other repositories',
    threads:
      'Azure/azure-powershell#13527, #7752, #25419, #26625, #27706, #25028, Azure/azure-sdk-for-java#33201, Azure/azure-sdk-for-net#51957, Azure/ipam#343, microsoft/azure_arc#2611, microsoft/finops-toolkit#946',
    answer: '`entrada token --via azure-powershell --output az`: [sources.md](sources.md#azure-powershell).',
  },
  {
    demand: 'A switch for the encryption of what is kept',
    threads: 'Azure/azure-cli#20636, #19506, #29193',
    answer: '`ENTRADA_CACHE=file` puts the key into a file of its owner, `off` keeps nothing.',
  },
  {
    demand: 'Other REST clients, and tools that want a sign-in first',
    threads:
      'postmanlabs/postman-app-support#1250, #2523, #4051, #4496, Azure/data-api-builder#1175, christianhelle/httpgenerator#31',
    answer: '`entrada proxy`, `entrada exec`, `entrada token --output header`: [using a token](using.md).',
  },
  {
    demand: 'MCP: the server’s metadata, its identifier URI and token version do not fit (9010010, 650053, 901002)',
    threads:
      'microsoft/vscode#321249, anthropics/claude-code#73460, #76096, #52871, #55993, #89438, anthropics/claude-ai-mcp#324, #342, #514, #851, #977, microsoft/Dataverse-MCP#15, microsoft/powerbi-modeling-mcp#68, CyberDrain/CIPP#351, #159, PrefectHQ/fastmcp#4839, TracecatHQ/tracecat#2466, modelcontextprotocol/csharp-sdk#741',
    answer:
      '[A27](findings/A27.md) of `entrada audit --resource-metadata` holds the three against each other; [AADSTS9010010](errors/AADSTS9010010.md).',
  },
  {
    demand: 'A local tenant: registration, roles, groups, Conditional Access, code flow with PKCE, managed identity',
    threads:
      'floci-io/floci-az#23, #120, moabukar/miniblue#67, cmaneu/entra-local#33, microsoft/aspire#7047, AzureAD/microsoft-identity-web#1745, Azure/azure-sdk-tools#3313, granit-fx/granit-dotnet#1116, davidortinau/SentenceStudio#47',
    answer: '[The local tenant](emulator.md), with [what real clients see there](witnesses.md).',
  },
  {
    demand: 'AADSTS50105 cannot be reproduced or handled in a test',
    threads: 'nextauthjs/next-auth#5455, #5587, Azure-Samples/active-directory-aspnetcore-webapp-openidconnect-v2#318',
    answer: '[The local tenant](emulator.md) denies it, and `entrada emulator why` says what is missing.',
  },
  {
    demand: 'Check scopes, roles and audience against what the real Graph would take',
    threads: 'dotnet/dev-proxy#556, #875, #696, tnc1997/azure-app-configuration-emulator#76, #109',
    answer: 'The local tenant’s tokens are signed as Entra’s are and its Graph and Azure Resource Manager check them.',
  },
  {
    demand: 'A machine-readable table of AADSTS codes, with evidence',
    threads: '',
    answer: '`aadstsRows` of `@entrada/core/data`, as pages in [errors](errors/README.md).',
  },
  {
    demand: 'An audit of pre-authorized clients, hidden grants, token version and identifier URIs',
    threads: '',
    answer: '`entrada audit`: [the findings](findings/README.md).',
  },
  {
    demand: 'Decode a token, verify its signature by discovery, and explain the code in terms of the registration',
    threads: '',
    answer:
      '`entrada inspect` reads and `entrada token` explains; the guard verifies. `inspect` does not verify: it is offline.',
  },
];

export const answeredByOthers: readonly OtherDemand[] = [
  {
    demand: 'MCP clients that send a `resource` which Entra does not take',
    threads: 'punkpeye/mcp-remote#217, microsoft/azure-devops-mcp#1293, #1348, #1511, #1601',
    answer: 'For the client to mend (`--disable-resource-parameter`), or for the owner of a Microsoft-hosted server.',
  },
  {
    demand: 'az: encryption by default, custom client id, `--show-claims`, `az rest --scope`',
    threads: 'Azure/azure-cli#33849, #30301, #22778, #30105',
    answer: 'Open pull requests of Azure CLI’s own. Entrada does not change az.',
  },
  {
    demand: 'Writing `acceptMappedClaims`',
    threads: 'nais/azurerator#164',
    answer: 'Not written: [A13](findings/A13.md) warns of it where it is set.',
  },
];

export const outOfScope: readonly OtherDemand[] = [
  {
    demand: 'The Windows broker (WAM), Visual Studio Code’s account',
    threads: 'Azure/azure-cli#29881, #32931, Azure/azure-powershell#24963, #25028, #29842',
    answer:
      'They need native parts that cannot be tested here. Through az or Azure PowerShell their sign-ins are used all the same.',
  },
  {
    demand: 'Proof-of-possession tokens, ROPC, on-premises AD FS',
    threads: '',
    answer:
      'No custom API behind Entra asks for them from a terminal; a password on a command line is what Entrada is there to avoid.',
  },
  {
    demand: 'Easy Auth of App Service and Functions on one’s own machine',
    threads: 'Azure/azure-functions-core-tools#2632',
    answer: 'It is a part of the host. The guard has an adapter for Azure Functions that verifies by itself.',
  },
  {
    demand: 'A resource for .NET Aspire’s app host',
    threads: 'microsoft/aspire#19692, #14668',
    answer: 'Not there: a .NET package of its own. Any process runs under `entrada emulator run`.',
  },
  {
    demand: 'Refreshing tokens inside another program’s own store (m365, kubelogin, oauth2c)',
    threads: '',
    answer: 'Each keeps its own sign-in; Entrada neither reads nor writes it.',
  },
];
