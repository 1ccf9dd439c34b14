// Which of the three calling tools may run a tool: decided by the same facts as the annotations of typed tools.
import type { Effect, Risk } from '../../contract/tool.ts';
import { annotationsOf } from '../tools/listed-tool.ts';

const callTools = ['call_read', 'call_write', 'call_destructive'] as const;
export type CallTool = (typeof callTools)[number];

/** Whether the tool is one that calls the tool named by its argument `tool`. */
export const isCallTool = (name: string): name is CallTool => (callTools as readonly string[]).includes(name);

/** Reads; what can take something away; everything else. */
export function callToolFor(effect: Effect, risk: Risk): CallTool {
  const { readOnlyHint, destructiveHint } = annotationsOf(effect, risk);
  if (readOnlyHint) return 'call_read';
  return destructiveHint ? 'call_destructive' : 'call_write';
}
