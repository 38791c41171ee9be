/**
 * The local Entra: `createEmulator` starts a tenant, `runUnderEmulator` runs a command whose clients meet it.
 *
 * @module
 */

export { type WorkloadAssertion, workloadIssuer } from './client-assertions/workload-assertion.ts';
export { type Clock, createClock } from './clock.ts';
export type { Aspect } from './compare/answer.ts';
export type { CleanUpResult } from './compare/clean-up.ts';
export { cleanUpSide } from './compare/clean-up-side.ts';
export { type CompareOptions, type CompareProgress, compareSides } from './compare/compare-sides.ts';
export type {
  Comparison,
  Difference,
  GradeUpgrade,
  HeaderDifference,
  ProbeOutcome,
} from './compare/comparison.ts';
export { emulatorSide } from './compare/emulator-side.ts';
export { WrongTenantError } from './compare/identify-tenant.ts';
export { NotSetUpError } from './compare/not-set-up-error.ts';
export { type PlannedApplication, plannedApplications } from './compare/planned-applications.ts';
export type { Probe, ProbeSubject } from './compare/probe.ts';
export { allProbes } from './compare/probes/all-probes.ts';
export type { Pace, PersonTask, Side } from './compare/side.ts';
export { createEmulator } from './create-emulator.ts';
export type { Directory } from './directory/directory.ts';
export type * from './directory/model.ts';
export { defaultTenantSeed } from './directory/seed/default-tenant.ts';
export { SeedError, type SeedIssue } from './directory/seed/seed-error.ts';
export type { Emulator, EmulatorOptions } from './emulator.ts';
export { generateTenant } from './generator/generate-tenant.ts';
export type { GeneratorOptions } from './generator/generator-options.ts';
export type { Faults, PendingWrite } from './graph/faults/faults.ts';
export { type ManagedIdentityKind, managedIdentityKinds } from './managed-identity/managed-identity-kind.ts';
export { defaultAuthorityFolder } from './reach/authority-store.ts';
export { type EnvironmentForm, renderEnvironment } from './reach/render-environment.ts';
export { type CommandResult, type RunCommandOptions, runUnderEmulator } from './reach/run-command.ts';
export type { SeenRequest } from './reach/traffic-log.ts';
export type { EntraRefusal } from './rules/entra-refusal.ts';
export type { Reply } from './sign-in/reply-address.ts';
export { SignInRefusedError } from './sign-in/sign-in-refused-error.ts';
export type { SignInOptions } from './sign-in/sign-in-without-pages.ts';
export { DataFileError, type DataFileReason } from './store/data-file-error.ts';
export type { BuildOptions } from './store/transfer/build-data-file.ts';
export { type ExportOptions, exportDataFile } from './store/transfer/export-tenant.ts';
export { importTenant, type OnProgress, writeDataFile } from './store/transfer/import-tenant.ts';
export type { TenantRow } from './store/transfer/tenant-row.ts';
export { TransferError } from './store/transfer/transfer-error.ts';
export { writeLines } from './store/transfer/write-lines.ts';
export type { SignInEntry } from './token-service/sign-in-log.ts';
export type { KeyRotation, RotationOptions } from './tokens/signing-key-ring.ts';
export type { ExplainedSignIn, Explanation, GraphCall, ManifestLine, Remedy } from './why/explanation.ts';
