import { clouds } from '@entrada/core/data';
import type { GraphCall } from './explanation.ts';

const root = `${clouds.public.graphResource}/v1.0`;

/** @param path begins with a slash, e.g. `/applications/{id}` */
export function patchGraph(path: string, body: GraphCall['body']): GraphCall {
  return { method: 'PATCH', url: `${root}${path}`, body };
}

/** @param path begins with a slash */
export function postGraph(path: string, body: GraphCall['body']): GraphCall {
  return { method: 'POST', url: `${root}${path}`, body };
}

/** `@odata.id` of a directory object, for references. */
export function referenceTo(id: string): string {
  return `${root}/directoryObjects/${id}`;
}
