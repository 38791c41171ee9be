import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ApiManifest } from '@entrada/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wholeManifest } from '../../testing/whole-manifest.ts';
import { exportAzureCli } from './export-azure-cli.ts';

// What the script does to a tenant is tested with the real Azure CLI, in test/clients.

const bare: ApiManifest = {
  name: 'bare',
  identifierUris: ['api://{appId}'],
  accessTokenVersion: 2,
  signInAudience: 'AzureADMyOrg',
  scopes: [],
  appRoles: [],
  authorizedClients: [],
  knownClientApplications: [],
  optionalClaims: { accessToken: [], idToken: [], saml2Token: [] },
  owners: [],
  assignment: { required: false, users: [], groups: [], applications: [] },
  grants: [],
};

/** The headings of the script's sections. */
function headings(api: ApiManifest): string[] {
  const { text } = exportAzureCli(api);
  const start = text.indexOf('\n}\n\n#', text.indexOf('service_principal()'));
  return [...text.slice(start).matchAll(/\n\n# (.*)/g)].map(([, heading = '']) => heading.replace(/[,:.].*/, ''));
}

describe('exportAzureCli', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'entrada-script-'));
    const az = '#!/bin/sh\nprintf "%s\\n" "$*" >>"$LOG"\ncase $* in *json*) echo false ;; *) echo s/x/x/g ;; esac\n';
    writeFileSync(join(folder, 'az'), az, { mode: 0o755 });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('writes in an order in which nothing fails for want of another part, and requires assignment last', () => {
    expect(headings(wholeManifest)).toEqual([
      'Who is named',
      'The application',
      'Name',
      'Identifier URIs',
      'Scopes and app roles',
      'Lists are written whole',
      'Enabled or not',
      'The ids of scopes and roles',
      'Authorized clients',
      'Owners of the application',
      'The service principal of the API',
      'Assignments',
      'Grants',
      'Assignment required',
      'The application id',
    ]);
  });

  it('has no section for what the manifest does not manage', () => {
    expect(headings(bare)).toEqual([
      'The application',
      'Name',
      'Identifier URIs',
      'The service principal of the API',
      'Assignment not required',
      'The application id',
    ]);
    expect(exportAzureCli(bare).text).not.toContain('servicePrincipalLockConfiguration');
  });

  it.each(['sh', 'bash'])('runs no text of the manifest, under %s', (shell) => {
    const marker = join(folder, 'marker');
    const hostile = `'; touch ${marker}; '$(touch ${marker})\`touch ${marker}\`"\nEND\ntouch ${marker}\n`;
    const api: ApiManifest = JSON.parse(JSON.stringify(wholeManifest), (key, value) =>
      ['name', 'displayName', 'description', 'userDisplayName', 'userDescription'].includes(key) ? hostile : value,
    );
    const log = join(folder, `log-${shell}`);
    const file = join(folder, 'script.sh');
    writeFileSync(file, exportAzureCli(api).text);
    const env = { ...process.env, PATH: `${folder}:${process.env.PATH}`, LOG: log, TMPDIR: folder };
    execFileSync(shell, [file], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    expect(existsSync(marker)).toBe(false);
    expect(readFileSync(log, 'utf8')).toContain('appRoleAssignments');
  });

  it('takes a pinned application only by its id', () => {
    const appId = '11111111-2222-4333-8444-555555555555';
    const { text } = exportAzureCli({ ...wholeManifest, appId });
    expect(text).toContain(`$filter=appId%20eq%20%27${appId}%27`);
    expect(text).not.toContain('identifierUris/any');
    expect(text).not.toContain('--method POST --url "$graph/applications"');
  });

  it('gives the same text each time', () => {
    expect(exportAzureCli(wholeManifest)).toEqual(exportAzureCli(structuredClone(wholeManifest)));
  });

  it('says so where Graph would refuse', () => {
    expect(exportAzureCli(wholeManifest).notes).toEqual([]);
    const users = [{ name: 'alex@adatum.onmicrosoft.com' }];
    const assignment = { ...wholeManifest.assignment, users };
    const { notes, text } = exportAzureCli({ ...wholeManifest, identifierUris: ['api://Adatum'], assignment });
    expect(notes).toEqual([
      expect.stringMatching(/^alex@.* assigned without a role/),
      expect.stringMatching(/letters in upper case/),
    ]);
    expect(text.replaceAll(/\n# +/g, ' ')).toContain(notes[0]);
  });
});
