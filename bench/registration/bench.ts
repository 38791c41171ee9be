import { planRegistration } from '@entrada/registration';
import { largeManifest, largeState, type RegistrationSize } from './large-registration.ts';

// How much CPU a plan takes, and whether it grows with what the tenant holds. Nothing is read: Graph's time is Graph's.

const smoke = process.argv.includes('--smoke');
const rounds = Number(process.env.ROUNDS ?? (smoke ? 3 : 15));
/** Milliseconds of CPU that a plan of the first size may take. */
const goal = 1_000;

const base: RegistrationSize = { clients: 1_000, scopes: 200, scopesPerClient: 5, assignments: 500 };
const times = (size: RegistrationSize, factor: number): RegistrationSize => ({
  clients: size.clients * factor,
  scopes: size.scopes * factor,
  scopesPerClient: size.scopesPerClient,
  assignments: size.assignments * factor,
});
const sizes = (smoke ? [1, 2] : [1, 2, 4, 8]).map((factor) => times(base, factor));
const everyScope: RegistrationSize = { ...base, scopesPerClient: base.scopes };

for (const prune of [false, true]) {
  console.log(`\nplan${prune ? ' --prune' : ''}, milliseconds of CPU, best of ${rounds}`);
  let before: number | undefined;
  for (const size of sizes) {
    const cost = measure(size, prune);
    const growth = before === undefined ? '' : `, ${(cost / before).toFixed(2)} times the line above`;
    console.log(`  ${show(size)}: ${cost.toFixed(1)}${growth}`);
    before = cost;
  }
  const cost = measure(everyScope, prune);
  console.log(`  ${show(everyScope)}: ${cost.toFixed(1)}${cost < goal ? '' : `, MORE THAN ${goal}`}`);
}

function show({ clients, scopes, scopesPerClient, assignments }: RegistrationSize): string {
  return `${clients} clients with ${scopesPerClient} scopes each, ${scopes} scopes, ${assignments} assignments and grants`;
}

function measure(size: RegistrationSize, prune: boolean): number {
  const api = largeManifest();
  const state = largeState(size);
  const costs: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const start = process.cpuUsage();
    const { changes } = planRegistration(api, state, { prune });
    const { user, system } = process.cpuUsage(start);
    if (changes.length < size.clients) throw new Error('The plan does not see the clients.');
    // The first round only warms up.
    if (round > 0) costs.push((user + system) / 1_000);
  }
  // The best: what others do on the machine, and the collector, only add.
  return Math.min(...costs);
}
