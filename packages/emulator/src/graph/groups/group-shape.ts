import type { JsonObject } from '../body/read-json-body.ts';
import { anything, filledText, flag, listOf, nullable, readEntity, readOnly, type Shape, text } from '../body/shape.ts';
import { graphError } from '../errors/graph-error.ts';
import { readReference } from '../read-reference.ts';

/** The body of POST or PATCH groups: of the properties, those that were sent. */
export interface SentGroup {
  displayName?: string;
  description?: string | null;
  mailEnabled?: boolean;
  mailNickname?: string;
  securityEnabled?: boolean;
  groupTypes?: string[];
}

const members = {
  id: readOnly,
  createdDateTime: readOnly,
  mail: readOnly,
  securityIdentifier: readOnly,
  displayName: filledText(256),
  description: nullable(text(1024)),
  mailEnabled: flag,
  // No @ ( ) \ [ ] " ; : < > , and no space [D: group.md].
  mailNickname: ((value, place) => {
    const nickname = filledText(64)(value, place);
    if (/[@()\\[\]";:<>,\s]/.test(nickname)) {
      throw graphError('invalidPropertyValue', { property: place.property, type: place.type });
    }
    return nickname;
  }) satisfies Shape<string>,
  securityEnabled: flag,
  groupTypes: listOf(text()),
  isAssignableToRole: anything,
  visibility: anything,
};

/**
 * Reads the form of a group's body.
 *
 * @throws {GraphError} those of the shape; groupMailEnabled and groupNotSecurity for what is no security group
 */
export function readGroup(body: JsonObject): SentGroup {
  const { displayName, description, mailEnabled, mailNickname, securityEnabled, groupTypes } = readEntity(
    body,
    'Group',
    members,
  );
  if (groupTypes?.includes('Unified') || securityEnabled === false) throw graphError('groupNotSecurity');
  if (mailEnabled) throw graphError('groupMailEnabled');
  return {
    ...(displayName === undefined ? {} : { displayName }),
    ...(description === undefined ? {} : { description }),
    ...(mailEnabled === undefined ? {} : { mailEnabled }),
    ...(mailNickname === undefined ? {} : { mailNickname }),
    ...(securityEnabled === undefined ? {} : { securityEnabled }),
  };
}

/** The object ids of `owners@odata.bind` or `members@odata.bind`. @throws {GraphError} invalidPropertyValue */
export function readBinding(body: JsonObject, name: 'owners' | 'members'): readonly string[] {
  const property = `${name}@odata.bind`;
  const references = body[property];
  if (references === undefined) return [];
  if (!Array.isArray(references)) throw graphError('invalidPropertyValue', { property, type: 'Group' });
  return references.map((reference: unknown) => readReference({ '@odata.id': reference }));
}
