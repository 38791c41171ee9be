const root = 'https://graph.microsoft.com/v1.0';

/** The command that sends a request to Microsoft Graph. @param path below the version, begins with a slash */
export function azRest(method: 'POST' | 'PATCH', path: string, body: object): string {
  return `az rest --method ${method} --url "${root}${path}" --body ${quoted(body)}`;
}

/**
 * JSON in single quotes, without a single quote inside: texts in it come out of the tenant, and whoever wrote them must not
 * end the quotes.
 */
function quoted(body: object): string {
  return `'${JSON.stringify(body).replaceAll("'", String.raw`\u0027`)}'`;
}
