import { createEmulator } from '@entrada/emulator';
import { median } from './rounds.ts';

/** Milliseconds. */
export interface StartTimes {
  /** Of the first emulator of a process, which makes the signing key. */
  readonly first: number;
  /** Of each one after it, median. */
  readonly next: number;
}

/** Times the start of emulators; has to be asked before anything else starts one. */
export async function measureStart(repeats: number): Promise<StartTimes> {
  const first = await timeStart();
  const next: number[] = [];
  for (let round = 0; round < repeats; round += 1) next.push(await timeStart());
  return { first, next: median(next) };
}

async function timeStart(): Promise<number> {
  const start = performance.now();
  const emulator = await createEmulator();
  const time = performance.now() - start;
  await emulator.close();
  return time;
}
