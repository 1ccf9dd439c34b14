// The tools about tools: a fixed, small list through which every other tool is found and, in search mode, called.

import { ToolError } from '../../contract/errors.ts';
import type { MetaTools } from '../tools/meta-tools.ts';
import { callTool } from './call-tools.ts';
import { coverageReport } from './coverage-tool.ts';
import { describeTools } from './describe-tools.ts';
import { findTools } from './find-tools.ts';
import type { MetaParts, MetaTool } from './meta-tool.ts';
import { runScriptTool } from './run-script-tool.ts';

/** Where every tool is listed, nothing is needed to call one; to find, to read and to join them still is. */
function toolsOf(parts: MetaParts): readonly MetaTool[] {
  if (parts.mode === 'all') return [findTools(parts), describeTools(parts), runScriptTool(parts)];
  const changes = parts.selection.effects !== 'read-only';
  return [
    findTools(parts),
    describeTools(parts),
    callTool('call_read', parts),
    ...(changes ? [callTool('call_write', parts), callTool('call_destructive', parts)] : []),
    runScriptTool(parts),
    coverageReport(parts),
  ];
}

/** The list never changes while the process runs; a server that only reads offers nothing else. */
export function createMetaTools(parts: MetaParts): MetaTools {
  const tools = toolsOf(parts);
  const byName = new Map(tools.map((tool) => [tool.listed.name, tool]));
  const listed = tools.map((tool) => tool.listed);
  return {
    list: () => listed,
    async call(name, args, context) {
      const tool = byName.get(name);
      if (tool === undefined) {
        throw new ToolError(
          'TOOL_UNKNOWN',
          `No tool is called "${name.slice(0, 80)}"; there are ${[...byName.keys()].join(', ')}.`,
        );
      }
      return tool.run(args, context);
    },
  };
}
