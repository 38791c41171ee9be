/** First line of an export. */
export const transferHeader: { readonly format: string; readonly version: number } = {
  format: 'entrada-tenant',
  version: 1,
};

/** Characters of a line; a group of a hundred thousand members has about seven million. */
export const longestLine: number = 64 * 1024 * 1024;
