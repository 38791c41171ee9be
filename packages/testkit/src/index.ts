export { adatum } from './adatum.ts';
export type { BadToken, ExpectedRefusal } from './bad-token.ts';
export { badTokens } from './bad-tokens.ts';
export { createTestClock, type TestClock } from './clock.ts';
export {
  type AnswerSummary,
  type GuardedRequest,
  guardedApi,
  guardedRequests,
  summarizeAnswer,
} from './guarded-requests.ts';
export { createKeyServer, type KeyServer } from './key-server.ts';
export { encodePart, signToken, type TokenPart } from './sign-token.ts';
export { type PublicJwk, type TestKey, testKey } from './test-key.ts';
export { createTestTenant, issuerV1, issuerV2, type TestTenant, type TokenOverrides } from './test-tenant.ts';
