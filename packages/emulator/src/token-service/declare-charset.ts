import type { MiddlewareHandler } from 'hono';

/** The token service names the charset of its JSON (every recording), though JSON has only one. */
export const declareCharset: MiddlewareHandler = async (c, next) => {
  await next();
  if (c.res.headers.get('Content-Type') === 'application/json') {
    c.res.headers.set('Content-Type', 'application/json; charset=utf-8');
  }
};
