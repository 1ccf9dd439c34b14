// A call of a tool that nobody knows: the protocol wants an error of its own for it (-32602), not a result of the tool.
import { type CallToolResult, ErrorCode, McpError } from '@modelcontextprotocol/sdk/types.js';
import { ToolError } from '../../contract/errors.ts';
import type { AnyHandler } from '../../contract/tool.ts';
import { cleanText } from '../../security/hygiene.ts';
import { nextStepOf } from '../next-step.ts';
import type { Registry } from '../tools/registry.ts';
import { errorResult } from './results.ts';

/**
 * JSON-RPC error -32602 (MCP 2025-11-25, server/tools, "Error Handling"). Its message has the nearest names; `data.error` is
 * what a result of a refused call would have held: code, message, hint, fate.
 */
export class UnknownTool extends McpError {
  /** The same as a result, for whoever reads results only. */
  readonly result: CallToolResult;

  constructor(refused: ToolError) {
    const result = errorResult(refused);
    super(ErrorCode.InvalidParams, cleanText(`${refused.message} ${nextStepOf(refused)}`), result.structuredContent);
    this.result = result;
  }
}

/** The tool that a client named in `tools/call`. Throws UnknownTool. */
export async function namedTool(registry: Registry, name: string): Promise<AnyHandler> {
  try {
    return await registry.load(name);
  } catch (thrown) {
    throw thrown instanceof ToolError && thrown.code === 'TOOL_UNKNOWN' ? new UnknownTool(thrown) : thrown;
  }
}

/** What a call came to that was refused as unknown, as a result. Throws everything else again. */
export function refusedAsResult(thrown: unknown): CallToolResult {
  if (thrown instanceof UnknownTool) return thrown.result;
  throw thrown;
}
