import { type CacheDescription, defaultOrder, describeCache, listSignedIn, type SourceState } from '@entrada/acquire';
import { renderStatus } from '../output/render-status.ts';
import { styleFor, type Terminal } from '../terminal.ts';
import { inProfile } from './in-profile.ts';

/** What `entrada status` says; nothing in it is secret. */
export interface Status {
  readonly profile: string | null;
  /** The configuration file, if there is one. */
  readonly configFile: string | null;
  /** The sources in the order in which they are tried, or the one of the profile. */
  readonly sources: readonly SourceState[];
  readonly cache: CacheDescription;
}

/** `entrada status`: who is signed in and what is kept, found without starting anything. */
export async function status(
  given: { readonly profile?: string; readonly json?: boolean },
  around: Terminal,
): Promise<void> {
  const { terminal, profile, file } = await inProfile(given, around);
  const name = profile?.name;
  const sources = profile?.source === undefined ? defaultOrder : [profile.source];
  const found: Status = {
    profile: name ?? null,
    configFile: file ?? null,
    sources: listSignedIn(sources, terminal, name),
    cache: describeCache(terminal, name, terminal.now()),
  };
  terminal.stdout.write(
    given.json === true
      ? `${JSON.stringify(found, null, 2)}\n`
      : renderStatus(found, terminal.now(), styleFor(terminal.stdout, terminal.env)),
  );
}
