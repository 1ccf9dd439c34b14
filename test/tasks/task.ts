// What a task is: calls as a model makes them, and what their answers must hold for the task to be reached.

import type { JsonObject } from '../../src/contract/tool.ts';

/** One call of a tool of search mode. Everything in `holds` stands in its text and in its structure. */
export interface Step {
  readonly tool: string;
  readonly args: JsonObject;
  readonly holds: readonly string[];
}

export interface Task {
  readonly what: string;
  readonly steps: readonly Step[];
}

export const find = (query: string, ...holds: readonly string[]): Step => ({
  tool: 'find_tools',
  args: { query },
  holds,
});

export const describe = (name: string, ...holds: readonly string[]): Step => ({
  tool: 'describe_tools',
  args: { tools: [name] },
  holds,
});

type Called = (tool: string, args?: JsonObject, ...holds: readonly string[]) => Step;
const calling =
  (caller: string): Called =>
  (tool, args = {}, ...holds) => ({ tool: caller, args: { tool, arguments: args }, holds });

export const read = calling('call_read');
export const write = calling('call_write');
export const destroy = calling('call_destructive');

export const script = (code: string, ...holds: readonly string[]): Step => ({
  tool: 'run_script',
  args: { code },
  holds,
});
