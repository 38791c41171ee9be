import { once } from 'node:events';
import { createApiGuard } from './create-api-guard.ts';
import { createHello } from './hello.ts';
import { serveFunctions } from './serve-functions.ts';

// The same handler without the Functions host, which cannot be installed everywhere. Configured by environment, as there.
try {
  const server = serveFunctions({ hello: createHello(createApiGuard(process.env)) });
  await once(server.listen(Number(process.env.PORT ?? 7071), '127.0.0.1'), 'listening');
  const address = server.address();
  if (typeof address === 'object' && address !== null) {
    // On a line of its own: whoever starts this process reads the address here.
    console.log(`The API listens on http://127.0.0.1:${address.port}`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
