/** Where in the manifest: keys and list positions from the top. */
export type ManifestPath = readonly (string | number)[];

/** One thing that is wrong with a manifest. */
export interface ManifestIssue {
  readonly path: ManifestPath;
  /** Whether the position meant is that of the key or of its value. */
  readonly at: 'key' | 'value';
  /** What was expected and what was found. */
  readonly message: string;
}

/** Writes a path as people write it: `api.authorizedClients[0].scopes`, `api.appRoles["Reports.Read.All"]`. */
export function formatPath(path: ManifestPath): string {
  return path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`;
      if (!/^[\w-]+$/.test(part)) return `[${JSON.stringify(shorten(part))}]`;
      return index === 0 ? part : `.${part}`;
    })
    .join('');
}

const shown = 60;

/** What was found, on one line and short: `"users"`, `3`, `nothing`, `a list`. */
export function describeFound(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  return JSON.stringify(typeof value === 'string' ? shorten(value) : value);
}

function shorten(text: string): string {
  return text.length > shown ? `${text.slice(0, shown)}…` : text;
}
