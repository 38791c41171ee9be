/** One Microsoft cloud: its hosts and the resources that every tenant in it knows. */
export interface Cloud {
  readonly name: 'public' | 'usgov' | 'china';
  /** Host of the token service, also the host of v2 issuers. */
  readonly loginHost: string;
  /** Host of v1 issuers, `https://{host}/{tid}/`. */
  readonly stsIssuerHost: string;
  readonly graphResource: string;
  /** Azure Resource Manager, as clients ask for it. */
  readonly armResource: string;
  /** Azure Resource Manager, as its tokens name it in `aud`; the trailing slash belongs to it. */
  readonly armAudience: string;
  /** Azure Monitor Logs. */
  readonly logsResource: string;
}

/**
 * The clouds by name. The public row is evidenced by recorded tokens and discovery documents; the other two follow
 * Microsoft's "National clouds" and "Azure Government endpoints" pages and were not recorded.
 */
export const clouds: Readonly<Record<Cloud['name'], Cloud>> = {
  public: {
    name: 'public',
    loginHost: 'login.microsoftonline.com',
    stsIssuerHost: 'sts.windows.net',
    graphResource: 'https://graph.microsoft.com',
    armResource: 'https://management.azure.com',
    armAudience: 'https://management.core.windows.net/',
    logsResource: 'https://api.loganalytics.io',
  },
  usgov: {
    name: 'usgov',
    loginHost: 'login.microsoftonline.us',
    stsIssuerHost: 'sts.windows.net',
    graphResource: 'https://graph.microsoft.us',
    armResource: 'https://management.usgovcloudapi.net',
    armAudience: 'https://management.core.usgovcloudapi.net/',
    logsResource: 'https://api.loganalytics.us',
  },
  china: {
    name: 'china',
    loginHost: 'login.partner.microsoftonline.cn',
    stsIssuerHost: 'sts.chinacloudapi.cn',
    graphResource: 'https://microsoftgraph.chinacloudapi.cn',
    armResource: 'https://management.chinacloudapi.cn',
    armAudience: 'https://management.core.chinacloudapi.cn/',
    logsResource: 'https://api.loganalytics.azure.cn',
  },
};
