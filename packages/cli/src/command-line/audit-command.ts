import { type Command, Option } from 'commander';
import type { Terminal } from '../terminal.ts';
import { withTokenOptions } from './token-options.ts';

const examples = `
Examples:
  entrada audit api://adatum-auth-test-app
  entrada audit adatum-auth-test-app --html report.html --fail-on high
  entrada audit adatum-auth-test-app -f entrada.yaml --sarif audit.sarif

Exit code: 6 when --fail-on meets a finding, after the report is written.`;

export function addAuditCommand(program: Command, terminal: Terminal): void {
  const audit = program
    .command('audit <api>')
    .summary('who can get a token for an API, and what is risky about it')
    .description(
      'Who can get a token for an API: which people, through which clients, for which scopes, and which applications ' +
        'as themselves. Names the risks with their mends. Reads only; what you may not read is listed. The API is ' +
        'named by client id, object id, identifier URI or exact name.',
    )
    .option('-f, --file <file>', 'the manifest of the API, for the lines in --sarif');
  withTokenOptions(audit)
    .option('--html <file>', 'also write the report as a page that needs nothing else')
    .option('--sarif <file>', 'also write the findings as SARIF 2.1.0')
    .addOption(failOnOption())
    .option('--resource-metadata <file>', 'what your server says of itself (RFC 9728), as JSON')
    .option('--app-service-settings <file>', 'authsettingsV2 of your App Service, as JSON')
    .option('--json', 'print the report as JSON; errors are JSON too')
    .addHelpText('after', examples)
    .action(async (api, options) => {
      const { auditApiOf } = await import('../commands/audit.ts');
      await auditApiOf(api, { ...options, version: program.version() ?? '' }, terminal);
    });
}

function failOnOption(): Option {
  const words = 'end with exit code 6 at findings of this severity or worse';
  return new Option('--fail-on <severity>', words).choices(['critical', 'high', 'medium', 'low']);
}
