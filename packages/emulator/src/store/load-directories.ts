import type { DatabaseSync } from 'node:sqlite';
import { Directory } from '../directory/directory.ts';
import type { Tenant } from '../directory/model.ts';
import { isCollectionKind, readParts } from './tenant-kinds.ts';

/** Reads the directories of a data file. @throws SyntaxError when a value is no JSON */
export function loadDirectories(database: DatabaseSync): readonly Directory[] {
  const directories = readTenants(database).map((tenant) => new Directory(tenant));
  const parts = directories.map(() => new Map<string, unknown>());
  const rows = database.prepare('SELECT tenant, kind, value FROM entries WHERE tenant > 0 ORDER BY position').iterate();
  for (const row of rows) {
    const [index, kind] = [Number(row.tenant) - 1, String(row.kind)];
    const value = JSON.parse(String(row.value));
    if (!isCollectionKind(kind)) parts[index]?.set(kind, value);
    else if (directories[index] !== undefined) add(directories[index][kind], value);
  }
  for (const [index, directory] of directories.entries()) directory.change(readParts(parts[index] ?? new Map()));
  return directories;
}

/** One signature for collections of everything: the kind of a row says of what its value is. */
function add(collection: { set(id: string, value: unknown): unknown }, value: { readonly id: string }): void {
  collection.set(value.id, value);
}

function readTenants(database: DatabaseSync): readonly Tenant[] {
  const one = database.prepare("SELECT value FROM entries WHERE tenant = ? AND kind = 'tenant' AND id = 'tenant'");
  const tenants: Tenant[] = [];
  for (let row = one.get(1); row !== undefined; row = one.get(tenants.length + 1)) {
    tenants.push(JSON.parse(String(row.value)));
  }
  return tenants;
}
