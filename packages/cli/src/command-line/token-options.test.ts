import { sourceNames } from '@entrada/acquire';
import { expect, it } from 'vitest';
import { sources } from './token-options.ts';

it('--via takes every source there is', () => {
  expect(sources).toEqual(sourceNames);
});
