/** A string literal of an OData `$filter`: a quote is doubled (OData 4.01, ABNF `SQUOTE-in-string`). */
export function quote(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
