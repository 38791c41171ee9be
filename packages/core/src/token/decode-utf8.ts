const chunk = 8192;

/**
 * Decodes UTF-8, strictly: no overlong forms, no surrogates, nothing cut off.
 *
 * @returns undefined when the bytes are not UTF-8
 */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  let all = 0;
  // An index loop: iterating a typed array costs four times as much.
  for (let index = 0; index < bytes.length; index += 1) all |= bytes[index] ?? 0;
  if (all < 0x80) return fromAscii(bytes);
  let escaped = '';
  for (const byte of bytes) {
    const plain = byte < 0x80 && byte !== 0x25;
    escaped += plain ? String.fromCharCode(byte) : `%${byte.toString(16).padStart(2, '0')}`;
  }
  try {
    // The language's own strict decoder; TextDecoder belongs to the hosts, not to the language.
    return decodeURIComponent(escaped);
  } catch {
    return undefined;
  }
}

function fromAscii(bytes: Uint8Array): string {
  let text = '';
  for (let index = 0; index < bytes.length; index += chunk) {
    text += Reflect.apply(String.fromCharCode, undefined, bytes.subarray(index, index + chunk));
  }
  return text;
}
