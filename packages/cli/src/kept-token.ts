import { parseArgs } from 'node:util';
import {
  type AccessToken,
  answersOf,
  anythingKept,
  chosenProfileName,
  defaultOrder,
  environmentOf,
  findKeptToken,
  findProfilesFile,
  openVault,
  type ProfileAnswers,
  profileNamed,
  type SourceRequest,
  signedInTo,
} from '@entrada/acquire/kept';
import { clouds, resolveResource } from '@entrada/core/scope';
import type { Terminal } from './terminal.ts';

type Surroundings = Pick<Terminal, 'env' | 'platform' | 'now'>;

/** The options of `entrada token` that only say which token is meant. With any other, this is not the way. */
const options = {
  scope: { type: 'string', short: 's', multiple: true },
  via: { type: 'string' },
  tenant: { type: 'string' },
  client: { type: 'string' },
  account: { type: 'string' },
  cloud: { type: 'string' },
  profile: { type: 'string' },
} as const;

/** What was asked for, and where to look for it. */
interface Question {
  readonly request: SourceRequest;
  readonly sources: readonly string[];
  readonly profile: string | undefined;
  readonly env: Terminal['env'];
}

/**
 * The short way of `entrada token RESOURCE` for a token that is kept: it loads neither the command line nor the sources.
 * It never decides that something is wrong: whatever is not exactly a kept token goes the long way, with the same result.
 *
 * @param args the command line
 * @returns the kept token, or undefined to go the long way
 */
export function findKeptTokenFor(args: readonly string[], surroundings: Surroundings): string | undefined {
  if (args[0] !== 'token' || surroundings.env.ENTRADA_CACHE === 'off') return undefined;
  try {
    const question = understand(args.slice(1), surroundings);
    return question && findIn(question, surroundings)?.token;
  } catch {
    return undefined;
  }
}

function understand(args: readonly string[], surroundings: Surroundings): Question | undefined {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  const [resource, ...more] = positionals;
  if (resource === undefined || more.length > 0) return undefined;
  const { scope, profile: named, ...given } = values;
  const file = findProfilesFile(surroundings);
  if (file !== undefined && file.compiled === undefined) return undefined;
  const profiles = file?.compiled ?? { profiles: {} };
  const name = chosenProfileName(named, surroundings.env, profiles);
  const profile = name === undefined ? undefined : profileNamed(name, profiles);
  if (name !== undefined && profile === undefined) return undefined;
  const { via, ...answers } = merge(answersOf(profile), given);
  if (answers.cloud !== undefined && !Object.hasOwn(clouds, answers.cloud)) return undefined;
  const asked = resolveResource(resource, {
    ...(scope !== undefined && { scope }),
    cloud: clouds[answers.cloud ?? 'public'],
  });
  return {
    request: { ...asked, ...answers },
    sources: via === undefined ? defaultOrder : [via],
    profile: name,
    env: environmentOf(profile, surroundings.env),
  };
}

/** What was typed goes over what the profile says. Whether `cloud` is one is looked at by the caller. */
function merge(answers: ProfileAnswers, given: Readonly<Record<string, unknown>>): ProfileAnswers {
  return { ...answers, ...given };
}

/** Looks in the order in which the sources would be asked; the first that may have somebody signed in decides. */
function findIn(
  { request, sources, profile, env }: Question,
  { platform, now }: Surroundings,
): AccessToken | undefined {
  // Where nothing was ever kept, the key store need not be asked: that takes a third of the time, or may hang.
  if (!anythingKept(env, platform)) return undefined;
  const opened = openVault(env, platform);
  if (opened.state !== 'open') return undefined;
  for (const source of sources) {
    const context = { env, platform, now, profile, vault: opened.vault };
    const found = findKeptToken(source, request, context);
    if (found !== undefined) return found;
    // Only where surely nobody is signed in would the source let the next one try.
    if (signedInTo(source, context).state !== 'nobody') return undefined;
  }
  return undefined;
}
