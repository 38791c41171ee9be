import { describe, expect, it } from 'vitest';
import { refuse, refuseDeclined } from './entra-refusal.ts';

describe('a refusal', () => {
  it('has the shape and the words of its catalogue row', () => {
    expect(refuse(7000215, { appId: 'A' })).toEqual({
      code: 7000215,
      error: 'invalid_client',
      status: 401,
      errorUri: true,
      text: "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app 'A'.",
    });
  });

  it('does not read placeholders out of values', () => {
    expect(refuse(900144, { parameter: '{parameter}$&' }).text).toContain("'{parameter}$&'");
  });

  it('says what is inferred: the row, and what the case adds', () => {
    expect(refuse(50105).inferred).toMatch(/inferred/);
    expect(refuse(50105, {}, { inferred: 'And this.' }).inferred).toMatch(/inferred.* And this\.$/);
  });

  it('fills what a row leaves open by the general rule, and calls that inferred', () => {
    expect(refuse(50194)).toMatchObject({
      error: 'invalid_request',
      status: 400,
      inferred: 'error and status at the token endpoint are inferred.',
    });
  });

  it('is a mistake of the emulator for a number without a row', () => {
    expect(() => refuse(1)).toThrow(TypeError);
    expect(() => refuse(700007)).toThrow(TypeError);
  });

  it('has no number when a person declines', () => {
    expect(refuseDeclined()).toMatchObject({ code: 0, error: 'authorization_declined', status: 400 });
  });
});
