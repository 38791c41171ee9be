import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chosenProfileName, environmentOf, profileNamed } from './choose-profile.ts';
import { findProfilesFile, readProfiles } from './read-profiles.ts';

let home: string;
let file: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'entrada-profiles-'));
  file = join(home, '.config', 'entrada', 'config.yaml');
  mkdirSync(join(file, '..'), { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const at = (env: Record<string, string> = {}) => ({ env: { HOME: home, ...env }, platform: 'linux' as const });
const read = (text: string) => {
  writeFileSync(file, text);
  return readProfiles(at());
};
/** What is wrong with a text, without the file's path. */
const problems = async (text: string): Promise<string> => {
  const error = await read(text).catch((thrown: Error) => thrown);
  expect(error).toMatchObject({ code: 'config_invalid' });
  return error instanceof Error ? error.message.replaceAll(`${file}:`, '') : '';
};

describe('the configuration file', () => {
  it('gives its profiles, with ~ and relative folders as absolute ones', async () => {
    const { profiles, default: name } = await read(`
default: work
profiles:
  work:
    source: azure-cli
    tenant: adatum.onmicrosoft.com
    account: alex@adatum.onmicrosoft.com
    cloud: public
    client: azure-cli
    azureConfigDir: ~/.azure-work
    resources:
      api://adatum-auth-test-app: https://api.adatum.example
      api://adatum-notes: [https://notes.adatum.example, 'http://localhost:7071']
  other: { azureConfigDir: azure-other }
`);
    expect(name).toBe('work');
    expect(profiles.work).toEqual({
      name: 'work',
      source: 'azure-cli',
      tenant: 'adatum.onmicrosoft.com',
      account: 'alex@adatum.onmicrosoft.com',
      cloud: 'public',
      client: 'azure-cli',
      azureConfigDir: join(home, '.azure-work'),
      resources: {
        'api://adatum-auth-test-app': ['https://api.adatum.example'],
        'api://adatum-notes': ['https://notes.adatum.example', 'http://localhost:7071'],
      },
    });
    expect(profiles.other).toEqual({ name: 'other', azureConfigDir: join(home, 'azure-other'), resources: {} });
  });

  it('need not be there, nor hold anything', async () => {
    expect(await readProfiles(at())).toEqual({ profiles: {} });
    expect(await read('')).toEqual({ profiles: {}, file });
    expect(await readProfiles({ env: {}, platform: 'linux' })).toEqual({ profiles: {} });
  });

  it('that ENTRADA_CONFIG names must be there', async () => {
    const other = join(home, 'other.yaml');
    await expect(readProfiles(at({ ENTRADA_CONFIG: other }))).rejects.toThrow(`${other} cannot be read (ENOENT)`);
    writeFileSync(other, 'profiles: { there: {} }');
    expect(Object.keys((await readProfiles(at({ ENTRADA_CONFIG: other }))).profiles)).toEqual(['there']);
  });

  it.each([
    ['profiles:\n  work:\n    tenent: x', '3:5 profiles.work.tenent: unknown key; did you mean "tenant"?'],
    [
      'profiles:\n  work:\n    source: azure-cl',
      '3:13 profiles.work.source: unknown, found "azure-cl"; did you mean "azure-cli"?',
    ],
    [
      'profiles:\n  work:\n    cloud: mars',
      '3:12 profiles.work.cloud: unknown, found "mars"; expected public, usgov, china',
    ],
    ['profiles:\n  work:\n    tenant: a b', '3:13 profiles.work.tenant: expected a tenant id or a domain, found "a b"'],
    ['profiles:\n  work:\n    account: 7', '3:14 profiles.work.account: expected text, found 7'],
    ['profiles:\n  a b: {}', '2:3 profiles.a b: expected a name of letters, digits and . _ -, found "a b"'],
    ['profiles: []', '1:1 profiles: expected a mapping, found a list'],
    ['default: wrk\nprofiles: { work: {} }', '1:10 default: no profile has the name "wrk"; did you mean "work"?'],
    ['profile: {}', '1:1 profile: unknown key; did you mean "profiles"?'],
    ['- a', '1:1 expected a mapping, found a list'],
    ['profiles: {', /^1:12 /],
    ['a: 1\na: 2', /^2:1 Map keys must be unique/],
    [
      'profiles:\n  work:\n    resources:\n      api://x: http://api.adatum.example',
      '4:16 profiles.work.resources.api://x: expected an origin such as https://api.adatum.example, found "http://api.adatum.example"',
    ],
    [
      'profiles:\n  work:\n    resources:\n      api://x: https://api.adatum.example/path',
      /expected an origin such as/,
    ],
  ])('says of %j where it is wrong, and how it goes', async (text, said) => {
    const found = await problems(text);
    if (typeof said === 'string') expect(found).toBe(said);
    else expect(found).toMatch(said);
  });

  it('tells of everything that is wrong at once', async () => {
    expect((await problems('profiles:\n  a: { tenent: x }\n  b: { acount: y }')).split('\n')).toHaveLength(2);
  });

  it('is kept parsed for the next time, while its text stays the same', async () => {
    const text = 'profiles: { work: { tenant: adatum.onmicrosoft.com } }';
    const first = await read(text);
    expect(findProfilesFile(at())?.compiled).toEqual({ profiles: first.profiles });
    writeFileSync(file, text.replace('adatum.', 'other.'));
    expect(findProfilesFile(at())?.compiled).toBeUndefined();
    expect(readdirSync(join(home, '.cache', 'entrada', 'profiles'))).toHaveLength(1);
  });
});

describe('the profile in force', () => {
  const profiles = { default: 'work', profiles: { work: { name: 'work', resources: {} } } };

  it('is the one named, else that of the environment, else the default', () => {
    expect(chosenProfileName('named', { ENTRADA_PROFILE: 'env' }, profiles)).toBe('named');
    expect(chosenProfileName(undefined, { ENTRADA_PROFILE: 'env' }, profiles)).toBe('env');
    expect(chosenProfileName(undefined, { ENTRADA_PROFILE: '' }, profiles)).toBe('work');
    expect(chosenProfileName(undefined, {}, { profiles: {} })).toBeUndefined();
  });

  it('is found by its own name alone', () => {
    expect(profileNamed('work', profiles)?.name).toBe('work');
    expect(profileNamed('toString', profiles)).toBeUndefined();
  });

  it('gives its sources a folder of Azure CLI’s of their own', () => {
    const profile = { name: 'work', azureConfigDir: '/work', resources: {} };
    expect(environmentOf(profile, { PATH: '/bin' })).toEqual({ PATH: '/bin', AZURE_CONFIG_DIR: '/work' });
    expect(environmentOf(undefined, { PATH: '/bin' })).toEqual({ PATH: '/bin' });
  });
});
