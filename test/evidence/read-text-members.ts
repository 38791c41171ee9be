import { isObject } from './member-names.ts';

/**
 * The members of a JSON answer that are text, to go on with: an id, a token, a code.
 *
 * @throws TypeError when the answer is a refusal, so that a scene is not set on it
 */
export async function readTextMembers(response: Response): Promise<Readonly<Record<string, string>>> {
  const text = await response.text();
  if (!response.ok) throw new TypeError(`The scene could not be set: ${text}`);
  const body: unknown = JSON.parse(text);
  if (!isObject(body)) throw new TypeError('Expected a JSON object');
  return Object.fromEntries(
    Object.entries(body).filter((member): member is [string, string] => typeof member[1] === 'string'),
  );
}
