import {
  applyPlan,
  type Graph,
  manifestFrom,
  parseManifest,
  planRegistration,
  readExistingRegistration,
  readRegistration,
  writeManifest,
} from '@entrada/registration';
import { parse, stringify } from 'yaml';

type Tree = Readonly<Record<string, unknown>>;

/** Does what a person does who puts the lines of a fix into the API's entrada.yaml and applies it. */
export async function applyManifest(lines: string, appId: string, graph: Graph): Promise<void> {
  const { api } = manifestFrom(await readExistingRegistration(graph, appId));
  const before = parse(writeManifest({ apis: [api] })) as { readonly api: Tree };
  const merged = merge(before.api, parse(lines) as Tree);
  const { apis } = parseManifest(stringify({ api: merged }), { file: 'entrada.yaml' });
  for (const wanted of apis) {
    const plan = planRegistration(wanted, await readRegistration(graph, wanted));
    if (plan.steps.length === 0) throw new Error(`The lines change nothing:\n${lines}`);
    await applyPlan(graph, plan, { wait: () => Promise.resolve() });
  }
}

/** Mappings are merged, entries join lists, and an entry for the same client takes the place of the old one. */
function merge(before: Tree, added: Tree): Tree {
  const result: Record<string, unknown> = { ...before };
  if ('identifierUris' in added) delete result.identifierUri;
  for (const [key, value] of Object.entries(added)) {
    const old = result[key];
    if (key === 'identifierUris' || !isObject(value)) result[key] = value;
    else if (Array.isArray(value)) {
      const kept = (Array.isArray(old) ? old : []).filter(
        (entry) => !value.some((one) => nameOf(one) === nameOf(entry)),
      );
      result[key] = [...kept, ...value];
    } else result[key] = merge(isObject(old) ? old : {}, value);
  }
  return result;
}

function nameOf(entry: unknown): unknown {
  return isObject(entry) ? (entry.client ?? entry.user ?? entry.group ?? entry.application) : entry;
}

function isObject(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null;
}
