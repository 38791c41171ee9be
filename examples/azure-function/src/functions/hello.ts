import { app } from '@azure/functions';
import { createApiGuard } from '../create-api-guard.ts';
import { createHello } from '../hello.ts';

// Anonymous for the Functions host: function keys are another mechanism, and the guard lets nobody in without a token.
app.http('hello', {
  methods: ['GET'],
  authLevel: 'anonymous',
  route: 'hello',
  handler: createHello(createApiGuard(process.env)),
});
