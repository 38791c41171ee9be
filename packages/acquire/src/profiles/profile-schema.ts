import { clouds } from '@entrada/core/data';
import * as v from 'valibot';
import { sourceNames } from '../capabilities/source-capabilities.ts';
import { suggestWord } from './near-word.ts';

// Messages say what was expected; where it stands and what was found is added by who reports them.

const text = v.pipe(v.string('expected text'), v.trim(), v.minLength(1, 'expected text'));

/** One of some words. */
function oneOf(words: readonly string[]) {
  return v.pipe(
    text,
    v.check(
      (word) => words.includes(word),
      ({ input }) => `unknown${suggestWord(String(input), words)}`,
    ),
  );
}

const mapping = v.custom<object>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'expected a mapping',
);

/** A mapping with these keys and no other. */
function closed<const Entries extends v.ObjectEntries>(entries: Entries) {
  const names = Object.keys(entries);
  return v.pipe(
    mapping,
    v.looseObject(entries),
    v.rawCheck(({ dataset, addIssue }) => {
      const input: object = Object(dataset.value);
      for (const key of Object.keys(input).filter((name) => !names.includes(name))) {
        const path: [v.ObjectPathItem] = [{ type: 'object', origin: 'key', input: { ...input }, key, value: key }];
        addIssue({ message: `unknown key${suggestWord(key, names)}`, path });
      }
    }),
  );
}

const tenant = v.pipe(
  text,
  v.regex(/^[0-9A-Za-z](?:[0-9A-Za-z.-]{0,252}[0-9A-Za-z])?$/, 'expected a tenant id or a domain'),
);

/** A token goes over https, or stays on this machine. */
const origin = v.pipe(
  text,
  v.check((value) => isOrigin(value), 'expected an origin such as https://api.adatum.example'),
);

function isOrigin(value: string): boolean {
  const url = URL.parse(value);
  if (url === null || url.origin !== value.replace(/\/$/, '')) return false;
  return url.protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
}

const origins = v.union([origin, v.array(origin)], ({ issues }) => issues?.[0]?.message ?? 'expected an origin');

const profile = closed({
  source: v.optional(oneOf(sourceNames)),
  tenant: v.optional(tenant),
  account: v.optional(text),
  cloud: v.optional(oneOf(Object.keys(clouds))),
  client: v.optional(text),
  azureConfigDir: v.optional(text),
  resources: v.optional(v.pipe(mapping, v.record(v.string(), origins))),
});

const profileName = v.pipe(v.string(), v.regex(/^[\w.-]{1,64}$/, 'expected a name of letters, digits and . _ -'));

/** A profile as it stands in the file. */
interface ProfileInput {
  readonly source?: string | undefined;
  readonly tenant?: string | undefined;
  readonly account?: string | undefined;
  readonly cloud?: string | undefined;
  readonly client?: string | undefined;
  readonly azureConfigDir?: string | undefined;
  readonly resources?: Readonly<Record<string, string | string[]>> | undefined;
}

/** What the configuration file holds once it is checked. */
export interface ProfilesInput {
  readonly default?: string | undefined;
  readonly profiles: Readonly<Record<string, ProfileInput>>;
}

/** The configuration file. */
export const profilesSchema: v.GenericSchema<unknown, ProfilesInput> = closed({
  default: v.optional(text),
  profiles: v.optional(v.pipe(mapping, v.record(profileName, profile)), {}),
});
