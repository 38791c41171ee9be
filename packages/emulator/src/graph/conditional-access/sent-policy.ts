import type { ConditionalAccessPolicy } from '../../directory/model.ts';

/** The body of POST or PATCH policies: of the properties that decide something, those that were sent. */
export interface SentPolicy {
  displayName?: string;
  state?: ConditionalAccessPolicy['state'];
  conditions?: SentConditions;
  grantControls?: { builtInControls?: ('mfa' | 'block')[] } | null;
  sessionControls?: { signInFrequency?: SentFrequency | null } | null;
}

export interface SentConditions {
  clientAppTypes?: string[];
  applications?: {
    includeApplications?: 'all' | string[];
    excludeApplications?: string[];
    includeAuthenticationContextClassReferences?: string[];
  };
  users?: { includeUsers?: 'all' | string[]; excludeUsers?: string[] };
  authenticationFlows?: { transferMethods?: 'none' | 'deviceCodeFlow' } | null;
}

export interface SentFrequency {
  value?: number | null;
  type?: 'hours' | 'days' | null;
  isEnabled?: boolean | null;
}
