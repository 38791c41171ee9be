import { type JsonObject, resolveResource, tryDecodeToken } from '@entrada/core';
import { type Caller, createGraph, type Graph } from '@entrada/registration';
import { callerFrom } from '../rights/caller-from.ts';
import type { Terminal } from '../terminal.ts';
import { requestToken } from './request-token.ts';
import type { TokenOptions } from './token-sources.ts';

/** Microsoft Graph, with the rights of somebody. */
export interface OpenGraph {
  readonly graph: Graph;
  /** Of the caller's token for Microsoft Graph; none when it cannot be read, which Graph does not promise. */
  readonly claims: JsonObject;
  readonly caller: Caller | undefined;
}

/** Gets a token for Microsoft Graph. @throws EntradaError what a token may fail with */
export async function openGraph(options: TokenOptions, terminal: Terminal): Promise<OpenGraph> {
  const { token } = await requestToken(resolveResource('graph'), options, terminal);
  const { fetch, signal } = terminal;
  const graph = createGraph({ fetch, signal, getToken: () => Promise.resolve(token) });
  const decoded = tryDecodeToken(token);
  const claims = 'claims' in decoded ? decoded.claims : {};
  return { graph, claims, caller: callerFrom(claims) };
}
