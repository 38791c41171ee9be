import { EntradaError } from '@entrada/core';
import {
  type CleanUpResult,
  type Comparison,
  cleanUpSide,
  compareSides,
  createEmulator,
  emulatorSide,
  NotSetUpError,
  type Probe,
  WrongTenantError,
} from '@entrada/emulator';
import { withProgress } from '../output/with-progress.ts';
import type { Terminal } from '../terminal.ts';
import { type ComparedTenant, tenantSide } from './tenant-side.ts';

/**
 * Compares a tenant with a local one that is started for it, and says what is being done.
 *
 * @throws EntradaError `usage` for another tenant's token, `graph_failed`, `network_failed`, `cancelled`, and as `getToken`
 */
export async function runComparison(
  options: ComparedTenant,
  probes: readonly Probe[],
  terminal: Terminal,
): Promise<Comparison> {
  const emulator = await createEmulator();
  let begun = false;
  try {
    return await withProgress('Comparing', terminal, ({ say }) => {
      let doing = '';
      return compareSides({
        tenant: tenantSide(options, terminal, say),
        emulator: emulatorSide(emulator),
        probes,
        signal: terminal.signal,
        onProgress: (progress) => {
          begun = true;
          if (progress.doing === doing) return;
          doing = progress.doing;
          say(`${doing.slice(0, 1).toUpperCase()}${doing.slice(1)}…\n`, doing);
        },
      });
    });
  } catch (error) {
    const hint = `If a test object was left behind, this deletes it: entrada emulator compare --tenant ${options.tenant} --clean-up\n`;
    if (begun) terminal.stderr.write(hint);
    throw asEntradaError(error);
  } finally {
    await emulator.close();
  }
}

/** Deletes the test objects of earlier runs. @throws EntradaError as {@link runComparison} */
export async function cleanUpTenant(options: ComparedTenant, terminal: Terminal): Promise<CleanUpResult> {
  try {
    return await withProgress('Deleting test objects', terminal, ({ say }) =>
      cleanUpSide(tenantSide(options, terminal, say), terminal.signal),
    );
  } catch (error) {
    throw asEntradaError(error);
  }
}

/** What ends a comparison as a whole. */
function asEntradaError(error: unknown): unknown {
  if (error instanceof WrongTenantError) {
    const mend = 'Sign in to the tenant that you named, or name the one that you are signed in to.';
    return new EntradaError('usage', `${error.message}. ${mend}`, { cause: error });
  }
  if (error instanceof NotSetUpError) return new EntradaError('graph_failed', error.message, { cause: error });
  if (error instanceof TypeError && error.message === 'fetch failed') {
    return new EntradaError('network_failed', 'Microsoft Graph could not be reached.', { cause: error });
  }
  return error;
}
