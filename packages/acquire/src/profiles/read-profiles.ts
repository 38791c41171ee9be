import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entradaFolders, homeFolder } from '../cache/entrada-folders.ts';
import { errorCode, makePrivateFolder, readPrivateFile, writePrivateFile } from '../cache/private-file.ts';
import type { Surroundings } from '../signed-in/signed-in.ts';
import type { Profiles } from './profile.ts';

/** The configuration file as it was found. */
export interface ProfilesFile {
  readonly file: string;
  readonly text: string;
  /** What it was parsed to at an earlier time, if it is still the same text. */
  readonly compiled: Profiles | undefined;
  /** Where that is kept. */
  readonly compiledFile: string;
}

/** Changes with the shape of {@link Profiles}, so that what an older version compiled is not believed. */
const format = 1;

/**
 * Path of the configuration file: `ENTRADA_CONFIG`, or config.yaml in the folder for configuration.
 */
export function profilesPath({ env, platform }: Surroundings): string | undefined {
  if (env.ENTRADA_CONFIG) return env.ENTRADA_CONFIG;
  const folders = entradaFolders(env, platform);
  return folders === undefined ? undefined : join(folders.config, 'config.yaml');
}

/**
 * Finds the configuration file, without parsing it: loading a YAML parser takes longer than everything else that a
 * cached token needs, so what a text means is kept as JSON under the text's hash.
 *
 * @returns undefined when there is none
 * @throws Error of the system when it cannot be read, or when ENTRADA_CONFIG names none
 */
export function findProfilesFile(surroundings: Surroundings): ProfilesFile | undefined {
  const file = profilesPath(surroundings);
  const folders = entradaFolders(surroundings.env, surroundings.platform);
  const text = file === undefined ? undefined : readText(file, surroundings.env.ENTRADA_CONFIG === file);
  if (file === undefined || text === undefined) return undefined;
  const home = homeFolder(surroundings.env, surroundings.platform) ?? '';
  const hash = createHash('sha256').update(`${format}\n${home}\n${text}`).digest('hex');
  const compiledFile = folders === undefined ? '' : join(folders.cache, 'profiles', `${hash}.json`);
  return { file, text, compiled: compiledFile === '' ? undefined : readCompiled(compiledFile), compiledFile };
}

/**
 * What the configuration file says; nothing where there is none.
 *
 * @throws EntradaError `config_invalid`
 */
export async function readProfiles(surroundings: Surroundings): Promise<Profiles & { readonly file?: string }> {
  const found = await findOrExplain(surroundings);
  if (found === undefined) return { profiles: {} };
  if (found.compiled !== undefined) return { ...found.compiled, file: found.file };
  const { parseProfiles } = await import('./parse-profiles.ts');
  const home = homeFolder(surroundings.env, surroundings.platform) ?? '';
  const profiles = parseProfiles(found.text, { file: found.file, home });
  keepCompiled(found.compiledFile, profiles);
  return { ...profiles, file: found.file };
}

async function findOrExplain(surroundings: Surroundings): Promise<ProfilesFile | undefined> {
  try {
    return findProfilesFile(surroundings);
  } catch (error) {
    const { EntradaError } = await import('@entrada/core');
    const file = profilesPath(surroundings) ?? '';
    throw new EntradaError('config_invalid', `${file} cannot be read (${errorCode(error) ?? 'unknown'}).`, {
      details: { file },
      cause: error,
    });
  }
}

function readText(file: string, mustExist: boolean): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (!mustExist && (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR')) return undefined;
    throw error;
  }
}

function readCompiled(path: string): Profiles | undefined {
  try {
    const content = readPrivateFile(path, 1024 * 1024);
    // Written by keepCompiled, and readable by nobody else.
    return content === undefined ? undefined : (JSON.parse(content.toString('utf8')) as Profiles);
  } catch {
    return undefined;
  }
}

function keepCompiled(path: string, profiles: Profiles): void {
  if (path === '') return;
  try {
    makePrivateFolder(join(path, '..'));
    writePrivateFile(path, JSON.stringify(profiles));
  } catch {
    // It is parsed again next time.
  }
}
