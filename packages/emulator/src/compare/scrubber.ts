/** Replaces what may not leave the machine, or differs from run to run, by placeholders that stay the same. */
export interface Scrubber {
  /** From now on `value` is written `{placeholder}`, in any case. */
  name(value: string, placeholder: string): void;
  /** From now on `value` is written `{secret}`: secrets, codes, refresh tokens. */
  hide(value: string): void;
  /** Text that may be shown: on one line, without ids, names of the tenant, addresses, times, tokens and secrets. */
  scrub(text: string): string;
}

/** Values shorter than this would replace parts of common words. */
const shortestName = 4;

/** The scrubber of one side; both sides name alike what is alike, so that their texts can be compared. */
export function createScrubber(): Scrubber {
  const names = new Map<string, string>();
  const name = (value: string, placeholder: string): void => {
    if (value.length >= shortestName) names.set(value.toLowerCase(), `{${placeholder}}`);
  };
  return {
    name,
    hide: (value) => name(value, 'secret'),
    // Tokens and addresses first: a name inside them would break them into parts that are no longer found.
    scrub: (text) => {
      const line = text.replaceAll(/[\p{Cc}\s]+/gu, ' ').replace(traceTail, '');
      return replaceIds(replaceNames(line.replaceAll(jsonWebToken, '{token}').replaceAll(address, '{address}'), names));
    },
  };
}

/** In every description of the token service; its parts differ from call to call. */
const traceTail = /\s*Trace ID: \S+ Correlation ID: \S+ Timestamp: \S+(?: \S+Z)?(?=$| )/;

/** Longest first, so that a domain is not found inside an address that has a name of its own. */
function replaceNames(text: string, names: ReadonlyMap<string, string>): string {
  const values = [...names.keys()].sort((a, b) => b.length - a.length);
  if (values.length === 0) return text;
  const pattern = new RegExp(`(?<!\\w)(?:${values.map(literally).join('|')})(?!\\w)`, 'gi');
  return text.replaceAll(pattern, (value) => names.get(value.toLowerCase()) ?? '{name}');
}

/** `RegExp.escape` is missing before Node 24. */
function literally(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

function replaceIds(text: string): string {
  const ids: string[] = [];
  return text
    .replaceAll(guid, (id) => {
      const known = ids.indexOf(id.toLowerCase());
      return `{id-${known >= 0 ? known + 1 : ids.push(id.toLowerCase())}}`;
    })
    .replaceAll(tenantDomain, '{domain}')
    .replaceAll(time, '{time}')
    .replaceAll(opaque, '{opaque}');
}

const jsonWebToken = /\beyJ[\w-]{5,}(?:\.[\w-]*){0,4}/g;
const address = /[\w.+#-][\w.+#'-]*@[\w-]+(?:\.[\w-]+)+/g;
const guid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi;
const tenantDomain = /\b[\w-]+(?:\.[\w-]+)*\.onmicrosoft\.com\b/gi;
const time = /\b\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(?:\.\d+)?Z?/g;
/** Nothing that a person wrote has 32 such characters with a digit among them; codes, keys and thumbprints do. */
const opaque = /\b(?=[\w~-]*\d)[\w~-]{32,}/g;
