import type { Stage } from './stage.ts';

/** An output without what differs from run to run: ports, the home folder, codes, ids of a trace, times and tokens. */
export function steady(output: string, { folder, ports, emulator }: Stage): string {
  const withoutPlaces = [...ports].reduce(
    (text, [shown, real]) => text.replaceAll(new RegExp(`\\b${real}\\b`, 'g'), String(shown)),
    output.replaceAll(emulator.url, 'http://localhost:8400').replaceAll(folder, '~'),
  );
  return withoutPlaces
    .replaceAll(/\beyJ[\w-]+\.[\w-]+\.[\w-]+/g, 'eyJ…')
    .replace(/enter the code \w+/, 'enter the code ADATUM234')
    .replaceAll(/(trace|correlation) [\da-f-]{36}/g, '$1 5a1b4e52-0000-4000-8000-000000000001')
    .replaceAll(/ends in \d+ min/g, 'ends in 75 min')
    .replaceAll(/since \d{4}-\d\d-\d\d \d\d:\d\d UTC/g, 'since 2026-11-24 15:00 UTC')
    .replaceAll(/"expiresOn": "[^"]+"/g, '"expiresOn": "2026-11-24 16:15:00.000000"')
    .replaceAll(/"expires_on": \d+/g, '"expires_on": 1795536900')
    .replaceAll(/^(date|Date): .*$/gm, '$1: Tue, 24 Nov 2026 15:00:00 GMT');
}
