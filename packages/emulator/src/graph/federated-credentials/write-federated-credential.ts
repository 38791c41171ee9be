import type { Directory } from '../../directory/directory.ts';
import type { Application, FederatedIdentityCredential } from '../../directory/model.ts';
import type { JsonObject } from '../body/read-json-body.ts';
import { listOf, nullable, readEntity, readOnly, text } from '../body/shape.ts';
import { graphError } from '../errors/graph-error.ts';

const type = 'FederatedIdentityCredential';

const members = {
  id: readOnly,
  name: text(),
  issuer: text(),
  subject: text(),
  description: nullable(text()),
  audiences: listOf(text()),
};

/** Credentials that an application can have [D: federatedidentitycredentials-overview.md]. */
const credentialLimit = 20;
const textLimit = 600;
const nameLimit = 120;

/**
 * Adds a federated credential to an application.
 *
 * @throws {GraphError} valueRequired, federatedValueInvalid, federatedNameTaken, federatedSubjectTaken, federatedLimit
 */
export function createFederatedCredential(
  directory: Directory,
  application: Application,
  id: string,
  body: JsonObject,
): FederatedIdentityCredential {
  const sent = readEntity(body, type, members);
  const credential: FederatedIdentityCredential = {
    id,
    name: required(sent.name, 'name'),
    issuer: required(sent.issuer, 'issuer'),
    subject: required(sent.subject, 'subject'),
    audiences: required(sent.audiences, 'audiences'),
    description: sent.description ?? null,
  };
  const { federatedIdentityCredentials: others } = application;
  // The name comes first: who makes the same credential again is told of it (many scripts look for that text).
  if (others.some(({ name }) => name === credential.name)) {
    throw graphError('federatedNameTaken', { name: credential.name });
  }
  checkCredential(application, credential);
  if (others.length >= credentialLimit) throw graphError('federatedLimit');
  directory.applications.change(application, { federatedIdentityCredentials: [...others, credential] });
  return credential;
}

/**
 * Updates a federated credential, all or nothing; its name stays.
 *
 * @throws {GraphError} federatedNameFixed, federatedValueInvalid, federatedSubjectTaken
 */
export function updateFederatedCredential(
  directory: Directory,
  application: Application,
  credential: FederatedIdentityCredential,
  body: JsonObject,
): void {
  const sent = readEntity(body, type, members);
  if (sent.name !== undefined && sent.name !== credential.name) throw graphError('federatedNameFixed');
  const next = { ...credential, ...sent };
  checkCredential(application, next);
  const { federatedIdentityCredentials: all } = application;
  directory.applications.change(application, {
    federatedIdentityCredentials: all.map((each) => (each === credential ? next : each)),
  });
}

/** The rules of federatedidentitycredential.md [D]; their order and what is a valid name or issuer are inferred [I]. */
function checkCredential(application: Application, credential: FederatedIdentityCredential): void {
  const { id, name, issuer, subject, audiences, description } = credential;
  if (!/^[A-Za-z0-9][\w-]*$/.test(name) || name.length > nameLimit) {
    throw invalid('Name', 'letters, digits, - and _ only, at most 120 of them');
  }
  if (!/^https:\/\/[^\s?#]+$/.test(issuer) || issuer.length > textLimit) throw invalid('Issuer', 'an https URL');
  if (subject.trim() !== subject || subject === '' || subject.length > textLimit) {
    throw invalid('Subject', 'at most 600 characters, no space around them');
  }
  const [audience = '', ...more] = audiences;
  if (audience === '' || audience.length > textLimit || more.length > 0) throw invalid('Audiences', 'exactly one');
  if ((description ?? '').length > textLimit) throw invalid('Description', 'at most 600 characters');
  const others = application.federatedIdentityCredentials.filter((other) => other.id !== id);
  if (others.some((other) => other.issuer === issuer && other.subject === subject)) {
    throw graphError('federatedSubjectTaken', { issuer, subject });
  }
}

function invalid(property: string, reason: string): Error {
  return graphError('federatedValueInvalid', { property, reason });
}

function required<Value>(value: Value | undefined, property: string): Value {
  if (value === undefined) throw graphError('valueRequired', { property, type });
  return value;
}
