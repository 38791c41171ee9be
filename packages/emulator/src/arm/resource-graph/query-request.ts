import * as v from 'valibot';
import { armError } from '../arm-error.ts';

/** The body of a query, as far as this emulator knows it. */
export interface QueryRequest {
  readonly query: string;
  readonly subscriptions?: string[] | undefined;
  readonly options?:
    | {
        readonly $top?: number | undefined;
        readonly $skip?: number | undefined;
        readonly $skipToken?: string | null | undefined;
        readonly resultFormat?: 'objectArray' | 'table' | undefined;
      }
    | undefined;
}

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

const request: v.GenericSchema<unknown, QueryRequest> = v.object({
  query: v.string(),
  subscriptions: v.optional(v.array(v.string())),
  options: v.optional(
    v.object({
      $top: v.optional(v.pipe(whole, v.minValue(1), v.maxValue(1000))),
      $skip: v.optional(whole),
      $skipToken: v.optional(v.nullable(v.string())),
      resultFormat: v.optional(v.picklist(['objectArray', 'table'])),
    }),
  ),
});

/** Reads the body of a Resource Graph query. Members that this emulator does not know are left alone. @throws ArmError */
export function readQueryRequest(body: string): QueryRequest {
  const result = v.safeParse(request, parse(body));
  if (result.success) return result.output;
  const place = (result.issues[0].path ?? []).map(({ key }) => String(key)).join('.');
  throw armError('bodyInvalid', {
    expected: `${place === '' ? 'the body' : place} is wrong; a body is like {"query": "Resources | take 5", "options": {"$top": 100, "resultFormat": "objectArray"}}`,
  });
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
