/**
 * Why Entra refused a token, and what to change; and who can get a token for an API.
 *
 * @packageDocumentation
 */
export { type AuditOptions, auditApi } from './audit/audit-api.ts';
export type { AuditedApi, AuditReport, Unseen } from './audit/audit-report.ts';
export { type OutsideFacts, parseAppServiceSettings, parseResourceMetadata } from './audit/outside-facts.ts';
export type { AccessPath, PathClient, PathKind, Who } from './audit/paths/access-path.ts';
export type { DoctorFinding } from './doctor/doctor-finding.ts';
export type { DoctorReport, ReportedAttempt, TokenSummary } from './doctor/doctor-report.ts';
export { findCause } from './doctor/find-cause.ts';
export type { DoctorOptions } from './doctor/gather/gather-facts.ts';
export type { DoctorQuestion } from './doctor/question.ts';
export { explainRefusal } from './explain-refusal.ts';
export { explainText } from './explain-text.ts';
export type { Explanation, Mend, RefusalContext } from './explanation.ts';
