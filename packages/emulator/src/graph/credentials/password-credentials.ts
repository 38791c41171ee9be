import { randomGuid } from '../../caller/random-guid.ts';
import { hashSecret } from '../../directory/hash-secret.ts';
import type { PasswordCredential } from '../../directory/model.ts';
import type { EmulatorContext } from '../../emulator-context.ts';
import type { SentPasswordCredential } from '../applications/sent-application.ts';
import { isoSeconds, misfit } from '../body/shape.ts';

/** A new client secret: what is stored, and the value that is shown once. */
export interface NewPassword {
  readonly credential: PasswordCredential;
  readonly secretText: string;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.~-';

/**
 * Makes a client secret in the form Entra gives it: 40 characters, `8Q~` from the fourth on. It starts now and lasts
 * two years unless the request says otherwise [D: application-addpassword.md].
 *
 * @throws {GraphError} invalidPropertyValue when it would end before it starts
 */
export function createPassword(context: EmulatorContext, sent: SentPasswordCredential): NewPassword {
  const startDateTime = sent.startDateTime ?? isoSeconds(context.clock.now());
  const endDateTime = sent.endDateTime ?? twoYearsAfter(startDateTime);
  if (endDateTime <= startDateTime) throw misfit({ property: 'endDateTime', type: 'PasswordCredential' });
  const secretText = createSecretText(context.random);
  return {
    secretText,
    credential: {
      keyId: randomGuid(context.random),
      displayName: sent.displayName ?? null,
      hint: secretText.slice(0, 3),
      startDateTime,
      endDateTime,
      secretHash: hashSecret(secretText),
    },
  };
}

function twoYearsAfter(time: string): string {
  const end = new Date(time);
  end.setUTCFullYear(end.getUTCFullYear() + 2);
  return isoSeconds(end.getTime());
}

/**
 * A secret's value. It never begins with `-`: Azure CLI's argument parser takes that for an option (`az login --password
 * -x…` fails). Whether Entra spares people that too is not known [?].
 */
export function createSecretText(random: (size: number) => Buffer): string {
  return `${randomText(random, 1, alphabet.slice(0, -1))}${randomText(random, 2)}8Q~${randomText(random, 34)}`;
}

/** Characters of the alphabet, each equally likely: bytes beyond the last whole alphabet are thrown away. */
function randomText(random: (size: number) => Buffer, length: number, from: string = alphabet): string {
  const whole = 256 - (256 % from.length);
  let text = '';
  while (text.length < length) {
    const fitting = [...random(length)].filter((byte) => byte < whole);
    text += fitting.map((byte) => from[byte % from.length]).join('');
  }
  return text.slice(0, length);
}
