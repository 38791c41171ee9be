import type { ApiManifest } from '../manifest/manifest.ts';
import type { ApiExposure } from './api-exposure.ts';
import { assessExposure } from './assess-exposure.ts';
import { exposureAfterApply } from './exposure-after-apply.ts';
import { exposureFromManifest, type ManifestSurroundings } from './exposure-from-manifest.ts';
import type { Finding } from './finding.ts';

/** What a plan knows beside the manifest. */
export interface RiskContext extends ManifestSurroundings {
  /** The API as the tenant holds it now: what the manifest does not name is kept, and so are its risks. */
  readonly current?: ApiExposure;
}

/**
 * The risks of an API as its manifest describes it, most severe first; to be read before anything is written. Rules for
 * which a manifest does not say enough find nothing here: `entrada audit` applies them.
 */
export function riskFindings(api: ApiManifest, { current, ...surroundings }: RiskContext = {}): Finding[] {
  const exposure = exposureAfterApply(exposureFromManifest(api, surroundings), current);
  return [...assessExposure(exposure).findings];
}
