import { either, list, mapping } from '../definition/collections.ts';
import { type Definition, explained } from '../definition/definition.ts';
import { flag, text, words } from '../definition/scalars.ts';
import type { OptionalClaimSource, OptionalClaimsSource } from '../manifest-source.ts';

const claim: Definition<string | OptionalClaimSource> = either(
  words(256),
  mapping(
    { name: explained('Name of the claim, such as `idtyp`.', words(256)) },
    {
      source: explained(
        '`user` for a directory extension of the user. Default: a claim that Entra defines.',
        text((value) => (value === 'user' ? undefined : 'expected user, or no source for a claim that Entra defines'), {
          const: 'user',
        }),
      ),
      essential: explained(
        { description: 'Whether the client needs it for what it is doing.', default: false },
        flag(),
      ),
      additionalProperties: explained(
        'How the claim is filled, such as `use_guid` for `aud` or `include_user_token` for `idtyp`.',
        list(words(256), 'words'),
      ),
    },
  ),
);

const claims = (token: string): Definition<readonly (string | OptionalClaimSource)[]> =>
  explained(`Claims of ${token}: a name, or a mapping with more.`, list(claim, 'claims'));

export const optionalClaims: Definition<OptionalClaimsSource> = explained(
  {
    description: 'Claims that tokens carry beside the usual ones.',
    examples: [{ accessToken: ['idtyp', { name: 'aud', additionalProperties: ['use_guid'] }] }],
  },
  mapping(
    {},
    {
      accessToken: claims('access tokens for this API'),
      idToken: claims('ID tokens of this application'),
      saml2Token: claims('SAML tokens of this application'),
    },
  ),
);
