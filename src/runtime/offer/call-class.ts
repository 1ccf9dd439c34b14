// Which of the three calling tools may run a tool: decided by the same facts as the annotations of typed tools.
import type { Effect, Risk } from '../../contract/tool.ts';
import { annotationsOf } from '../tools/listed-tool.ts';

export type CallTool = 'call_read' | 'call_write' | 'call_destructive';

/** Reads; what can take something away; everything else. */
export function callToolFor(effect: Effect, risk: Risk): CallTool {
  const { readOnlyHint, destructiveHint } = annotationsOf(effect, risk);
  if (readOnlyHint) return 'call_read';
  return destructiveHint ? 'call_destructive' : 'call_write';
}
