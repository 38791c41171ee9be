import type { ApiExposure } from './api-exposure.ts';

type Api = Pick<ApiExposure, 'appId'>;

/** An id that may be pasted into a command line, or a placeholder: some ids come out of a tenant's own lists. */
export function pasteId(id: string | undefined, instead: string): string {
  return id !== undefined && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id) ? id : `<${instead}>`;
}

/** The command that changes the API's registration; `body` is JSON without single quotes. */
export function patchApplication({ appId }: Api, body: string): string {
  return patch(`applications(appId='${pasteId(appId, 'appId of the API')}')`, body);
}

/** The command that changes the API's service principal. */
export function patchServicePrincipal({ appId }: Api, body: string): string {
  return patch(`servicePrincipals(appId='${pasteId(appId, 'appId of the API')}')`, body);
}

/** The command that deletes an object below Graph's v1.0. */
export function deleteObject(path: string): string {
  return `az rest --method DELETE --url "https://graph.microsoft.com/v1.0/${path}"`;
}

function patch(path: string, body: string): string {
  return `az rest --method PATCH --url "https://graph.microsoft.com/v1.0/${path}" --body '${body}'`;
}
