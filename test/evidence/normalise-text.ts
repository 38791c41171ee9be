/**
 * Text without what differs from call to call: ids, times, tokens' thumbprints, codes. Placeholders of the recordings and
 * the emulator's real values come out the same. Until 2023 Entra set the parts of a description apart with CR LF, since
 * then with a blank; both come out as a blank.
 */
export function normaliseText(text: string): string {
  return steps.reduce(
    (result, [pattern, replacement]) => result.replaceAll(pattern, replacement),
    text.replace(challengeClaims, (_, recorded?: string, base64 = '') => {
      const claims = recorded?.replaceAll('\\"', '"') ?? Buffer.from(base64, 'base64').toString('utf8');
      return `claims="base64 of ${claims.replace(/"value":"(?:\d+|<epoch-string>)"/, '"value":"{epoch}"')}"`;
    }),
  );
}

const steps: readonly (readonly [RegExp, string])[] = [
  [/\r\n/g, ' '],
  [/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|<guid>|<client-id>|\{tenant\}|\{subscription\}/gi, '{guid}'],
  [/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{7}Z?|<iso7>/g, '{iso7}'],
  [/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z|<iso3>/g, '{iso3}'],
  [/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z|<iso>/g, '{iso}'],
  [/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?!\d)|<iso-no-zone>/g, '{iso-no-zone}'],
  [/\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}Z|<datetime>/g, '{datetime}'],
  [/the code (?:[A-Z0-9]{9}|<user-code>)/g, 'the code {user-code}'],
  [/(?<=Thumbprint of key used by client: ')(?:[0-9A-F]+|<hex>)/g, '{hex}'],
  [/(?<=^1,\d+,0,)(?:\d+\.\d{4}|<ms>)/g, '{ms}'],
  [/S-1-12-1(?:-\d+){4}|<sid>/g, '{sid}'],
];

/** A claims challenge is base64: what it says is compared, down to its blanks. */
const challengeClaims = /claims="(?:<base64 of (.*)>|([A-Za-z0-9+/=]+))"/;
