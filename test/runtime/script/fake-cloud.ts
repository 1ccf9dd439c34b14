// Scripts against a made-up cloud without a pipeline: every call ends in a function of the test.

import { ToolError } from '../../../src/contract/errors.ts';
import type { Answer, Invocation, Reply } from '../../../src/contract/invocation.ts';
import type { Person } from '../../../src/contract/person.ts';
import type { AnyTool, Effect, JsonObject } from '../../../src/contract/tool.ts';
import type { ScriptLimits } from '../../../src/runtime/script/limits.ts';
import type { ScriptResult } from '../../../src/runtime/script/result.ts';
import { runScript } from '../../../src/runtime/script/run.ts';
import { ScriptWorkers } from '../../../src/runtime/script/workers.ts';
import type { ToolListing } from '../../../src/runtime/tools/enabled-tools.ts';
import { sources } from './script-world.ts';

const listing = (symbol: string, name: string, effect: Effect): ToolListing => ({
  name: `cloud_${name}`,
  symbol,
  provider: 'cloud',
  category: 'machine',
  effect,
  risk: 'none',
  doc: `${name}.`,
});

export const tools: readonly ToolListing[] = [
  listing('listVirtualMachines', 'list_virtual_machines', 'read'),
  listing('listVolumes', 'list_volumes', 'read'),
  listing('listVMSnapshot', 'list_vm_snapshots', 'read'),
  listing('stopVirtualMachine', 'stop_virtual_machine', 'act'),
  listing('deployVirtualMachine', 'deploy_virtual_machine', 'write'),
  listing('destroyVirtualMachine', 'destroy_virtual_machine', 'destroy'),
];

const tool = (name: string): AnyTool => ({
  name,
  title: name,
  doc: `${name}.`,
  category: 'machine',
  operations: [name],
  effect: 'read',
  risk: 'none',
  reversible: true,
  flags: [],
  raisedBy: [],
  call: { kind: 'query', command: name },
  params: { id: { kind: 'uuid' }, state: { kind: 'text' }, page: { kind: 'whole' }, profile: { kind: 'text' } },
  result: { kind: 'opaque' },
});

/** Stands in for the pipeline. */
export type Replies = Readonly<Record<string, (args: JsonObject, invocation: Invocation) => Reply | Promise<Reply>>>;

export interface Play {
  readonly limits?: Partial<ScriptLimits>;
  readonly signal?: AbortSignal;
  readonly person?: Person;
  readonly tools?: readonly ToolListing[];
  readonly report?: Invocation['report'];
}

export const workers = new ScriptWorkers(() => sources);

/** `run(source)` runs a script; `sent` is what reached the stand-in for the pipeline. */
export function createFakeCloud(replies: Replies = {}) {
  const sent: Invocation[] = [];
  let id = 0;
  const execute = async (invocation: Invocation): Promise<Answer> => {
    sent.push(invocation);
    const reply = replies[invocation.tool];
    return {
      text: '',
      structured: {},
      ...(reply === undefined ? { data: null } : await reply(invocation.args, invocation)),
    };
  };
  const run = (source: string, play: Play = {}): Promise<ScriptResult> =>
    runScript({
      source,
      tools: play.tools ?? tools,
      registry: {
        alike: () => ({ verbs: [], names: [] }),
        load: async (name) => {
          if (!tools.some((known) => known.name === name)) throw new ToolError('TOOL_UNKNOWN', `No tool ${name}.`);
          return { tool: tool(name), format: { noun: ['thing', 'things'], columns: [] } };
        },
      },
      execute,
      origin: {
        principal: 'local',
        report: play.report ?? (() => {}),
        ...(play.person !== undefined && { person: play.person }),
      },
      randomId: () => `call-${++id}`,
      signal: play.signal ?? new AbortController().signal,
      // A busy machine takes its time: only tests of that limit wait for it.
      limits: { computeMs: 60_000, ...play.limits },
      workers,
      now: () => 0,
    });
  return { run, sent, argsOf: () => sent.map(({ args }) => args) };
}

/** Waits for the signal, as a call does that never gets an answer. */
export const never = (_: JsonObject, { signal, tool: name }: Invocation): Promise<never> =>
  new Promise((_resolve, reject) => {
    const gone = (): void =>
      reject(
        new ToolError('CANCELLED', `${name} was cancelled.`, { fate: name.includes('list') ? 'refused' : 'unknown' }),
      );
    if (signal.aborted) gone();
    signal.addEventListener('abort', gone);
  });
