import { findWellKnownClient } from '@entrada/core';
import type { ApiRegistration, ApiRole, ApiScope } from './directory-facts.ts';
import type { DoctorFacts } from './doctor-facts.ts';

/** The API as a person knows it. */
export function apiName({ api, question }: Pick<DoctorFacts, 'api' | 'question'>): string {
  const { application, principal } = api.known ? api.value : {};
  return application?.name || principal?.name || question.request.resource;
}

/** The client as a person knows it. */
export function clientName({ client, subject }: Pick<DoctorFacts, 'client' | 'subject'>): string {
  const named = client?.known ? client.value.name : findWellKnownClient(subject.client ?? '')?.name;
  if (named === undefined || named === subject.client) return subject.client ?? 'the client';
  return `${named} (${subject.client})`;
}

/** The user as a person knows them. */
export function userName({ user, subject }: Pick<DoctorFacts, 'user' | 'subject'>): string {
  const found = user?.known && user.value !== 'missing' ? user.value.userPrincipalName : undefined;
  return found || subject.user || 'the user';
}

/** For whom the token is. */
export function subjectName(facts: Pick<DoctorFacts, 'user' | 'client' | 'subject'>): string {
  return facts.subject.kind === 'user' ? userName(facts) : clientName(facts);
}

/** The registration, when it is of this tenant and could be read. */
export function registrationOf({ api }: Pick<DoctorFacts, 'api'>): ApiRegistration | undefined {
  return api.known ? api.value.application : undefined;
}

/** The scopes and roles of the API, of its registration or else of its service principal's copies. */
export function permissionsOf({
  api,
}: Pick<DoctorFacts, 'api'>): { readonly scopes: readonly ApiScope[]; readonly roles: readonly ApiRole[] } | undefined {
  return api.known ? (api.value.application ?? api.value.principal) : undefined;
}
