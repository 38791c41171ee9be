import { firstPartyRows } from './first-party-rows.ts';

/**
 * An application that a published list of Microsoft's applications names. The lists hold ids of roles, licences and
 * samples as well: a name for an id, never a proof that the id is Microsoft's.
 */
export interface FirstPartyApp {
  /** Lower-case GUID. */
  readonly appId: string;
  readonly name: string;
  /** Id of the tenant that owns it, where the list says so. */
  readonly ownerTenant?: string;
  /** Whether its refresh tokens work for the whole family of client ids; `null` = unknown. */
  readonly foci: boolean | null;
  /** Whether it can ask for tokens without proving who it is; `null` = unknown. */
  readonly publicClient: boolean | null;
}

const owners: Readonly<Record<string, string>> = {
  s: 'f8cdef31-a31e-4b4a-93e4-5f571e91255a',
  m: '72f988bf-86f1-41af-91ab-2d7cd011db47',
  g: 'cdc5aeea-15c5-4db6-b079-fcadd2505dc2',
};

const idLength = 36;

/**
 * What the published lists say of an application id; case does not matter. State: names 2026-08-20, flags 2026-01-26.
 *
 * @example findFirstPartyApp('00000003-0000-0000-c000-000000000000')?.name // 'Microsoft Graph'
 */
export function findFirstPartyApp(appId: string): FirstPartyApp | undefined {
  if (appId.length !== idLength) return undefined;
  const id = appId.toLowerCase();
  // Rows begin with the id, so that nothing has to be parsed or kept for one question.
  const start = firstPartyRows.startsWith(id) ? 0 : firstPartyRows.indexOf(`\n${id}`) + 1;
  if (start === 0 && !firstPartyRows.startsWith(id)) return undefined;
  const end = firstPartyRows.indexOf('\n', start);
  const row = firstPartyRows.slice(start + idLength, end === -1 ? undefined : end);
  const ownerTenant = owners[row.charAt(0)];
  return {
    appId: id,
    name: row.slice(3),
    ...(ownerTenant !== undefined && { ownerTenant }),
    foci: flag(row.charAt(1)),
    publicClient: flag(row.charAt(2)),
  };
}

function flag(letter: string): boolean | null {
  return letter === '-' ? null : letter === 'y';
}
