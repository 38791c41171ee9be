/** `application_id` of SQLite's header: "Entr". */
export const applicationId = 0x456e7472;

/** Version of what follows. A file of a newer one is refused; an older one would be brought up to date here. */
export const schemaVersion = 1;

/**
 * One row for each object, so that a change writes that object and nothing else. `position` keeps the order in which
 * Graph lists them; `tenant` is 0 for what belongs to none (signing keys, refresh tokens, sign-ins), else the number of the
 * tenant, from 1; `id` is folded to lower case. `originals` has, of each object of a directory that changed since the file
 * was made, what it was then (no value: it was not there), so that a reset costs what was changed, not a second copy.
 */
export const tables = `
CREATE TABLE entries (
  position INTEGER PRIMARY KEY,
  tenant INTEGER NOT NULL,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  value TEXT NOT NULL,
  UNIQUE (tenant, kind, id)
) STRICT;
CREATE TABLE originals (
  tenant INTEGER NOT NULL,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  position INTEGER,
  value TEXT,
  PRIMARY KEY (tenant, kind, id)
) STRICT, WITHOUT ROWID;`;

const keepOld = `INSERT INTO originals (tenant, kind, id, position, value)
    VALUES (OLD.tenant, OLD.kind, OLD.id, OLD.position, OLD.value);`;

function isUnknown(row: 'OLD' | 'NEW'): string {
  const isSame = `tenant = ${row}.tenant AND kind = ${row}.kind AND id = ${row}.id`;
  return `NOT EXISTS (SELECT 1 FROM originals WHERE ${isSame})`;
}

/**
 * In force only once the first content is there. The conditions are spelt out: the ON CONFLICT of the statement that a
 * trigger belongs to would overrule an INSERT OR IGNORE in it (SQLite, "CREATE TRIGGER").
 */
export const keepOriginals: string = `
CREATE TRIGGER entry_added AFTER INSERT ON entries WHEN NEW.tenant > 0 AND ${isUnknown('NEW')} BEGIN
  INSERT INTO originals (tenant, kind, id) VALUES (NEW.tenant, NEW.kind, NEW.id);
END;
CREATE TRIGGER entry_changed BEFORE UPDATE ON entries WHEN OLD.tenant > 0 AND ${isUnknown('OLD')} BEGIN
  ${keepOld}
END;
CREATE TRIGGER entry_removed BEFORE DELETE ON entries WHEN OLD.tenant > 0 AND ${isUnknown('OLD')} BEGIN
  ${keepOld}
END;
CREATE TRIGGER entry_forgotten AFTER DELETE ON entries WHEN OLD.tenant > 0 BEGIN
  DELETE FROM originals WHERE tenant = OLD.tenant AND kind = OLD.kind AND id = OLD.id AND value IS NULL;
END;`;

/** Back to what the file was made with. Signing keys stay, as they do without a file. */
export const restoreOriginals: string = `
DROP TRIGGER entry_added;
DROP TRIGGER entry_changed;
DROP TRIGGER entry_removed;
DROP TRIGGER entry_forgotten;
DELETE FROM entries WHERE tenant = 0 AND kind <> 'signingKeys';
DELETE FROM entries WHERE (tenant, kind, id) IN (SELECT tenant, kind, id FROM originals);
INSERT INTO entries (position, tenant, kind, id, value)
  SELECT position, tenant, kind, id, value FROM originals WHERE value IS NOT NULL;
DELETE FROM originals;
${keepOriginals}`;
