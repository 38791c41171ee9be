// Graph wants texts for each scope and role, a manifest need not bring them. A text that nobody chose must not
// replace one that somebody wrote in the portal: that is why the differences ask here what a default looks like.

/** Characters of a permission's display name. */
export const maxNameLength = 100;
/** Characters of a permission's description. */
export const maxDescriptionLength = 1024;

export interface PermissionTexts {
  readonly displayName: string;
  readonly description: string;
}

/** What a consent page says of a scope that the manifest gives no words for. */
export function defaultScopeTexts(apiName: string, value: string): PermissionTexts {
  return {
    displayName: shortened(`Use ${apiName} (${value})`),
    description: `Allows the application to use ${apiName} on behalf of the signed-in user, with the permission ${value}.`,
  };
}

/** What an assignment page says of a role that the manifest gives no words for. */
export function defaultAppRoleTexts(apiName: string, value: string): PermissionTexts {
  return { displayName: shortened(value), description: `Holds ${value} in ${apiName}.` };
}

function shortened(text: string): string {
  return text.length > maxNameLength ? `${text.slice(0, maxNameLength - 1)}…` : text;
}
