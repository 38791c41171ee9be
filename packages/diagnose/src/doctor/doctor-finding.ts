import type { Finding } from '@entrada/core';

/** The result of one check: a finding, also where nothing is wrong or nothing could be seen. */
export interface DoctorFinding extends Finding {
  /** `not-looked-at`: the message says why. */
  readonly status: 'ok' | 'problem' | 'not-looked-at';
  /** What was checked, in a few words. */
  readonly title: string;
}
