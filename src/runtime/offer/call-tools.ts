// `call_read`, `call_write`, `call_destructive`: any tool by name, each for its own kind of effect.

import { ToolError } from '../../contract/errors.ts';
import type { Controls } from '../../contract/invocation.ts';
import type { AnyTool, JsonObject } from '../../contract/tool.ts';
import { splitControls } from '../arguments/controls.ts';
import { weighCall } from '../stages/weigh.ts';
import type { ToolListing } from '../tools/enabled-tools.ts';
import { type CallTool, callToolFor } from './call-class.ts';
import { objectOf, refuseOthers, textOf } from './meta-arguments.ts';
import type { MetaEngine, MetaParts, MetaTool } from './meta-tool.ts';
import { toolNamed } from './tool-named.ts';

const about: Readonly<Record<CallTool, { readonly title: string; readonly description: string }>> = {
  call_read: { title: 'Call a reading tool', description: 'Run a tool that only reads.' },
  call_write: {
    title: 'Call a changing tool',
    description: 'Run a tool that changes something and takes nothing away. A refusal names the right tool.',
  },
  call_destructive: {
    title: 'Call a destructive tool',
    description: 'Run a tool that deletes, interrupts or exposes something. A person may be asked first.',
  },
};

const controls = ['profile', 'fields', 'format', 'wait_ms', 'reveal', 'confirmation'] as const;

/** One of the three calling tools. */
export function callTool(name: CallTool, parts: MetaParts): MetaTool {
  const isRead = name === 'call_read';
  const annotations = {
    readOnlyHint: isRead,
    destructiveHint: name === 'call_destructive',
    idempotentHint: isRead,
    openWorldHint: false,
  };
  const properties = {
    tool: { type: 'string', description: 'Name from find_tools' },
    arguments: { type: 'object', properties: {}, description: 'As in its signature; JSON text is taken too' },
    profile: { type: 'string', description: 'Which cloud; lists: all, or a,b' },
    fields: { type: 'array', items: { type: 'string' }, description: 'Columns to show' },
    format: { type: 'string', enum: ['table', 'json'] },
    wait_ms: { type: 'integer', description: 'Wait for its job' },
  };
  const { wait_ms: _, ...withoutWait } = properties;
  const inputSchema = { type: 'object', properties: isRead ? withoutWait : properties, required: ['tool'] };
  return {
    listed: { name, ...about[name], inputSchema, annotations },
    async run(given, { waitMs, id, ...context }) {
      const args = usualNames(given);
      refuseOthers(name, args, ['tool', 'arguments', ...controls], 'What the tool takes goes into "arguments".');
      const engine = await parts.engine();
      const wanted = textOf(name, args, 'tool', 'the name of a tool, as find_tools gives it');
      refuseMetaTool(name, wanted);
      const { tool } = await engine.registry.load(
        (await heardTool(engine, wanted, typeof args.profile === 'string' ? args.profile : undefined)).name,
      );
      const inner = splitControls(tool.params, objectOf(name, args, 'arguments'));
      const outer = controlsOf(args);
      const settled: Controls = { waitMs: waitMs ?? engine.waitMs, ...inner.controls, ...outer };
      refuseOtherClass(name, tool, weighCall(tool, inner.args, settled));
      return engine.execute({
        ...context,
        id: id ?? engine.randomId(),
        tool: tool.name,
        args: inner.args,
        controls: settled,
      });
    },
  };
}

/** `name` and `args`, as other protocols have it, for `tool` and `arguments` where these are left out. */
function usualNames({ name, args, ...others }: JsonObject): JsonObject {
  return {
    ...(name !== undefined && { [others.tool === undefined ? 'tool' : 'name']: name }),
    ...(args !== undefined && { [others.arguments === undefined ? 'arguments' : 'args']: args }),
    ...others,
  };
}

/** What no tool is called is asked for once more after the services were heard: they may have it. */
async function heardTool(
  { registry, hear }: MetaEngine,
  wanted: string,
  profile: string | undefined,
): Promise<ToolListing> {
  try {
    return toolNamed(registry, wanted);
  } catch (thrown) {
    if (hear === undefined) throw thrown;
    await hear(profile);
    return toolNamed(registry, wanted);
  }
}

const ownTools: ReadonlySet<string> = new Set([
  'find_tools',
  'describe_tools',
  'call_read',
  'call_write',
  'call_destructive',
  'run_script',
  'coverage_report',
]);

function refuseMetaTool(name: CallTool, wanted: string): void {
  if (!ownTools.has(wanted)) return;
  const message = `${wanted} is a tool of this server and none of a cloud. Nothing was sent.`;
  throw new ToolError('TOOL_UNKNOWN', message, { hint: `Call ${wanted} directly, not through ${name}.` });
}

/** The controls that stand beside `arguments`. Throws as controls anywhere do. */
function controlsOf(args: JsonObject): Controls {
  const given = controls.flatMap((control) => {
    const value = args[control];
    return value === undefined || value === null ? [] : [[control, value] as const];
  });
  return splitControls({}, Object.fromEntries(given)).controls;
}

/**
 * What the client was told about the calling tool has to hold for the call with these arguments. `call_destructive` may
 * run what turns out to be harmless: it only promised too much danger.
 */
function refuseOtherClass(
  name: CallTool,
  tool: AnyTool,
  { effect, risk, reasons }: ReturnType<typeof weighCall>,
): void {
  const right = tool.effect === 'read' ? callToolFor('read', tool.risk) : callToolFor(effect, risk);
  if (name === right || (name === 'call_destructive' && right === 'call_write')) return;
  const isRaised = right !== callToolFor(tool.effect, tool.risk);
  const why = isRaised
    ? ` with these arguments: ${reasons.join('; ')} (risk ${risk})`
    : `: its effect is ${tool.effect}, its risk ${tool.risk}`;
  throw new ToolError('MODE_REFUSES', `${name} does not run ${tool.name}${why}. Nothing was sent.`, {
    hint: `Call ${right} with the same arguments.`,
  });
}
