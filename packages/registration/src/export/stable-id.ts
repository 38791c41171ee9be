import { createHash } from 'node:crypto';

/** Namespace of the ids that Entrada gives to scopes and roles when it exports them; made once, at random. */
const namespace = 'd19c7f52-6f0b-4c3e-9d5b-0f7d3a8c2e41';

/**
 * The id of a scope or role that has none yet: a UUID of version 5 (RFC 9562, 5.5) over the API's name and the value,
 * so that every export of a manifest names the same ids.
 */
export function stableId(kind: 'scope' | 'app-role', apiName: string, value: string): string {
  const hash = createHash('sha1');
  hash.update(Buffer.from(namespace.replaceAll('-', ''), 'hex'));
  hash.update(JSON.stringify([kind, apiName, value]));
  const bytes = hash.digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
