// Graph wants texts for each scope and role, a manifest need not bring them. A text that nobody chose must not
// replace one that somebody wrote in the portal: that is why the differences ask here what a default looks like.

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

/** Display names hold 100 characters. */
function shortened(text: string): string {
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
