/**
 * Finds the token in what a tool printed: a bare token, an `Authorization` header, a variable's assignment
 * (`export NAME='…'`, `$env:NAME = '…'`), or the JSON of `az account get-access-token`, of
 * `entrada token --output json` or of a token endpoint. Other text is given back trimmed, so that the decoder says
 * what is wrong with it.
 */
export function extractToken(text: string): string {
  const trimmed = text.trim();
  if (trimmed.startsWith('{')) return tokenMember(trimmed) ?? trimmed;
  const unwrapped = trimmed
    .replace(/^authorization:\s*/i, '')
    .replace(/^bearer\s+/i, '')
    .replace(/^(?:export\s+\w+=|\$env:\w+\s*=\s*)/i, '');
  return unwrapped.replace(/^(['"])(.*)\1$/s, '$2');
}

const members = ['accessToken', 'access_token', 'token', 'Token'] as const;

function tokenMember(json: string): string | undefined {
  let document: unknown;
  try {
    document = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (typeof document !== 'object' || document === null) return undefined;
  const found = members.map((name) => (document as Record<string, unknown>)[name]);
  return found.find((value) => typeof value === 'string');
}
