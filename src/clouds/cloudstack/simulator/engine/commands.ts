// Which command is which: the specification's tool, its answer's fields, and the code that stands behind it.
import type { AnyShape, AnyTool, FieldDef } from '../../../../contract/tool.ts';
import type { Module, Run } from './types.ts';

/** What the simulator is told about the API. */
export interface Specification {
  /** Every tool; may be slow the first time. */
  readonly tools: () => Promise<readonly AnyTool[]>;
  readonly loadShape: (name: string) => Promise<AnyShape>;
  /** The tool of one command by its lower-case name, where that is cheaper than loading all. */
  readonly find?: (command: string) => Promise<AnyTool | undefined>;
  /** Parameters and fields that the version played lacks. */
  readonly absentParams?: (command: string) => Promise<ReadonlySet<string>>;
  readonly absentFields?: (command: string) => Promise<ReadonlySet<string>>;
}

/** A command, ready to run. */
export interface Command {
  readonly name: string;
  readonly tool: AnyTool;
  readonly envelope: string;
  readonly shapeName: string | undefined;
  readonly shape: AnyShape | undefined;
  readonly module: Module;
  /** Undefined when nothing but the form of the answer is simulated. */
  readonly run: Run | undefined;
}

/** The commands that exist. */
export interface Commands {
  /** By name, exactly as the API spells it. */
  readonly get: (name: string) => Promise<Command | undefined>;
  readonly all: () => Promise<readonly AnyTool[]>;
}

/** Looks commands up and remembers them. */
export function commandBook(specification: Specification, modules: readonly Module[]): Commands {
  const known = new Map<string, Command>();
  const runs = new Map<string, { readonly module: Module; readonly run: Run }>();
  for (const module of modules) {
    for (const [name, run] of Object.entries(module.commands)) runs.set(name.toLowerCase(), { module, run });
  }
  let index: Promise<ReadonlyMap<string, AnyTool>> | undefined;
  const indexed = (): Promise<ReadonlyMap<string, AnyTool>> => {
    index ??= specification
      .tools()
      .then((tools) => new Map(tools.map((tool) => [commandOf(tool).toLowerCase(), tool])));
    return index;
  };

  return {
    get: async (name) => {
      const lower = name.toLowerCase();
      const ready = known.get(lower);
      if (ready !== undefined) return ready.name === name ? ready : undefined;
      const tool = (await specification.find?.(lower)) ?? (await indexed()).get(lower);
      if (tool === undefined || commandOf(tool) !== name) return undefined;
      const behind = runs.get(lower);
      const shapeName = shapeOf(tool.result);
      const command: Command = {
        name: commandOf(tool),
        tool,
        envelope: (tool.call.kind === 'query' ? tool.call.envelope : undefined) ?? `${lower}response`,
        shapeName,
        shape: shapeName === undefined ? undefined : await specification.loadShape(shapeName),
        module: behind?.module ?? NOTHING,
        run: behind?.run,
      };
      known.set(lower, command);
      return command;
    },
    all: specification.tools,
  };
}

/** Name of the shape of an answer, through lists. */
export function shapeOf(field: FieldDef | undefined): string | undefined {
  if (field === undefined) return undefined;
  return field.kind === 'list' ? shapeOf(field.of) : field.shape;
}

/** The API's own name of a tool's command. */
export const commandOf = (tool: AnyTool): string => (tool.call.kind === 'query' ? tool.call.command : tool.name);
/** Key of the object or list below the envelope, where the specification settles it. */
export const keyOf = (tool: AnyTool): string | undefined => (tool.call.kind === 'query' ? tool.call.key : undefined);
/** Whether the command answers with a job. */
export const isAsync = (tool: AnyTool): boolean => tool.call.kind === 'query' && tool.call.async === true;

/** Answers nothing but whether it worked. */
export const isSuccess = (shapeName: string | undefined): boolean => shapeName === 'Success' || shapeName === undefined;

const NOTHING: Module = { commands: {} };
