import { expect, it } from 'vitest';
import { entradaFolders } from './entrada-folders.ts';

const library = '/Users/alex/Library';
const local = 'C:\\Users\\alex\\AppData\\Local';

it.each([
  [
    'linux',
    { HOME: '/home/alex' },
    {
      config: '/home/alex/.config/entrada',
      cache: '/home/alex/.cache/entrada',
      data: '/home/alex/.local/share/entrada',
    },
  ],
  [
    'linux',
    { HOME: '/home/alex', XDG_CONFIG_HOME: '/c', XDG_CACHE_HOME: 'relative', XDG_DATA_HOME: '/d' },
    { config: '/c/entrada', cache: '/home/alex/.cache/entrada', data: '/d/entrada' },
  ],
  [
    'darwin',
    { HOME: '/Users/alex', XDG_CACHE_HOME: '/c' },
    {
      config: `${library}/Preferences/entrada`,
      cache: `${library}/Caches/entrada`,
      data: `${library}/Application Support/entrada`,
    },
  ],
  [
    'win32',
    { USERPROFILE: 'C:\\Users\\alex' },
    {
      config: 'C:\\Users\\alex\\AppData\\Roaming\\entrada\\Config',
      cache: `${local}\\entrada\\Cache`,
      data: `${local}\\entrada\\Data`,
    },
  ],
] as const)('gives on %s for %o the folders that are the custom there', (platform, env, folders) => {
  expect(entradaFolders(env, platform)).toEqual(folders);
});

it.each([
  ['linux', {}],
  ['linux', { HOME: 'somewhere' }],
  ['win32', { HOME: 'C:\\Users\\alex' }],
] as const)('gives none on %s for %o', (platform, env) => {
  expect(entradaFolders(env, platform)).toBeUndefined();
});
