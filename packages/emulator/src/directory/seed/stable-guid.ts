import { createHash } from 'node:crypto';

/**
 * A GUID that is always the same for the same names, so that a seeded tenant has the same ids on every machine and after
 * every reset. Shaped as an RFC 9562 version 8 UUID.
 *
 * @example stableGuid(tenantId, 'user', 'alex@adatum.onmicrosoft.com')
 */
export function stableGuid(...names: readonly string[]): string {
  const bytes = createHash('sha256').update(names.join('\n').toLowerCase()).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
