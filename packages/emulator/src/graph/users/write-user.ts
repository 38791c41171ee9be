import { randomGuid } from '../../caller/random-guid.ts';
import { guestName } from '../../directory/guest-name.ts';
import { hashSecret } from '../../directory/hash-secret.ts';
import type { User } from '../../directory/model.ts';
import type { EmulatorContext } from '../../emulator-context.ts';
import type { JsonObject } from '../body/read-json-body.ts';
import { filledText, flag, nullable, objectOf, oneOf, readEntity, text } from '../body/shape.ts';
import { graphError } from '../errors/graph-error.ts';

const type = 'User';

const members = {
  accountEnabled: flag,
  displayName: filledText(256),
  givenName: nullable(text(64)),
  surname: nullable(text(64)),
  mail: nullable(text(256)),
  mailNickname: filledText(64),
  userPrincipalName: filledText(113),
  userType: oneOf('Member', 'Guest'),
  passwordProfile: objectOf('PasswordProfile', {
    password: filledText(256),
    forceChangePasswordNextSignIn: flag,
  }),
};

/** What Graph wants of a new user (Microsoft Graph v1.0, "Create user"). */
const required = ['accountEnabled', 'displayName', 'mailNickname', 'passwordProfile', 'userPrincipalName'] as const;

/**
 * Creates a member of the tenant.
 *
 * @throws {GraphError} valueRequired, userNameTaken, userNameDomain and those of the shape
 */
export function createUser(context: EmulatorContext, body: JsonObject): User {
  const sent = readEntity(body, type, members);
  const missing = required.find((property) => sent[property] === undefined);
  if (missing !== undefined) throw graphError('valueRequired', { property: missing, type });
  const { userPrincipalName = '', displayName = '', passwordProfile } = sent;
  checkName(context, userPrincipalName);
  const user: User = {
    id: randomGuid(context.random),
    userPrincipalName,
    displayName,
    givenName: sent.givenName ?? '',
    surname: sent.surname ?? '',
    mail: sent.mail ?? null,
    accountEnabled: sent.accountEnabled ?? true,
    userType: sent.userType ?? 'Member',
    directoryRoles: [],
    passwordHash: passwordProfile?.password === undefined ? null : hashSecret(passwordProfile.password),
  };
  context.directory.users.set(user.id, user);
  return user;
}

/**
 * Updates a user, all or nothing.
 *
 * @throws {GraphError} userNameTaken, userNameDomain and those of the shape
 */
export function updateUser(context: EmulatorContext, user: User, body: JsonObject): void {
  const { passwordProfile, mailNickname: _, givenName, surname, ...sent } = readEntity(body, type, members);
  const renamed = sent.userPrincipalName?.toLowerCase() !== user.userPrincipalName.toLowerCase();
  if (sent.userPrincipalName !== undefined && renamed) checkName(context, sent.userPrincipalName);
  const names = {
    ...(givenName === undefined ? {} : { givenName: givenName ?? '' }),
    ...(surname === undefined ? {} : { surname: surname ?? '' }),
  };
  const password = passwordProfile?.password;
  const secret = password === undefined ? {} : { passwordHash: hashSecret(password) };
  context.directory.users.change(user, { ...sent, ...names, ...secret });
  if (password === undefined) return;
  // Whoever signed in with the old password is signed out (AADSTS50173 says so).
  context.refreshTokens.revokeUser(user.id);
}

/**
 * Invites somebody of another tenant: from then on the person is a guest. Inviting again changes nothing.
 *
 * @param email the name that the person signs in with
 */
export function inviteUser(context: EmulatorContext, email: string, displayName: string | undefined): User {
  const { directory } = context;
  const userPrincipalName = guestName(email, directory.tenant);
  const known = directory.findUser(userPrincipalName);
  if (known !== undefined) return known;
  const user: User = {
    id: randomGuid(context.random),
    userPrincipalName,
    displayName: displayName ?? email.split('@')[0] ?? email,
    givenName: '',
    surname: '',
    mail: email,
    accountEnabled: true,
    userType: 'Guest',
    directoryRoles: [],
    passwordHash: null,
  };
  directory.users.set(user.id, user);
  return user;
}

function checkName({ directory }: EmulatorContext, userPrincipalName: string): void {
  if (!directory.isTenant(userPrincipalName.split('@').at(-1) ?? '')) throw graphError('userNameDomain');
  if (directory.findUser(userPrincipalName) !== undefined) throw graphError('userNameTaken');
}
