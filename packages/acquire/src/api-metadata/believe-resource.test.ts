import { describe, expect, it } from 'vitest';
import { believeResource } from './believe-resource.ts';

const believe = (url: string, named: string | undefined) => () => believeResource(new URL(url), named);

describe('believeResource', () => {
  it.each([
    ['https://api.adatum.example/reports/1', 'https://api.adatum.example'],
    ['https://api.adatum.example/reports/1', 'https://api.adatum.example/'],
    ['https://api.adatum.example/mcp', 'https://api.adatum.example/mcp'],
    ['https://api.adatum.example/mcp/tools', 'https://api.adatum.example/mcp'],
    ['https://api.adatum.example:8443/mcp', 'https://api.adatum.example:8443/mcp'],
  ])('lets %s name %s', (url, named) => {
    expect(believe(url, named)()).toBe(named);
  });

  it.each([
    ['another API', 'api://adatum-auth-test-app'],
    ['Microsoft Graph', 'https://graph.microsoft.com'],
    ['Azure Resource Manager', 'https://management.azure.com'],
    ['an application id', '00000003-0000-0000-c000-000000000000'],
    ['another host', 'https://other.adatum.example/mcp'],
    ['another port', 'https://api.adatum.example:8443/mcp'],
    ['a host that begins like its own', 'https://api.adatum.example.evil.example/mcp'],
    ['itself without TLS', 'http://api.adatum.example/mcp'],
    ['another path', 'https://api.adatum.example/admin'],
    ['a path that begins like its own', 'https://api.adatum.example/mc'],
    ['a user in front of its host', 'https://api.adatum.example@api.adatum.example/mcp'],
    ['a fragment', 'https://api.adatum.example/mcp#x'],
  ])('does not let a server name %s', (_, named) => {
    expect(believe('https://api.adatum.example/mcp/tools', named)).toThrow(/may name only an https address of its own/);
  });

  it('does not let Microsoft Graph’s own host name itself: the address does that', () => {
    expect(believe('https://graph.microsoft.com/v1.0/me', 'https://graph.microsoft.com')).toThrow(
      /only an https address of its own/,
    );
  });

  it('believes nothing of a server without TLS', () => {
    expect(believe('http://localhost:7071/api', 'https://localhost:7071/api')).toThrow(/say so: --resource/);
  });

  it('shows nothing of a name that a terminal or a shell would obey', () => {
    const named = 'api://x\u001b[2J$(rm)`ls`\n';
    expect(believe('https://api.adatum.example/', named)).toThrow(/api:\/\/x\?\?2J\?\?rm\?\?ls\?\?/);
  });

  it('asks for a name where there is none', () => {
    expect(believe('https://api.adatum.example/', undefined)).toThrow(/does not say which tokens it wants/);
  });
});
