import type { Grade } from '@entrada/core';
import { findWellKnownClient, type WellKnownClient } from '@entrada/core/data';

/** One thing that whoever holds a refresh token can do with it, and how well that is known. */
export interface Reach {
  readonly text: string;
  readonly grade: Grade;
}

/**
 * Which APIs a person's refresh token reaches, by the client it was issued to: it is not bound to the API that the person
 * signed in for (Microsoft: refresh tokens in the identity platform).
 */
export function describeReach(clientId: string): readonly Reach[] {
  const client = findWellKnownClient(clientId);
  if (client === undefined) {
    return [
      {
        text: 'It reaches every API that this client was granted in your tenant, and every API that authorizes this client.',
        grade: 'D',
      },
      { text: 'Other clients cannot use it.', grade: 'D' },
    ];
  }
  const { name } = client;
  return [
    {
      text: `It reaches what ${client.publisher} lets ${name} ask for: Azure Resource Manager, Microsoft Graph and others.`,
      grade: 'C',
    },
    { text: `It reaches every API of your tenants that authorizes ${name}, and those that will.`, grade: 'I' },
    familyReach(client),
    { text: `It needs no secret: whoever copies it is ${name}, as you.`, grade: 'D' },
  ];
}

function familyReach({ foci, name }: WellKnownClient): Reach {
  if (foci === null) {
    return {
      text: `Whether ${name} belongs to the family of clients that share refresh tokens is not known.`,
      grade: '?',
    };
  }
  return foci
    ? {
        text: `${name} belongs to a family of about 50 Microsoft clients that share refresh tokens: it reaches what any of them reaches, mail, files and Teams among it.`,
        grade: 'C',
      }
    : { text: `${name} shares refresh tokens with no other client (since January 2026).`, grade: 'C' };
}
