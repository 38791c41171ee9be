import { type EntityType, equalityFilter, nameOrder, textFilter } from '../query/entity-type.ts';

/** In the order of conditionalaccesspolicy.md; which filters it takes is inferred. */
export const conditionalAccessType: EntityType = {
  name: 'conditionalAccessPolicy',
  resource: 'ConditionalAccessPolicy',
  properties: [
    'id',
    'templateId',
    'displayName',
    'createdDateTime',
    'modifiedDateTime',
    'state',
    'conditions',
    'grantControls',
    'sessionControls',
  ],
  filters: { id: equalityFilter, displayName: textFilter, state: equalityFilter },
  orders: nameOrder,
};
