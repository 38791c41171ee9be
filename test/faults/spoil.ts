import type { RandomInput } from './random-input.ts';

/** The same fields, of which some are odd, missing or strangers. */
export function spoil(
  input: RandomInput,
  fields: Readonly<Record<string, string>>,
  values: readonly string[],
  probability = 0.2,
): Record<string, string> {
  const spoilt = Object.entries(fields).flatMap(([name, value]) => {
    if (!input.chance(probability)) return [[name, value]];
    return input.chance(0.3) ? [] : [[name, input.text(values)]];
  });
  if (input.chance(0.1))
    spoilt.push([input.pick(['resource', 'client_info', 'constructor', 'state']), input.text(values)]);
  return Object.fromEntries(spoilt);
}

/** An encoded form, now and then with a field twice or without any encoding. */
export function form(input: RandomInput, fields: Readonly<Record<string, string>>): string {
  const parts = Object.entries(fields).map(([name, value]) => `${name}=${encode(input, value)}`);
  if (input.chance(0.03)) parts.push(...parts.slice(0, 1));
  return parts.join('&');
}

/** Percent-encoding; now and then the text as it is. */
export function encode(input: RandomInput, text: string): string {
  return input.chance(0.95) ? encodeURIComponent(text.toWellFormed()) : text.replaceAll('#', '');
}

/** The same JSON, of which some values are odd, missing or of another kind. */
export function spoilJson(input: RandomInput, value: unknown, values: readonly string[]): unknown {
  if (input.chance(0.1)) return randomJson(input, values, 0);
  if (Array.isArray(value)) return value.map((item: unknown) => spoilJson(input, item, values));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(() => input.chance(0.95));
  const spoilt = kept.map(([name, item]): [string, unknown] => [name, spoilJson(input, item, values)]);
  if (input.chance(0.1)) spoilt.push([input.pick(members), randomJson(input, values, 0)]);
  return Object.fromEntries(spoilt);
}

function randomJson(input: RandomInput, values: readonly string[], depth: number): unknown {
  const kind = input.below(depth > 3 ? 4 : 6);
  if (kind === 0) return input.pick([null, true, false]);
  if (kind === 1) return input.pick([0, -1, 1.5, 1e308, 2 ** 53]);
  if (kind < 4) return input.text(values);
  const items = Array.from({ length: input.below(4) }, () => randomJson(input, values, depth + 1));
  return kind === 4 ? items : Object.fromEntries(items.map((item) => [input.pick(members), item]));
}

const members = [
  'displayName',
  'identifierUris',
  'api',
  'oauth2PermissionScopes',
  'appRoles',
  'web',
  'redirectUris',
  'requests',
  'id',
  'method',
  'url',
  'body',
  'query',
  'subscriptions',
  'options',
  '__proto__',
  '@odata.id',
  'clientId',
  'resourceId',
  'scope',
  'consentType',
  'appId',
  'passwordCredential',
  'ids',
  'types',
];
