// What an older version of the API lacks, so that the simulator can play it.
import type { AnyTool } from '../../../../contract/tool.ts';
import { commandOf, type Specification } from '../engine/commands.ts';

/** What one version lacks of the newest: whole commands, or parameters and fields of a command. */
interface Lacks {
  readonly commands: ReadonlySet<string>;
  readonly params: ReadonlyMap<string, ReadonlySet<string>>;
  readonly fields: ReadonlyMap<string, ReadonlySet<string>>;
}

const NOTHING: ReadonlySet<string> = new Set();

/** The specification as that version had it; the newest one is the specification itself. */
export function agedSpecification(now: Specification, version: string | undefined): Specification {
  if (version === undefined) return now;
  let lacks: Promise<Lacks> | undefined;
  const lacking = (): Promise<Lacks> => {
    lacks ??= import('./history.ts').then(({ LACKS }) => read(LACKS[version] ?? ''));
    return lacks;
  };
  const aged = async (tool: AnyTool | undefined): Promise<AnyTool | undefined> => {
    if (tool === undefined) return undefined;
    const { commands, params } = await lacking();
    const name = commandOf(tool);
    if (commands.has(name)) return undefined;
    const absent = params.get(name);
    if (absent === undefined) return tool;
    return {
      ...tool,
      params: Object.fromEntries(Object.entries(tool.params).filter(([param]) => !absent.has(param))),
    } as AnyTool;
  };
  const { find } = now;
  return {
    ...now,
    tools: async () => (await Promise.all((await now.tools()).map(aged))).filter((tool) => tool !== undefined),
    ...(find !== undefined && { find: async (command: string) => aged(await find(command)) }),
    absentParams: async (command) => (await lacking()).params.get(command) ?? NOTHING,
    absentFields: async (command) => (await lacking()).fields.get(command) ?? NOTHING,
  };
}

function read(text: string): Lacks {
  const commands = new Set<string>();
  const params = new Map<string, ReadonlySet<string>>();
  const fields = new Map<string, ReadonlySet<string>>();
  const set = (list: string): ReadonlySet<string> => new Set(list === '' ? [] : list.split(','));
  for (const entry of text === '' ? [] : text.split('|')) {
    const [command = '', without, hidden = ''] = entry.split(' ');
    if (without === undefined) commands.add(command);
    else {
      params.set(command, set(without));
      fields.set(command, set(hidden));
    }
  }
  return { commands, params, fields };
}
