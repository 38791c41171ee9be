import { aadstsRows } from '@entrada/core/data';
import type { Denial } from './denial.ts';
import type { Finding } from './explanation.ts';
import { advise } from './remedies.ts';

/** Refusals that no change of the directory could mend: the catalogue's words say what to do. */
export function explainRequest({ entry }: Denial): Finding {
  const row = aadstsRows.get(entry.code);
  return {
    missing: row === undefined ? 'Nothing in the directory.' : `Nothing in the directory. ${row.meaning}`,
    remedies: row === undefined ? [] : [advise(row.mend)],
  };
}

/** 90002: the address names a tenant that is not here. */
export function explainUnknownTenant({ entry, directory }: Denial): Finding {
  return {
    missing: `A tenant ${entry.request.tenant}.`,
    remedies: [advise(`Name one that is here, for example ${directory.tenant.initialDomain}`)],
  };
}

/** Grants that have ended: only a new sign-in gives another. */
export function explainSession({ userName }: Denial): Finding {
  return {
    missing: `A code or refresh token of ${userName} that is still good.`,
    remedies: [advise('Sign in again')],
  };
}
