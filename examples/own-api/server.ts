import { createServer } from 'node:http';
import { createGuard } from '@entrada/guard';
import { protect } from '@entrada/guard/node-http';

const {
  TENANT_ID: tenantId = '',
  CLIENT_ID: clientId = '',
  IDENTIFIER_URI: resource = '',
  PORT = '7071',
} = process.env;
const guard = createGuard({ tenantId, audiences: [clientId, resource], scopes: ['access_as_user'] });

const reports = protect(guard, (_, response, { name }) => {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ reports: 8, for: name }));
});
/** What the API says of itself (RFC 9728): a caller that knows its address needs to know nothing else. */
const metadata = JSON.stringify({ resource, scopes_supported: [`${resource}/access_as_user`] });

createServer((request, response) => {
  if (request.url === '/.well-known/oauth-protected-resource') response.end(metadata);
  else void reports(request, response);
}).listen(Number(PORT), '127.0.0.1');
