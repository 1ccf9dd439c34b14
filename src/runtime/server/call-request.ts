// Reads the parameters of `tools/call`: a few checks by hand, where a schema library would take longer than the call.
import { ErrorCode, McpError } from '@modelcontextprotocol/sdk/types.js';
import { isObject } from '../../contract/read-path.ts';
import type { JsonObject } from '../../contract/tool.ts';

/** Which tool is called, with what, and how its progress is to be marked. */
export interface NamedCall {
  readonly name: string;
  readonly args: JsonObject;
  readonly progressToken?: string | number;
  /** The caller wants a task (revision 2025-11-25), kept for so many milliseconds where it says so. */
  readonly task?: { readonly ttl?: number };
}

/**
 * Takes the parameters apart as the protocol describes them (schema `CallToolRequestParams`): a name, an object of
 * arguments or none, `_meta` with a progress token that is a text or a whole number, and `task` with a time to live in milliseconds.
 * Throws McpError, code -32602.
 */
export function readCall(params: unknown): NamedCall {
  if (!isObject(params)) throw invalid('there are none.');
  const { name, arguments: args = {}, _meta: meta = {} } = params;
  if (typeof name !== 'string') throw invalid('"name" must be a text.');
  if (!isObject(args)) throw invalid('"arguments" must be an object.');
  if (!isObject(meta)) throw invalid('"_meta" must be an object.');
  const task = params.task === undefined ? {} : { task: taskIn(params.task) };
  const { progressToken } = meta;
  if (progressToken === undefined) return { name, args: args as JsonObject, ...task };
  if (!isToken(progressToken)) throw invalid('"_meta.progressToken" must be a text or a whole number.');
  return { name, args: args as JsonObject, progressToken, ...task };
}

function taskIn(task: unknown): { readonly ttl?: number } {
  if (!isObject(task)) throw invalid('"task" must be an object.');
  const { ttl } = task;
  if (ttl === undefined || ttl === null) return {};
  if (typeof ttl !== 'number' || !(ttl >= 0)) throw invalid('"task.ttl" must be a number of milliseconds.');
  return { ttl };
}

const invalid = (what: string): McpError =>
  new McpError(ErrorCode.InvalidParams, `Invalid parameters of tools/call: ${what}`);

const isToken = (value: unknown): value is string | number => typeof value === 'string' || Number.isSafeInteger(value);
