import { wellKnownClients } from '@entrada/core';
import { describe, expect, it } from 'vitest';
import { runCaptured } from '../testing/run-captured.ts';

const run = (...args: string[]) => runCaptured(['clients', ...args]);

describe('entrada clients', () => {
  it('lists them all in 80 columns', async () => {
    const { exitCode, stdout, stderr } = await run();
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const lines = stdout.split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    for (const { appId } of wellKnownClients) expect(stdout).toContain(appId);
    expect(lines.slice(0, 2)).toEqual([
      'Name in a manifest        Client id                             Public  FOCI',
      'azure-cli                 04b07795-8ddb-461a-bbee-02f9e1bf7b46  yes     no',
    ]);
  });

  it('says what authorizing Azure CLI means, and who else uses its id', async () => {
    expect((await run('azure-cli')).stdout).toMatchInlineSnapshot(`
      "Microsoft Azure CLI (Microsoft, developer-tool)

        Client id      04b07795-8ddb-461a-bbee-02f9e1bf7b46
        In a manifest  azure-cli, az, azd, azure-developer-cli, azure-sdk-default
        Public         yes
        FOCI           no
        Redirects      http://localhost
                       https://login.microsoftonline.com/common/oauth2/nativeclient
                       ms-appx-web://Microsoft.AAD.BrokerPlugin/04b07795-8ddb-461a-bbee-02f9e1bf7b46
                       msauth.com.msauth.unsignedapp://auth
        Mind           Also the client id of azd and of the Azure SDK default interactive-browser and
                       device-code credentials. FOCI until January 2026. Loopback redirect: ConsentFix
                       class.

      What authorizing it means
        - Public: it proves nothing about itself, so any program on a machine where somebody signs in can
          pass for it. Authorized, all of them get tokens for your API without a question asked: require
          assignment.
        - Signs in over a loopback address: somebody who is talked into handing over the address that the
          browser ended at hands over a sign-in (ConsentFix).

      Known from
        - dirkjanm/ROADtools firstpartyscopes.json 2026-01-26
        - merill/microsoft-info MicrosoftApps.json 2026-08-20 (Graph)
        - Azure/azure-dev cli/azd/pkg/auth/manager.go
        - @azure/identity 4.14.1
        - Names of 2026-08-20, flags of 2026-01-26: Microsoft changes them.

      authorizedClients: [azure-cli]
      "
    `);
  });

  it.each([['azd'], ['04B07795-8DDB-461A-BBEE-02F9E1BF7B46'], ['Microsoft', 'Azure', 'CLI']])(
    'finds Azure CLI by %s',
    async (...words) => {
      expect((await run(...words)).stdout).toBe((await run('azure-cli')).stdout);
    },
  );

  it('lists those that have the text in their name, and shows the only one', async () => {
    const { clients } = JSON.parse((await run('studio', '--json')).stdout);
    expect(clients.map(({ aliases }: { aliases: string[] }) => aliases[0])).toEqual([
      'vscode',
      'visual-studio',
      'visual-studio-legacy',
      'azure-data-studio',
    ]);
    expect((await run('azcop')).stdout).toContain('579a7132-0e58-4d80-b1e1-7a1e2d337859');
  });

  it.each([
    { client: 'teams', has: 'Member of the family', lacks: 'Confidential' },
    { client: 'teams-web', has: 'Confidential', lacks: 'require assignment' },
    { client: 'fabric-workloads', has: 'take it for public', lacks: 'ConsentFix' },
    { client: 'fabric-workloads', has: '(FOCI) is not known', lacks: 'Member of the family' },
    { client: 'vscode', has: 'ConsentFix', lacks: 'Member of the family' },
    // Confidential, although it has a loopback redirect.
    { client: 'github-copilot-for-azure', has: 'Confidential', lacks: 'ConsentFix' },
  ])('says of $client: $has', async ({ client, has, lacks }) => {
    const { stdout } = await run(client, '--json');
    const meaning: string[] = JSON.parse(stdout).client.meaning;
    expect(meaning.join('\n')).toContain(has);
    expect(meaning.join('\n')).not.toContain(lacks);
  });

  it('gives a client whole as JSON, with the days of its data', async () => {
    expect(JSON.parse((await run('pwsh', '--json')).stdout)).toEqual({
      client: {
        ...wellKnownClients.find(({ aliases }) => aliases.includes('pwsh')),
        meaning: [expect.stringMatching(/^Public/), expect.stringContaining('loopback')],
        evidence: { names: '2026-08-20', flags: '2026-01-26' },
      },
    });
  });

  it('suggests the name that was meant', async () => {
    const { exitCode, stdout, stderr } = await run('azur-cli');
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('No well-known client is called "azur-cli"; did you mean "azure-cli"?');
    expect((await run('pigeon-post')).stderr).toContain('No well-known client is called "pigeon-post". `entrada');
  });

  it('names an id that only the list of first-party applications has, with caution', async () => {
    const { exitCode, stdout } = await run('00000007-0000-0000-c000-000000000000');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Dataverse\n/);
    expect(stdout).toContain("no proof that the id is Microsoft's");
  });

  it('says that an id is not known', async () => {
    const { exitCode, stderr } = await run('ffffffff-ffff-4fff-8fff-ffffffffffff', '--json');
    expect(exitCode).toBe(2);
    expect(JSON.parse(stderr)).toMatchObject({
      error: { code: 'client_unknown', message: expect.stringContaining('No client with the id ffffffff-') },
    });
  });
});
