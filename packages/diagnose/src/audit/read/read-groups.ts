import { type Fact, type GroupMembers, notLookedAt } from '@entrada/core';
import type { Graph } from '@entrada/registration';
import * as v from 'valibot';
import { plainText } from '../plain-text.ts';
import type { GroupFacts } from '../tenant-facts.ts';
import { inParallel } from './in-parallel.ts';
import { listUpTo } from './list-up-to.ts';
import { lookUp } from './look-up.ts';
import { readFact } from './read-fact.ts';

/** Groups whose members are counted, and members that are counted of each. */
const mostGroups = 200;
const mostMembers = 2_000;

const permission = 'GroupMember.Read.All';

const groupSchema = v.object({ id: v.string(), membershipRule: v.nullish(v.string(), null) });
const memberSchema = v.object({ '@odata.type': v.optional(v.string(), ''), displayName: v.nullish(v.string(), '') });

/** An assigned group, as its assignment names it. */
export interface GroupReference {
  readonly id: string;
  readonly name: string;
}

/**
 * Reads the rules and the direct members of the assigned groups. Of many groups the first 200 are counted, of many
 * members the first 2,000.
 */
export async function readGroups(
  graph: Graph,
  references: readonly GroupReference[],
): Promise<ReadonlyMap<string, GroupFacts>> {
  const rules = await readRules(graph, references);
  const members = new Map(
    await inParallel(
      references.slice(0, mostGroups),
      async ({ id }): Promise<[string, Fact<GroupMembers>]> => [
        id,
        await readFact(permission, () => countMembers(graph, id)),
      ],
    ),
  );
  const uncounted = notLookedAt(`${references.length} groups are assigned; only members of ${mostGroups} are counted`);
  return new Map(
    references.map(({ id, name }): [string, GroupFacts] => [
      id,
      { name, membershipRule: rules.get(id), members: members.get(id) ?? uncounted },
    ]),
  );
}

/** Rules of the dynamic groups. Without the right to read groups there are none, and the members say that it is missing. */
async function readRules(graph: Graph, references: readonly GroupReference[]): Promise<ReadonlyMap<string, string>> {
  const ids = references.map(({ id }) => id);
  const found = await readFact(permission, () =>
    lookUp(graph, '/groups', 'id', ids, { select: 'id,membershipRule', schema: groupSchema }),
  );
  const groups = found.known ? found.value : [];
  return new Map(
    groups.flatMap(({ id, membershipRule }): [string, string][] =>
      membershipRule === null ? [] : [[id, membershipRule]],
    ),
  );
}

async function countMembers(graph: Graph, id: string): Promise<GroupMembers> {
  const { entries, more } = await listUpTo(graph, `/groups/${id}/members`, memberSchema, {
    query: { $select: 'id,displayName', $top: 999 },
    limit: mostMembers,
  });
  const ofType = (type: string) => entries.filter((entry) => entry['@odata.type'] === `#microsoft.graph.${type}`);
  return {
    users: ofType('user').length,
    more,
    nestedGroups: ofType('group').map(({ displayName }) => plainText(displayName)),
  };
}
