/**
 * A string literal of an OData `$filter`, quoted and escaped: a quote is doubled (OData 4.01, ABNF `SQUOTE-in-string`).
 * Percent-encoding is done with the whole query.
 */
export function odataString(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** Query options of OData, such as `$filter` and `$select`. */
export type ODataQuery = Readonly<Record<string, string | number>>;

/** A path with its query; spaces as `%20`, since not every reader of URLs takes `+`. */
export function withQuery(path: string, query: ODataQuery | undefined): string {
  const options = Object.entries(query ?? {}).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return options.length === 0 ? path : `${path}?${options.join('&')}`;
}
