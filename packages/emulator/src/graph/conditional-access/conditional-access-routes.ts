import type { Context, Hono } from 'hono';
import { randomGuid } from '../../caller/random-guid.ts';
import type { ConditionalAccessPolicy } from '../../directory/model.ts';
import type { EmulatorContext } from '../../emulator-context.ts';
import { authorize } from '../authorization/authorize.ts';
import { readJsonBody } from '../body/read-json-body.ts';
import { isoSeconds } from '../body/shape.ts';
import { graphError } from '../errors/graph-error.ts';
import type { GraphEnv } from '../graph-env.ts';
import { answerEntity } from '../query/answer-query.ts';
import { mountCollection } from '../query/mount-collection.ts';
import { sendEntity, sendNothing } from '../respond.ts';
import { conditionalAccessType as type } from './conditional-access-type.ts';
import { viewPolicy } from './view-policy.ts';
import { readNewPolicy, readPolicyChange } from './write-policy.ts';

const path = '/v1.0/identity/conditionalAccess/policies';
const metadata = 'identity/conditionalAccess/policies';

/** GET and POST of Conditional Access policies; GET, PATCH and DELETE of one. They count from the next sign-in on. */
export function mountConditionalAccess(app: Hono<GraphEnv>, context: EmulatorContext): void {
  const open = (c: Context<GraphEnv>, operation: 'conditionalAccess.read' | 'conditionalAccess.write'): void =>
    authorize(c.get('caller'), context.directory.tenant, operation);
  const find = (id: string): ConditionalAccessPolicy => {
    const found = context.directory.conditionalAccessPolicies.find((policy) => policy.id === id.toLowerCase());
    if (found === undefined) throw graphError('policyNotFound', { id });
    return found;
  };
  const now = (): string => isoSeconds(context.clock.now());

  mountCollection(app, path, (c) => {
    open(c, 'conditionalAccess.read');
    return { type, metadata, entities: context.directory.conditionalAccessPolicies.map(viewPolicy) };
  });

  app.post(path, async (c) => {
    const body = await readJsonBody(c.req.raw);
    open(c, 'conditionalAccess.write');
    const policy = { ...readNewPolicy(body), id: randomGuid(context.random), createdDateTime: now() };
    const { directory } = context;
    directory.change({ conditionalAccessPolicies: [...directory.conditionalAccessPolicies, policy] });
    return sendEntity(c, `${metadata}/$entity`, viewPolicy(policy), 201);
  });

  app.get(`${path}/:id`, (c) => {
    open(c, 'conditionalAccess.read');
    return answerEntity(c, { type, metadata }, viewPolicy(find(c.req.param('id'))));
  });

  app.patch(`${path}/:id`, async (c) => {
    const body = await readJsonBody(c.req.raw);
    open(c, 'conditionalAccess.write');
    const policy = find(c.req.param('id'));
    replace(context, policy, { ...policy, ...readPolicyChange(policy, body), modifiedDateTime: now() });
    return sendNothing(c);
  });

  app.delete(`${path}/:id`, (c) => {
    open(c, 'conditionalAccess.write');
    replace(context, find(c.req.param('id')), undefined);
    return sendNothing(c);
  });
}

function replace(
  { directory }: EmulatorContext,
  policy: ConditionalAccessPolicy,
  by: ConditionalAccessPolicy | undefined,
): void {
  const conditionalAccessPolicies = directory.conditionalAccessPolicies.flatMap((each) =>
    each !== policy ? [each] : by === undefined ? [] : [by],
  );
  directory.change({ conditionalAccessPolicies });
}
