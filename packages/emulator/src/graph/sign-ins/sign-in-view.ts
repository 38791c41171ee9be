import type { SignInEntry } from '../../token-service/sign-in-log.ts';
import { isoSeconds } from '../body/shape.ts';
import type { Entity } from '../respond.ts';

const noRisk = {
  riskDetail: 'none',
  riskLevelAggregated: 'none',
  riskLevelDuringSignIn: 'none',
  riskState: 'none',
  riskEventTypes: [],
  riskEventTypes_v2: [],
};

/**
 * A decision of the token service as a sign-in. Sign-ins of applications and those without a page are among them; Graph
 * v1.0 is documented to list interactive ones of users, but has been seen to list others too [I].
 */
export function viewSignIn(entry: SignInEntry): Entity {
  return {
    id: entry.traceId,
    createdDateTime: isoSeconds(entry.time),
    userDisplayName: entry.userDisplayName ?? '',
    userPrincipalName: entry.userPrincipalName ?? '',
    userId: entry.userId ?? '',
    appId: entry.clientId ?? '',
    appDisplayName: entry.clientName ?? '',
    ipAddress: '127.0.0.1',
    clientAppUsed: entry.interactive ? 'Browser' : 'Mobile Apps and Desktop clients',
    correlationId: entry.correlationId,
    conditionalAccessStatus: entry.conditionalAccessStatus,
    isInteractive: entry.interactive,
    ...noRisk,
    resourceDisplayName: entry.resourceName ?? '',
    resourceId: entry.resourceId ?? '',
    status: {
      errorCode: entry.code,
      failureReason: entry.outcome === 'granted' ? 'Other.' : (entry.text ?? entry.error ?? ''),
      additionalDetails: null,
    },
    deviceDetail: {
      deviceId: '',
      displayName: '',
      operatingSystem: '',
      browser: entry.userAgent ?? '',
      isCompliant: false,
      isManaged: false,
      trustType: '',
    },
    location: { city: '', state: '', countryOrRegion: '', geoCoordinates: {} },
    appliedConditionalAccessPolicies: [],
  };
}
