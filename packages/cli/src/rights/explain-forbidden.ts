import { EntradaError, isEntradaError } from '@entrada/core';
import { requiredRights, type StepRights } from '@entrada/registration';

/** What carrying out a plan threw; a step that Graph forbade is told with the rights that it needs. */
export function explainForbidden(error: unknown): unknown {
  if (!isEntradaError(error) || error.code !== 'graph_forbidden') return error;
  const rights = Object.entries(requiredRights).find(([kind]) => kind === error.details.step)?.[1];
  if (rights === undefined) return error;
  const message = `${error.message}\n${describe(rights)} What was written stays; run it again to finish.`;
  return new EntradaError(error.code, message, { details: error.details, cause: error });
}

const exceptions: Readonly<Record<NonNullable<StepRights['without']>, string>> = {
  owner: ', unless they own the application',
  'principal-owner': ', unless they own the service principal',
  member: ', where the tenant does not let every member do it',
};

function describe({ delegated, roles, without, application, ownedBy }: StepRights): string {
  const exception = without === undefined ? '' : exceptions[without];
  const owned = ownedBy ? ', or Application.ReadWrite.OwnedBy for one that it owns' : '';
  return (
    `This step needs the Microsoft Graph permission ${delegated.join(' and ')} and, of a user, one of the directory ` +
    `roles ${roles.join(', ')}${exception}; an application by itself needs ${application.join(' and ')}${owned}.`
  );
}
