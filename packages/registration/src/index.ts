/**
 * The app registration as code, over Microsoft Graph: parse, read, diff, plan, apply.
 *
 * @packageDocumentation
 */
export { type ApplyOptions, type ApplyResult, applyPlan } from './apply-registration.ts';
export type { Change, ChangePart } from './change.ts';
export { commandsFor, type TokenCommand } from './commands-for.ts';
export { diffRegistration } from './diff-registration.ts';
export { exportAzureCli } from './export/azure-cli/export-azure-cli.ts';
export { exportBicep } from './export/bicep/export-bicep.ts';
export type { ExportedRegistration } from './export/exported-registration.ts';
export { exportTerraform } from './export/terraform/export-terraform.ts';
export type { Application, AppRole, PermissionScope, PreAuthorizedApplication } from './graph/application.ts';
export { createGraph, type GraphOptions } from './graph/create-graph.ts';
export type { CallOptions, Graph, ReadOptions } from './graph/graph.ts';
export type { Wait } from './graph/retry-after.ts';
export type { AppRoleAssignment, ServicePrincipal } from './graph/service-principal.ts';
export type { ChangeAction, FieldDifference } from './merge/field-difference.ts';
export { parseManifest } from './parse-manifest.ts';
export { type Plan, planRegistration, type Step, type StepKind } from './plan-registration.ts';
export { type RegistrationState, readRegistration } from './read-registration.ts';
export { delegatedPermissionsFor, requiredRights, type StepRights } from './required-rights.ts';
export type { AssignablePrincipal } from './resolve-principals.ts';
