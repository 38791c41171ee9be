/** Claims whose content only Microsoft can read: the right shape, and nothing behind it. */

/** `uti`: 22 characters, the UniqueTokenIdentifier of sign-in logs. */
export function uniqueTokenIdentifier(random: (size: number) => Buffer): string {
  return random(16).toString('base64url');
}

/** `aio`, `xms_ftd`, `xms_rd`. */
export function opaqueClaim(random: (size: number) => Buffer, size: number): string {
  return random(size).toString('base64url');
}

/**
 * `rh`: `1.`, then base64url of three bytes, tenant and client GUID in .NET byte order, three bytes, then a dot.
 * Inferred from decoded samples of two ages.
 */
export function refreshHint(tenantId: string, clientId: string): string {
  const bytes = Buffer.concat([
    Buffer.from([0x01, 0x38, 0x00]),
    dotNetGuid(tenantId),
    dotNetGuid(clientId),
    Buffer.from([0x44, 0x00, 0x00]),
  ]);
  return `1.${bytes.toString('base64url')}.`;
}

/** A GUID's sixteen bytes with the first three fields little endian, as .NET writes them. */
function dotNetGuid(guid: string): Buffer {
  const bytes = Buffer.from(guid.replaceAll('-', ''), 'hex');
  bytes.subarray(0, 4).reverse();
  bytes.subarray(4, 6).reverse();
  bytes.subarray(6, 8).reverse();
  return bytes;
}
