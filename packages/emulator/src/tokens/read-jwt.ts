/** A JWT taken apart; nothing of it is checked. */
export interface ReadJwt {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly signingInput: string;
  /** base64url. */
  readonly signature: string;
}

/** @returns undefined for what is not a signed JWT in compact form (RFC 7519 section 3) */
export function readJwt(token: string): ReadJwt | undefined {
  const parts = token.split('.');
  const [header, payload, signature] = parts;
  if (parts.length !== 3 || header === undefined || payload === undefined || !signature) return undefined;
  const [readHeader, claims] = [readPart(header), readPart(payload)];
  if (readHeader === undefined || claims === undefined) return undefined;
  return { header: readHeader, claims, signingInput: `${header}.${payload}`, signature };
}

function readPart(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
