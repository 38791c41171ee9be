import { EntradaError, isEntradaError } from '@entrada/core';
import { requiredRights, type StepRights } from '@entrada/registration';

/** What applying a plan threw; a step that Graph forbade is told with the rights that it needs. */
export function explainForbidden(error: unknown): unknown {
  if (!isEntradaError(error) || error.code !== 'graph_forbidden') return error;
  const rights = Object.entries(requiredRights).find(([kind]) => kind === error.details.step)?.[1];
  if (rights === undefined) return error;
  const message = `${error.message}\n${describe(rights)} What was written stays; run it again to finish.`;
  return new EntradaError(error.code, message, { details: error.details, cause: error });
}

function describe({ delegated, roles, without }: StepRights): string {
  const permissions = `the Microsoft Graph permission ${delegated.join(' and ')}`;
  const instead = without === 'owner' ? ', unless you own the application' : '';
  return `This step needs ${permissions} and one of the directory roles ${roles.join(', ')}${instead}.`;
}
