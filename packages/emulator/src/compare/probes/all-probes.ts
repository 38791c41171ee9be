import type { Probe } from '../probe.ts';
import { clientProbes } from './client-probes.ts';
import { graphProbes } from './graph-probes.ts';
import { orderProbes } from './order-probes.ts';
import { personProbes } from './person-probes.ts';
import { requestProbes } from './request-probes.ts';
import { scopeProbes } from './scope-probes.ts';
import { tokenProbes } from './token-probes.ts';

/** Every probe; those that need a person come last, so that the rest does not wait for one. */
export const allProbes: readonly Probe[] = [
  ...requestProbes,
  ...clientProbes,
  ...scopeProbes,
  ...tokenProbes,
  ...orderProbes,
  ...graphProbes,
  ...personProbes,
];
