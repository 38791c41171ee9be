import type { EmulatorOptions } from './emulator.ts';
import { managedIdentityKinds } from './managed-identity/managed-identity-kind.ts';

type Check = { readonly expected: string; readonly holds: (value: unknown) => boolean };

const port: Check = {
  expected: 'a whole number from 0 to 65535',
  holds: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 65_535,
};
const text: Check = {
  expected: 'a text that is not empty',
  holds: (value) => typeof value === 'string' && value !== '',
};

const checks: Readonly<Record<keyof EmulatorOptions, Check>> = {
  seed: text,
  caFolder: text,
  dataFile: text,
  port,
  proxyPort: port,
  passthrough: { expected: 'true or false', holds: (value) => typeof value === 'boolean' },
  onRequest: { expected: 'a function', holds: (value) => typeof value === 'function' },
  rules: {
    expected: 'an object of rule switches, each true or false: strictRequiredResourceAccess',
    holds: (value) =>
      typeof value === 'object' &&
      value !== null &&
      Object.entries(value).every(([name, on]) => name === 'strictRequiredResourceAccess' && typeof on === 'boolean'),
  },
  managedIdentity: {
    expected: `one of ${managedIdentityKinds.join(', ')}`,
    holds: (value) => managedIdentityKinds.some((kind) => kind === value),
  },
  faults: { expected: 'an object of faults', holds: (value) => typeof value === 'object' && value !== null },
  clock: { expected: 'a Clock: an object with now() and advance()', holds: isClock },
};

/**
 * Refuses what the types forbid, for callers without types: a misspelt option would otherwise be silently off.
 *
 * @throws TypeError naming the option, and what it should be
 */
export function checkEmulatorOptions(options: EmulatorOptions): void {
  if (typeof options !== 'object' || options === null) throw new TypeError('createEmulator takes an object of options');
  for (const [name, value] of Object.entries(options)) {
    const check = Object.entries(checks).find(([known]) => known === name)?.[1];
    if (check === undefined) {
      throw new TypeError(`createEmulator has no option ${name}; it has ${Object.keys(checks).join(', ')}`);
    }
    if (value !== undefined && !check.holds(value)) {
      throw new TypeError(`createEmulator: ${name} must be ${check.expected}`);
    }
  }
  if (options.port && options.port === options.proxyPort) {
    throw new TypeError(`createEmulator: port and proxyPort are both ${options.port}; they must differ`);
  }
}

function isClock(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'now' in value &&
    typeof value.now === 'function' &&
    'advance' in value &&
    typeof value.advance === 'function'
  );
}
