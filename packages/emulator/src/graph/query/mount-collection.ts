import type { Context, Hono } from 'hono';
import type { GraphEnv } from '../graph-env.ts';
import { answerCollection, type Collection } from './answer-query.ts';

/** Gives the collection that a request is about. @throws {GraphError} when the caller may not see it, or it is not there */
export type Collect = (c: Context<GraphEnv>) => Collection;

/** GET of a collection, and of how many it holds: `path` and `path/$count`. */
export function mountCollection(app: Hono<GraphEnv>, path: string, collect: Collect): void {
  app.get(`${path}/$count`, (c) => answerCollection(c, collect(c)));
  app.get(path, (c) => answerCollection(c, collect(c)));
}
