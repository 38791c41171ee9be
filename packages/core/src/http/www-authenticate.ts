/** One challenge of a `WWW-Authenticate` header. */
export interface AuthenticateChallenge {
  /** In lower case, e.g. `bearer`. */
  readonly scheme: string;
  /** By name in lower case; of a name given twice the first counts. */
  readonly parameters: ReadonlyMap<string, string>;
}

const longestHeader = 16_384;

/** A scheme or a parameter's name (RFC 9110 section 5.6.2). */
const token = "[\\w!#$%&'*+.^`|~-]+";
const parameter = new RegExp(`^(${token})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|(${token}))`);
const scheme = new RegExp(`^(${token})(?:\\s+|(?=,|$))`);

/**
 * Reads a `WWW-Authenticate` header (RFC 9110 section 11.6.1): challenges of several schemes, their parameters separated by
 * commas. Whoever wrote it is not trusted: what cannot be read is left out, and nothing is thrown.
 *
 * @example readChallenges('Bearer error="insufficient_claims", claims="e30"')[0]?.parameters.get('claims')
 */
export function readChallenges(header: string | null): readonly AuthenticateChallenge[] {
  const challenges: { scheme: string; parameters: Map<string, string> }[] = [];
  let rest = (header ?? '').slice(0, longestHeader);
  while (rest !== '') {
    rest = rest.replace(/^[\s,]+/, '');
    const found = parameter.exec(rest);
    const current = challenges.at(-1);
    if (found !== null && current !== undefined) {
      const [all, name = '', quoted, plain = ''] = found;
      const folded = name.toLowerCase();
      const value = quoted?.replaceAll(/\\(.)/g, '$1') ?? plain;
      if (!current.parameters.has(folded)) current.parameters.set(folded, value);
      rest = rest.slice(all.length);
      continue;
    }
    const [all, name] = scheme.exec(rest) ?? [];
    if (all === undefined || name === undefined) {
      // A token68 or rubbish: on to the next comma.
      rest = rest.slice(1).replace(/^[^,]*/, '');
      continue;
    }
    challenges.push({ scheme: name.toLowerCase(), parameters: new Map() });
    rest = rest.slice(all.length);
  }
  return challenges;
}
