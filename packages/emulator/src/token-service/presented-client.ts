import type { AccessRequest } from '../rules/access-request.ts';
import type { TokenForm } from './token-form.ts';

/** What a request says about the client: in the form, or in an Authorization header (RFC 6749 section 2.3.1). */
export interface PresentedClient {
  readonly clientId: string | undefined;
  readonly clientSecret?: string;
  readonly clientAssertion?: string;
}

/** The only kind of `client_assertion` (RFC 7523 section 2.2). */
export const jwtBearerAssertion: string = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** Reads the client's id and credential; the form wins where both name them. */
export function readPresentedClient(form: TokenForm, authorization: string | undefined): PresentedClient {
  const basic = readBasic(authorization);
  const clientSecret = form.field('client_secret') ?? basic?.secret;
  const clientAssertion = form.field('client_assertion');
  return {
    clientId: form.field('client_id') ?? basic?.id,
    ...(clientSecret === undefined ? {} : { clientSecret }),
    ...(clientAssertion === undefined ? {} : { clientAssertion }),
  };
}

/** The credential as the rules take it. */
export function credentialOf({
  clientSecret,
  clientAssertion,
}: PresentedClient): Pick<AccessRequest, 'clientSecret' | 'clientAssertion'> {
  return {
    ...(clientSecret === undefined ? {} : { clientSecret }),
    ...(clientAssertion === undefined ? {} : { clientAssertion }),
  };
}

function readBasic(authorization: string | undefined): { id: string; secret: string } | undefined {
  const encoded = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(authorization?.trim() ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  if (colon < 0) return undefined;
  return { id: formDecode(text.slice(0, colon)), secret: formDecode(text.slice(colon + 1)) };
}

/** Id and secret are form-encoded before they are joined; clients that forget it are read as they are. */
function formDecode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
