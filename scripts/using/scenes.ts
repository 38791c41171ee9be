/** What Alex types, by the name of the place in docs/using.md where it is shown with its output. */
export interface Scene {
  readonly name: string;
  /** A command that goes on while the lines run, and what it prints once it is ready. */
  readonly server?: { readonly line: string; readonly ready: RegExp };
  readonly lines: readonly string[];
  /** A line whose output is cut to its last: what it says has been shown before. */
  readonly cut?: string;
}

const loginToProfile = 'entrada login --device-code --yes --profile adatum';

const metrics =
  'https://management.azure.com/subscriptions/SUBSCRIPTION/resourceGroups/adatum-dev/providers/Microsoft.Compute/virtualMachines/adatum-vm/providers/Microsoft.Insights/metrics?api-version=2023-10-01&metricnames=Percentage%20CPU&timespan=2026-11-24T12:00:00Z/2026-11-24T12:15:00Z&interval=PT5M';
const fetchReports =
  'fetch("http://localhost:7071/reports", { headers: { authorization: "Bearer " + process.env.ENTRADA_TOKEN } }).then(async (answer) => console.log(await answer.text()))';

export const scenes: readonly Scene[] = [
  { name: 'login', lines: ['entrada login --device-code --yes'] },
  {
    name: 'graph',
    lines: ["entrada call 'https://graph.microsoft.com/v1.0/me?$select=displayName,userPrincipalName'"],
  },
  { name: 'arm', lines: ["entrada call 'https://management.azure.com/subscriptions?api-version=2022-12-01'"] },
  {
    name: 'resource-graph',
    lines: [
      `entrada call 'https://management.azure.com/providers/Microsoft.ResourceGraph/resources?api-version=2022-10-01' -d '{"query":"Resources | where location == \\"westeurope\\" | project name, type"}'`,
    ],
  },
  { name: 'metrics', lines: [`entrada call '${metrics}'`] },
  {
    name: 'logs',
    lines: [
      `entrada call https://api.loganalytics.io/v1/workspaces/WORKSPACE/query -d '{"query":"AppRequests | summarize count() by AppRoleName"}'`,
      `entrada call https://api.loganalytics.io/v1/workspaces/WORKSPACE/query -r arm -d '{"query":"AppRequests"}'`,
    ],
  },
  {
    name: 'own-api',
    lines: ['entrada call http://localhost:7071/reports --resource api://adatum-auth-test-app'],
  },
  { name: 'discovery', lines: ['entrada call -i https://api.adatum.onmicrosoft.com/reports'] },
  {
    name: 'not-its-own',
    lines: [
      'entrada call http://localhost:7071/reports',
      'entrada call http://localhost:7071/reports --resource graph',
    ],
  },
  {
    name: 'profile',
    lines: [
      'cat ~/.config/entrada/config.yaml',
      loginToProfile,
      'entrada call http://localhost:7071/reports --profile adatum',
    ],
    cut: loginToProfile,
  },
  { name: 'refused', lines: ['entrada call http://localhost:7071/reports --resource api://adatum-reports'] },
  {
    name: 'exec',
    lines: ['cat report.mjs', 'entrada exec --resource api://adatum-auth-test-app -- node report.mjs'],
  },
  {
    name: 'proxy',
    server: {
      line: 'entrada proxy --target http://localhost:7071 --resource api://adatum-auth-test-app --port 4180',
      ready: /Ctrl\+C ends it/,
    },
    lines: [
      'curl -s http://localhost:4180/reports',
      "curl -s -H 'Origin: https://evil.example' http://localhost:4180/reports",
    ],
  },
  {
    name: 'container',
    server: {
      line: 'entrada proxy --target https://api.adatum.onmicrosoft.com --resource api://adatum-auth-test-app --bind 0.0.0.0 --port 4181 --secret-file proxy-secret --allow-host host.docker.internal',
      ready: /Ctrl\+C ends it/,
    },
    lines: [
      'curl -s http://host.docker.internal:4181/reports',
      "sed 's/^/Entrada-Proxy-Secret: /' proxy-secret | curl -s -H @- http://host.docker.internal:4181/reports",
    ],
  },
  {
    name: 'forms',
    lines: [
      'entrada token api://adatum-auth-test-app',
      'entrada token api://adatum-auth-test-app --output az',
      'entrada token api://adatum-auth-test-app --output header | curl -s -H @- http://localhost:7071/reports',
      'entrada token api://adatum-auth-test-app --output env',
      'eval "$(entrada token api://adatum-auth-test-app --output env)" && node report.mjs',
    ],
  },
  { name: 'status', lines: ['entrada status', 'entrada logout'] },
];

/** The script of the scenes `exec` and `forms`. */
export const reportScript = `${fetchReports};\n`;
/** The configuration file of the scene `profile`. */
export const configuration = `profiles:
  adatum:
    resources:
      api://adatum-auth-test-app: [http://localhost:7071]
`;
