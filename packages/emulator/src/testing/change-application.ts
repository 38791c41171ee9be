import type { Directory } from '../directory/directory.ts';
import type { Application } from '../directory/model.ts';

/** Changes a registration past Graph. @throws TypeError when there is none */
export function changeApplication(
  directory: Directory,
  appId: string,
  changes: Partial<Omit<Application, 'api'>> & { readonly api?: Partial<Application['api']> },
): void {
  const application = directory.findApplication(appId);
  if (application === undefined) throw new TypeError(`No application ${appId}`);
  directory.applications.change(application, { ...changes, api: { ...application.api, ...changes.api } });
}
