import type { ApiManifest } from '@entrada/core';
import { odataString } from '../../graph/odata.ts';
import { defaultIdentifierUri } from '../../manifest/identifier-uri.ts';
import { guarded } from './guarded.ts';
import { filledIn, filtered, hereDocument, jsonText, literal, section, shellWord } from './script-text.ts';

/** Finds the application as `entrada expose` does: by its id, else by a URI, else by its name; or creates it bare. */
export function findOrCreateApplication(api: ApiManifest): string {
  const what = shellWord(`the application ${api.name}`);
  const search = (filter: string): string =>
    `application=$(find_one ${what} ${shellWord(filtered('applications', filter, 'id'))})`;
  if (api.appId !== undefined) {
    return section(
      'The application, which the manifest names by its id.',
      search(`appId eq ${odataString(api.appId)}`),
      `[ -n "$application" ] || die ${shellWord(`The tenant has no application ${api.appId}.`)}`,
      ...learnAppId,
    );
  }
  const uris = api.identifierUris.filter((uri) => !uri.includes('{appId}'));
  const byName = filtered('applications', `displayName eq ${odataString(api.name)}`, 'id,appId,identifierUris');
  const body = {
    displayName: api.name,
    signInAudience: api.signInAudience,
    api: { requestedAccessTokenVersion: api.accessTokenVersion },
  };
  return section(
    'The application: the one with the URI, else the one with the name, else a new one without a URI, which Graph would check too early.',
    'application=',
    ...uris.map((uri) => `[ -n "$application" ] || ${search(`identifierUris/any(s:s eq ${odataString(uri)})`)}`),
    'if [ -z "$application" ]; then',
    `  application=$(find_one ${what} ${shellWord(byName)} ${shellWord(uris.length === 0 ? 'value[].id' : `value[${unfinished}].id`)})`,
    'fi',
    'if [ -z "$application" ]; then',
    hereDocument('body', jsonText(body)),
    '  application=$(az rest --method POST --url "$graph/applications" --body "@$work/body" --query id --output tsv)',
    '  say "+ application $application"',
    '  patiently az rest --method GET --url "$graph/applications/$application?\\$select=id" --output none',
    'fi',
    ...learnAppId,
  );
}

const learnAppId = [
  'app_id=$(read_graph "applications/$application?\\$select=appId" appId)',
  'remember appId "$app_id"',
];

/** One that was begun and not finished; with another URI it is another API of the same name. */
const unfinished = "?!identifierUris || identifierUris == [join('', ['api://', appId])]";

/** What is written in one go: name, audience, token version, known clients, optional claims and lock. */
export function writeSettings(api: ApiManifest): string {
  const differences = [
    `displayName != ${literal(api.name)}`,
    `signInAudience != ${literal(api.signInAudience)}`,
    `(api.requestedAccessTokenVersion || ${literal(1)}) != ${literal(api.accessTokenVersion)}`,
  ];
  const ofApi = [`requestedAccessTokenVersion: ${literal(api.accessTokenVersion)}`];
  const properties = [`displayName: ${literal(api.name)}`, `signInAudience: ${literal(api.signInAudience)}`];
  if (api.knownClientApplications.length > 0) {
    const { missing, merged } = mergedList('api.knownClientApplications', api.knownClientApplications);
    differences.push(missing);
    ofApi.push(`knownClientApplications: ${merged}`);
  }
  const claims = optionalClaims(api);
  if (claims !== undefined) {
    differences.push(claims.missing);
    properties.push(`optionalClaims: ${claims.merged}`);
  }
  if (api.instanceLock !== undefined) {
    const lock = { isEnabled: api.instanceLock, allProperties: api.instanceLock };
    const [on, all] = ['isEnabled', 'allProperties'].map((name) => `servicePrincipalLockConfiguration.${name}`);
    differences.push(api.instanceLock ? `!(${on} && ${all})` : `(${on} || ${literal(false)}) != ${literal(false)}`);
    properties.push(`servicePrincipalLockConfiguration: ${literal(lock)}`);
  }
  properties.push(`api: {${ofApi.join(', ')}}`);
  return section(
    'Name, audience, token version and claims, before the URI: its policy is milder for tokens of version 2.',
    hereDocument('query', guarded(differences.join(' ||\n  '), `{\n  ${properties.join(',\n  ')}\n}`)),
    'converge settings "applications/$application"',
  );
}

/** A list to which values are added, and what tells that one of them is missing. */
function mergedList(path: string, values: readonly string[]): { readonly missing: string; readonly merged: string } {
  const current = `(${path} || ${literal([])})`;
  const missing = values.map((value) => `!contains(${current}, ${literal(value)})`).join(' || ');
  return { missing, merged: `[${current}[?!contains(${literal(values)}, @)], ${literal(values)}][]` };
}

function optionalClaims({
  optionalClaims: claims,
}: ApiManifest): { readonly missing: string; readonly merged: string } | undefined {
  const kinds = ['accessToken', 'idToken', 'saml2Token'] as const;
  if (kinds.every((kind) => claims[kind].length === 0)) return undefined;
  const missing: string[] = [];
  const merged = kinds.map((kind) => {
    const current = `(optionalClaims.${kind} || ${literal([])})`;
    const own = claims[kind].map(({ name, source, essential, additionalProperties }) => {
      const isIt = `name == ${literal(name)} && source == ${literal(source ?? null)}`;
      const has = additionalProperties.map((one) => `contains(additionalProperties, ${literal(one)})`);
      const exact = `length(additionalProperties || ${literal([])}) == ${literal(additionalProperties.length)}`;
      const all = [isIt, exact, `(essential || ${literal(false)}) == ${literal(essential)}`, ...has].join(' && ');
      missing.push(`!(${current}[?${all}])`);
      return { isIt, entry: { name, source: source ?? null, essential, additionalProperties } };
    });
    if (own.length === 0) return `${kind}: ${current}`;
    const isOwn = own.map(({ isIt }) => `(${isIt})`).join(' || ');
    return `${kind}: [${current}[?!(${isOwn})], ${literal(own.map(({ entry }) => entry))}][]`;
  });
  return { missing: missing.join(' ||\n  '), merged: `{\n    ${merged.join(',\n    ')}\n  }` };
}

/** Adds the URIs that the application does not have yet. */
export function writeIdentifierUris({ identifierUris }: ApiManifest): string {
  const current = `(identifierUris || ${literal([])})`;
  // The brace of {appId} must stay one that is filled in.
  const uris = identifierUris.map((uri) => literal(uri).replaceAll(String.raw`\u007bappId}`, filledIn('appId')));
  const missing = uris.map((uri) => `!contains(${current}, ${uri})`).join(' || ');
  const foreign = `${current}[?${uris.map((uri) => `@ != ${uri}`).join(' && ')}]`;
  const title = identifierUris.includes(defaultIdentifierUri)
    ? 'Identifier URIs.'
    : 'Identifier URIs, beside those that are there.';
  return section(
    title,
    hereDocument('query', guarded(missing, `{identifierUris: [${foreign}, [${uris.join(', ')}]][]}`)),
    'converge "identifier URIs" "applications/$application?\\$select=identifierUris"',
  );
}
