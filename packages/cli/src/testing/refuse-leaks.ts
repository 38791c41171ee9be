/** What a command line printed. */
export interface Captured {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A JWT but no claims challenge (`{"access_token":{"…`), or any run of base64url as long as a refresh token or an authorization code. */
const credential = /\beyJ(?!hY2Nlc3NfdG9rZW4iOnsi[\w+/=-]*(?![\w+/=.-]))[\w-]{8,}|[\w-]{120,}/;

/**
 * Throws when a command printed a token, or a secret of its environment, where it must not: anywhere but on the standard
 * output of `entrada token`. Every run of the tests goes through it.
 */
export function refuseLeaks(args: readonly string[], { stdout, stderr }: Captured, secrets: readonly string[]): void {
  const printsToken = args[0] === 'token';
  for (const [name, text] of Object.entries({ stderr, ...(!printsToken && { stdout }) })) {
    if (credential.test(text)) throw new Error(`A token on the ${name} of entrada ${args[0]}`);
  }
  for (const secret of secrets) {
    if (secret !== '' && (stdout + stderr).includes(secret)) throw new Error(`A secret in the output of ${args[0]}`);
  }
}
