// The workflows there are: tools that do what the API spreads over many calls.
import type { AnyTool, JsonObject, Reply, SoapCall } from '../../../contract.ts';
import { ToolError } from '../../../errors.ts';
import type { Work } from '../work.ts';

/** Carries out one workflow with arguments whose defaults are filled in. */
export type Workflow = (work: Work, args: JsonObject, tool: AnyTool) => Promise<Reply>;

const workflows: Readonly<Record<string, Workflow>> = {};

/** Runs the workflow that the call names. */
export function runWorkflow(work: Work, tool: AnyTool, call: SoapCall, args: JsonObject): Promise<Reply> {
  const workflow = Object.hasOwn(workflows, call.on) ? workflows[call.on] : undefined;
  if (workflow === undefined)
    throw new ToolError('INTERNAL', `virtspan has no workflow "${call.on}". Nothing was sent.`, { fate: 'refused' });
  return workflow(work, args, tool);
}
