import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A text that a command printed. */
export interface PrintedText {
  readonly where: string;
  readonly text: string;
}

/** Values that nobody but their owner may see. */
export interface KnownSecrets {
  readonly values: readonly string[];
  /** Folders in which encrypted records lie: long runs of base64 are theirs, tokens are not. */
  readonly sealed: readonly string[];
}

/** A JWT, but no claims challenge in base64 (`{"access_token":{"…`), which is for people to hand on. */
const jsonWebToken = /\beyJ(?!hY2Nlc3NfdG9rZW4iOnsi[\w+/=-]*(?![\w+/=.-]))[\w-]{8,}/;
/** As long as a refresh token or an authorization code. A certificate has lines of 64. */
const longRun = /[\w-]{120,}/;
const privateKey = /PRIVATE KEY-----/;

/** Where tokens or secrets stand in printed text, each as a sentence that repeats none of them. */
export function findInTexts(texts: readonly PrintedText[], { values }: KnownSecrets): string[] {
  return texts.flatMap(({ where, text }) =>
    kindsIn(text, values, { sealed: false }).map((kind) => `${kind} in ${where}`),
  );
}

/**
 * Where tokens or secrets stand in files below a folder, and which sensitive files others may read. A file is sensitive when
 * it holds a private key, or lies in a folder of sealed records.
 */
export function findInFiles(folder: string, secrets: KnownSecrets): string[] {
  return filesBelow(folder).flatMap((path) => {
    const where = relative(folder, path);
    const sealed = secrets.sealed.some((place) => path.startsWith(`${place}/`));
    const content = readFileSync(path, 'latin1');
    const found = kindsIn(content, secrets.values, { sealed }).map((kind) => `${kind} in ${where}`);
    const isSensitive = sealed || privateKey.test(content);
    const isOpen = process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0;
    return isSensitive && isOpen ? [...found, `others may read ${where}`] : found;
  });
}

export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

function kindsIn(text: string, values: readonly string[], { sealed }: { sealed: boolean }): string[] {
  const kinds: string[] = [];
  if (jsonWebToken.test(text)) kinds.push('a token');
  if (!sealed && longRun.test(text)) kinds.push('a run of base64url as long as a refresh token');
  if (values.some((value) => formsOf(value).some((form) => text.includes(form)))) kinds.push('a known secret');
  return kinds;
}

/** As it is, in a URL, and in base64, whose first characters would be others behind other text. */
function formsOf(value: string): string[] {
  return [value, encodeURIComponent(value), Buffer.from(value).toString('base64').replace(/=+$/, '')];
}
