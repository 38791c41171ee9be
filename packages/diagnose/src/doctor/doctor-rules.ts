import type { Grade } from '@entrada/core/data';

/** What every finding of one check has in common. */
export interface DoctorRule {
  /** What is checked, in a few words. */
  readonly title: string;
  /** Documentation page. */
  readonly docs: string;
  /** Grade of the knowledge behind the check. */
  readonly grade: Grade;
  /** AADSTS codes that Entra answers with where this check finds a problem. */
  readonly codes: readonly number[];
}

export type RuleId =
  `D${'01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12' | '13' | '14' | '15'}`;

/** The checks, in the order in which a request meets them. A retired id is never used again. */
export const doctorRules: Readonly<Record<RuleId, DoctorRule>> = {
  D01: { title: 'A source gives a token', docs: 'doctor', grade: 'R', codes: [] },
  D02: { title: 'Tenant', docs: 'doctor', grade: 'D', codes: [500011, 90002, 50020] },
  D03: { title: 'Identifier of the API', docs: 'errors/AADSTS500011', grade: 'R', codes: [500011, 50001] },
  D04: {
    title: 'Service principal of the API',
    docs: 'errors/AADSTS500014',
    grade: 'D',
    codes: [500011, 500014, 650052, 650054],
  },
  D05: { title: 'Scope', docs: 'errors/AADSTS650053', grade: 'U', codes: [650053, 65001, 70011] },
  D06: { title: 'Client', docs: 'errors/AADSTS700016', grade: 'U', codes: [700016, 700011, 7000229, 7000112, 70001] },
  D07: {
    title: 'Credential of the client',
    docs: 'errors/AADSTS7000222',
    grade: 'U',
    codes: [7000222, 7000215, 700027],
  },
  D08: {
    title: 'Authorization of the client',
    docs: 'errors/AADSTS65001',
    grade: 'U',
    codes: [65001, 65002, 65004, 90094, 650056, 650057, 90009, 90008],
  },
  D09: { title: 'User', docs: 'errors/AADSTS50057', grade: 'D', codes: [50057, 50034, 50020, 90072, 16000, 16003] },
  D10: { title: 'Assignment to the client', docs: 'errors/AADSTS50105', grade: 'C', codes: [50105] },
  D11: { title: 'Assignment to the API', docs: 'errors/AADSTS50105', grade: 'D', codes: [50105, 501051] },
  D12: {
    title: 'Conditional Access',
    docs: 'errors/AADSTS53003',
    grade: 'D',
    codes: [53003, 50076, 50079, 50072, 50074, 50158, 53000, 53001, 530032],
  },
  D13: { title: 'The token against the registration', docs: 'doctor', grade: 'D', codes: [] },
  D14: { title: 'What the API says it wants', docs: 'doctor', grade: 'D', codes: [9010010] },
  D15: { title: 'What the API answers', docs: 'doctor', grade: 'D', codes: [] },
};

/** Whether a check can be the reason for a code of Entra's. */
export function explains(rule: string, code: number | undefined): boolean {
  const codes: readonly number[] = Object.entries(doctorRules).find(([id]) => id === rule)?.[1].codes ?? [];
  return code !== undefined && codes.includes(code);
}
