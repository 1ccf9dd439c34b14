// Reads the parameters of `tools/call`: a few checks by hand, where a schema library would take longer than the call.
import { ErrorCode, McpError } from '@modelcontextprotocol/sdk/types.js';
import { isObject } from '../../contract/read-path.ts';
import type { JsonObject } from '../../contract/tool.ts';

/** Which tool is called, with what, and how its progress is to be marked. */
export interface NamedCall {
  readonly name: string;
  readonly args: JsonObject;
  readonly progressToken?: string | number;
}

/**
 * Takes the parameters apart as the protocol describes them (schema `CallToolRequestParams`): a name, an object of
 * arguments or none, and `_meta` with a progress token that is a text or a whole number. Calls as tasks are not offered.
 * Throws McpError, code -32602.
 */
export function readCall(params: unknown): NamedCall {
  if (!isObject(params)) throw invalid('there are none.');
  const { name, arguments: args = {}, _meta: meta = {} } = params;
  if (typeof name !== 'string') throw invalid('"name" must be a text.');
  if (!isObject(args)) throw invalid('"arguments" must be an object.');
  if (!isObject(meta)) throw invalid('"_meta" must be an object.');
  if (params.task !== undefined) throw invalid('"task" is there, and this server runs no calls as tasks.');
  const { progressToken } = meta;
  if (progressToken === undefined) return { name, args: args as JsonObject };
  if (!isToken(progressToken)) throw invalid('"_meta.progressToken" must be a text or a whole number.');
  return { name, args: args as JsonObject, progressToken };
}

const invalid = (what: string): McpError =>
  new McpError(ErrorCode.InvalidParams, `Invalid parameters of tools/call: ${what}`);

const isToken = (value: unknown): value is string | number => typeof value === 'string' || Number.isSafeInteger(value);
