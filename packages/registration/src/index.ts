/**
 * The app registration as code, over Microsoft Graph: parse, read, diff, plan, apply.
 *
 * @packageDocumentation
 */
export { applyDestruction, type DestructionOptions, type DestructionResult } from './apply-destruction.ts';
export { type ApplyOptions, type ApplyResult, applyPlan } from './apply-registration.ts';
export { type Change, type ChangeCounts, type ChangePart, countChanges, describeChange } from './change.ts';
export { commandsFor, type TokenCommand } from './commands-for.ts';
export { type DiffOptions, diffRegistration } from './diff-registration.ts';
export { exportAzureCli } from './export/azure-cli/export-azure-cli.ts';
export { exportBicep } from './export/bicep/export-bicep.ts';
export type { ExportedRegistration } from './export/exported-registration.ts';
export { exportTerraform } from './export/terraform/export-terraform.ts';
export type {
  Application,
  AppRole,
  InstanceLock,
  OptionalClaim,
  OptionalClaims,
  PermissionScope,
  PreAuthorizedApplication,
} from './graph/application.ts';
export { createGraph, type GraphOptions } from './graph/create-graph.ts';
export type { CallOptions, Graph, PostOptions, ReadOptions } from './graph/graph.ts';
export type { ServicePrincipal } from './graph/service-principal.ts';
export type { Wait } from './graph/wait.ts';
export { locateInManifest, type TextPosition } from './manifest/locate-in-manifest.ts';
export { type ImportedRegistration, manifestFrom } from './manifest-from.ts';
export { manifestJsonSchema } from './manifest-json-schema.ts';
export type { ChangeAction, FieldDifference } from './merge/field-difference.ts';
export { parseManifest } from './parse-manifest.ts';
export type { Step, StepKind } from './plan/step.ts';
export { type DestructionPlan, planDestruction, planPurge } from './plan-destruction.ts';
export { type Plan, planRegistration } from './plan-registration.ts';
export { type DeletedRegistration, findDeletedRegistration } from './read/find-deleted.ts';
export type {
  Assignment,
  Caller,
  NamedPrincipal,
  Owner,
  PermissionGrant,
  PrincipalKind,
  RegistrationState,
  Tenant,
} from './read/registration-state.ts';
export {
  type ExistingRegistration,
  type ReadRegistrationOptions,
  readExistingRegistration,
  readRegistration,
} from './read-registration.ts';
export type { Removals } from './removals.ts';
export { delegatedPermissionsFor, requiredRights, type StepRights } from './required-rights.ts';
export { type WriteManifestOptions, writeManifest } from './write-manifest.ts';
