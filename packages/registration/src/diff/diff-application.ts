import type { ApiManifest, SignInAudience } from '@entrada/core';
import { type Change, change } from '../change.ts';
import type { Application } from '../graph/application.ts';

/** Differences in what an application has once: name, audience, token version, lock. */
export function diffApplication(api: ApiManifest, application: Application | undefined): Change[] {
  return [
    diffName(api, application),
    ...diffAudience(api, application),
    diffTokenVersion(api, application),
    ...diffInstanceLock(api, application),
  ];
}

function diffName(api: ApiManifest, application: Application | undefined): Change {
  const title = `application ${api.name}`;
  if (application === undefined) return change('create', 'application', title);
  if (application.displayName === api.name) return change('keep', 'application', title);
  const fields = [{ name: 'displayName', from: application.displayName, to: api.name }];
  return change('change', 'application', title, { fields });
}

/** A new application has its audience from its first moment, and the usual one is not worth a line. */
function diffAudience({ signInAudience: to }: ApiManifest, application: Application | undefined): Change[] {
  const title = `accounts of ${to}`;
  if (application === undefined) {
    return to === 'AzureADMyOrg' ? [] : [change('create', 'sign-in-audience', title)];
  }
  const from = application.signInAudience ?? 'AzureADMyOrg';
  if (from === to) return [change('keep', 'sign-in-audience', title)];
  const fields = [{ name: 'signInAudience', from, to }];
  return [change('change', 'sign-in-audience', title, { fields, destructive: isNarrower(from, to) })];
}

const accounts: Readonly<Record<SignInAudience, ReadonlySet<string>>> = {
  AzureADMyOrg: new Set(['own']),
  AzureADMultipleOrgs: new Set(['own', 'others']),
  AzureADandPersonalMicrosoftAccount: new Set(['own', 'others', 'personal']),
  PersonalMicrosoftAccount: new Set(['personal']),
};

/** Whether accounts that may sign in now may not later. */
function isNarrower(from: string, to: SignInAudience): boolean {
  const now = Object.entries(accounts).find(([audience]) => audience === from)?.[1];
  return now === undefined || [...now].some((account) => !accounts[to].has(account));
}

function diffTokenVersion(api: ApiManifest, application: Application | undefined): Change {
  const current = application?.api.requestedAccessTokenVersion ?? 1;
  const title = `access tokens of version ${api.accessTokenVersion}`;
  if (current === api.accessTokenVersion) return change('keep', 'access-token-version', title);
  if (application === undefined) return change('create', 'access-token-version', title);
  const fields = [{ name: 'requestedAccessTokenVersion', from: String(current), to: String(api.accessTokenVersion) }];
  return change('change', 'access-token-version', title, { fields });
}

/** Not managed unless the manifest says so. */
function diffInstanceLock({ instanceLock }: ApiManifest, application: Application | undefined): Change[] {
  if (instanceLock === undefined) return [];
  const title = `instance lock ${instanceLock ? 'on' : 'off'}`;
  if (isLocked(application) === instanceLock) return [change('keep', 'instance-lock', title)];
  if (application === undefined) return [change('create', 'instance-lock', title)];
  const fields = [
    { name: 'servicePrincipalLockConfiguration', from: lockWord(!instanceLock), to: lockWord(instanceLock) },
  ];
  return [change('change', 'instance-lock', title, { fields, destructive: true })];
}

/** Whether all properties are locked, as the manifest means it. A lock on some of them is off. */
export function isLocked(application: Pick<Application, 'servicePrincipalLockConfiguration'> | undefined): boolean {
  const lock = application?.servicePrincipalLockConfiguration;
  return lock?.isEnabled === true && lock.allProperties === true;
}

function lockWord(locked: boolean): string {
  return locked ? 'all properties' : 'off';
}
