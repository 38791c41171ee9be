import { describe, expect, it } from 'vitest';
import { locateInManifest } from './locate-in-manifest.ts';

const one = `# The API of Adatum
api:
  name: adatum-auth-test-app
  identifierUri: api://adatum
  assignment:
    required: false
`;
const two = `apis:
  - name: first
    authorizedClients: [azure-cli]
  - name: second
    identifierUris: ['api://{appId}']
`;

describe('the place in a manifest', () => {
  it.each([
    ['of a key', one, 0, ['assignment', 'required'], { line: 6, column: 5 }],
    ['of a key of the second API', two, 1, ['identifierUris'], { line: 5, column: 5 }],
    ['of one URI where there are several', two, 1, ['identifierUri'], { line: 5, column: 5 }],
    ['of several URIs where there is one', one, 0, ['identifierUris'], { line: 4, column: 3 }],
    ['of a key that is missing is its nearest surroundings', one, 0, ['assignment', 'groups'], { line: 6, column: 5 }],
    ['of nothing in particular is the API', two, 1, [], { line: 4, column: 5 }],
  ])('%s', (_, text, index, path, place) => {
    expect(locateInManifest(text, index, path)).toEqual(place);
  });
});
