import type { WantedPermission, WantedText } from '../wanted-permissions.ts';
import { literal } from './script-text.ts';

/** The scopes or the roles of an application, as JMESPath meets them. */
export interface PermissionCollection {
  /** Where the application has them. */
  readonly path: string;
  /** What they are in the body of a PATCH, around the list. */
  readonly body: (list: string) => string;
  readonly kind: 'type' | 'allowedMemberTypes';
  /** Every writable property that is a text. */
  readonly texts: readonly string[];
  readonly wanted: readonly WantedPermission[];
}

/** Conditions and bodies over a collection; an enabled permission can't be edited, so that it takes three writes. */
export interface PermissionQueries {
  /** Disables what is enabled and has to be edited. */
  readonly disable: Query;
  /** Adds what is missing, enabled as Graph wants it, and edits the rest while it is disabled. */
  readonly write: Query;
  /** Enables and disables as the manifest says. */
  readonly enable: Query;
}

export interface Query {
  /** Whether there is anything to write. */
  readonly condition: string;
  readonly body: string;
}

/** The queries that bring a collection to what a manifest says and keep every entry it does not name. */
export function permissionQueries(collection: PermissionCollection): PermissionQueries {
  const { path, body, wanted } = collection;
  const all = `(${path} || ${literal([])})`;
  const values = literal(wanted.map(({ value }) => value));
  const enabled = literal(wanted.filter(({ isEnabled }) => isEnabled).map(({ value }) => value));
  const disabled = literal(wanted.filter(({ isEnabled }) => !isEnabled).map(({ value }) => value));
  const differs = wanted
    .map((permission) => `(value == ${literal(permission.value)} && !(${matches(permission, collection)}))`)
    .join(' ||\n    ');
  const ownEntries = wanted.map((permission) => ownEntry(all, permission, collection)).join(',\n      ');
  const foreign = `${all}[?!contains(${values}, value)].${entry(collection, {})}`;
  return {
    disable: {
      condition: `length(${all}[?isEnabled && (\n    ${differs})]) > ${literal(0)}`,
      body: body(`${all}[].${entry(collection, { isEnabled: `isEnabled && !(\n    ${differs})` })}`),
    },
    write: {
      condition: `length(${all}[?contains(${values}, value)]) < ${literal(wanted.length)} || length(${all}[?\n    ${differs}]) > ${literal(0)}`,
      body: body(`[\n    ${foreign},\n    [\n      ${ownEntries}\n    ]\n  ][]`),
    },
    enable: {
      condition: `length(${all}[?(!isEnabled && contains(${enabled}, value)) || (isEnabled && contains(${disabled}, value))]) > ${literal(0)}`,
      body: body(
        `${all}[].${entry(collection, { isEnabled: `(isEnabled || contains(${enabled}, value)) && !contains(${disabled}, value)` })}`,
      ),
    },
  };
}

/** Whether an entry has the content that is wanted, enabled or not. */
function matches({ kind, texts }: WantedPermission, collection: PermissionCollection): string {
  const conditions =
    typeof kind === 'string'
      ? [`type == ${literal(kind)}`]
      : [
          `length(allowedMemberTypes) == ${literal(kind.length)}`,
          ...kind.map((member) => `contains(allowedMemberTypes, ${literal(member)})`),
        ];
  for (const name of collection.texts) {
    const wanted = texts[name];
    if (wanted !== undefined) conditions.push(wanted.isDefault ? name : `${name} == ${literal(wanted.text)}`);
  }
  return conditions.join(' && ');
}

function ownEntry(all: string, permission: WantedPermission, collection: PermissionCollection): string {
  const { id, value, kind, texts, firstTexts } = permission;
  const properties: Record<string, string> = { value: literal(value), [collection.kind]: literal(kind) };
  for (const name of collection.texts) {
    const wanted = texts[name];
    if (wanted !== undefined) properties[name] = textOf(name, wanted);
  }
  const there = `(${all}[?value == ${literal(value)}] | [0] || ${literal({ id, isEnabled: true, ...firstTexts })})`;
  return `${there}.${entry(collection, properties)}`;
}

function textOf(name: string, { text, isDefault }: WantedText): string {
  return isDefault ? `${name} || ${literal(text)}` : literal(text);
}

/** Every writable property of an entry, as it is unless `changed` says otherwise; `origin` is not writable. */
function entry({ kind, texts }: PermissionCollection, changed: Readonly<Record<string, string>>): string {
  const properties = ['id', 'value', kind, 'isEnabled', ...texts].map((name) => `${name}: ${changed[name] ?? name}`);
  return `{${properties.join(', ')}}`;
}
