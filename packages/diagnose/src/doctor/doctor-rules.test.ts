import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aadstsRows } from '@entrada/core/data';
import { describe, expect, it } from 'vitest';
import { doctorRules, explains } from './doctor-rules.ts';

const docs = join(import.meta.dirname, '../../../../docs');

describe('the checks of the doctor', () => {
  it('stand in docs/doctor.md, each with its codes and grade', () => {
    const page = readFileSync(join(docs, 'doctor.md'), 'utf8');
    const rows = Object.entries(doctorRules).map(
      ([id, { title, codes, grade }]) => `| ${id} | ${title} | ${codes.join(', ') || '–'} | ${grade} |\n`,
    );
    expect(page).toContain(`|---|---|---|---|\n${rows.join('')}\n<!-- end of checks -->`);
  });

  it('name pages that are there, and codes of the catalogue', () => {
    for (const { docs: page, codes } of Object.values(doctorRules)) {
      expect(() => readFileSync(join(docs, `${page}.md`))).not.toThrow();
      for (const code of codes) expect([...aadstsRows.keys()]).toContain(code);
    }
  });

  it('explain the codes they list and no other', () => {
    expect(explains('D08', 65001)).toBe(true);
    expect(explains('D08', 50105)).toBe(false);
    expect(explains('D08', undefined)).toBe(false);
    expect(explains('D99', 65001)).toBe(false);
  });
});
