/** `/oauth2/…` is v1, `/oauth2/v2.0/…` is v2.0. Access tokens do not depend on it, id_tokens do. */
export type EndpointVersion = 'v1' | 'v2.0';
