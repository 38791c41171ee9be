import type { ApiManifest } from '@entrada/core';
import { defaultAccessRoleId } from '../../graph/service-principal.ts';
import { isGuid } from '../../manifest/client-reference.ts';
import { assigneesOf, grantsOf } from '../assignees.ts';
import { type HclBlock, type HclExpression, type Labels, reference } from './hcl.ts';

const servicePrincipalId: HclExpression = reference('azuread_service_principal.api.object_id');

/** Blocks for who may use the API, and for the people, groups and clients that are named. */
export function accessBlocks(api: ApiManifest, labels: Labels, roleLabels: ReadonlyMap<string, string>): HclBlock[] {
  const lookUp = new LookUps(labels);
  const resources: HclBlock[] = [
    {
      header: ['resource', 'azuread_service_principal', 'api'],
      arguments: {
        client_id: reference('azuread_application_registration.api.client_id'),
        app_role_assignment_required: api.assignment.required,
        use_existing: true,
      },
    },
    ...api.owners.map((owner): HclBlock => {
      const id = owner.kind === 'user' ? lookUp.user(owner.name) : lookUp.client(owner.appId, owner.name);
      return {
        header: ['resource', 'azuread_application_owner', labels.take('owner', owner.name)],
        arguments: { application_id: reference('azuread_application_registration.api.id'), owner_object_id: id },
      };
    }),
  ];
  for (const { kind, id, name, role } of assigneesOf(api)) {
    const label = role === undefined ? undefined : roleLabels.get(role);
    // A role that is disabled has no resource, and nobody can be assigned to it.
    if (role !== undefined && label === undefined) continue;
    resources.push({
      header: ['resource', 'azuread_app_role_assignment', labels.take('assignment', `${name} ${role ?? ''}`)],
      arguments: {
        app_role_id:
          label === undefined ? defaultAccessRoleId : reference('azuread_application_app_role', label, 'role_id'),
        principal_object_id: kind === 'application' ? lookUp.client(id, name) : lookUp[kind](id),
        resource_object_id: servicePrincipalId,
      },
    });
  }
  for (const { client, name, scopes, user } of grantsOf(api)) {
    resources.push({
      header: [
        'resource',
        'azuread_service_principal_delegated_permission_grant',
        labels.take('grant', `${name} ${user ?? ''}`),
      ],
      arguments: {
        service_principal_object_id: lookUp.client(client, name),
        resource_service_principal_object_id: servicePrincipalId,
        claim_values: scopes,
        user_object_id: user === undefined ? undefined : lookUp.user(user),
      },
    });
  }
  return [...lookUp.blocks, ...resources];
}

/** Data sources, each once. */
class LookUps {
  readonly #found = new Map<string, { readonly block: HclBlock; readonly id: HclExpression }>();
  readonly #labels: Labels;

  constructor(labels: Labels) {
    this.#labels = labels;
  }

  get blocks(): HclBlock[] {
    return [...this.#found.values()].map(({ block }) => block);
  }

  user(name: string): HclExpression {
    return this.#find('azuread_user', name, { user_principal_name: name });
  }

  group(name: string): HclExpression {
    return this.#find('azuread_group', name, isGuid(name) ? { object_id: name } : { display_name: name });
  }

  client(appId: string, name: string): HclExpression {
    return this.#find('azuread_service_principal', appId, { client_id: appId }, name);
  }

  #find(type: string, key: string, by: Readonly<Record<string, string>>, words: string = key): HclExpression {
    const known = this.#found.get(`${type} ${key}`);
    if (known !== undefined) return known.id;
    const label = this.#labels.take(type.replace(/^azuread_/, ''), words);
    const id = reference('data', type, label, 'object_id');
    this.#found.set(`${type} ${key}`, { block: { header: ['data', type, label], arguments: by }, id });
    return id;
  }
}
