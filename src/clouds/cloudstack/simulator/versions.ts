// The API as an older version had it, so that the simulator can play it.
import type { AnyTool, FieldDef } from '../../../contract/tool.ts';
import { commandOf, type Specification } from './engine/commands.ts';
import { hadIn, type Lacks, lacksOf, withHistory } from './facts/lacks.ts';

interface Differing extends Lacks {
  /** Command > parameters that the newest does not have any more. */
  readonly had: ReadonlyMap<string, Readonly<Record<string, FieldDef>>>;
}

const NOTHING: ReadonlySet<string> = new Set();

/** The specification as that version had it; the newest one is the specification itself. */
export function agedSpecification(now: Specification, version: string | undefined): Specification {
  if (version === undefined) return now;
  let read: Promise<Differing> | undefined;
  const differing = (): Promise<Differing> => {
    read ??= readDifferences(version);
    return read;
  };
  const aged = async (tool: AnyTool | undefined): Promise<AnyTool | undefined> => {
    if (tool === undefined) return undefined;
    const { commands, params, had } = await differing();
    const name = commandOf(tool);
    if (commands.has(name)) return undefined;
    const absent = params.get(name) ?? NOTHING;
    const kept = Object.entries(tool.params).filter(([param]) => !absent.has(param));
    return { ...tool, params: { ...Object.fromEntries(kept), ...had.get(name) } };
  };
  const { find } = now;
  return {
    ...now,
    tools: async () => (await Promise.all((await now.tools()).map(aged))).filter((tool) => tool !== undefined),
    ...(find !== undefined && { find: async (command: string) => aged(await find(command)) }),
    absentParams: async (command) => (await differing()).params.get(command) ?? NOTHING,
    absentFields: async (command) => (await differing()).fields.get(command) ?? NOTHING,
  };
}

async function readDifferences(version: string): Promise<Differing> {
  const [{ LACKS, HAD }, { versions }] = await Promise.all([
    import('./facts/history.ts'),
    import('../../../generated/cloudstack/versions.ts'),
  ]);
  return { ...withHistory(lacksOf(versions, version), LACKS[version] ?? ''), had: hadIn(HAD[version] ?? '') };
}
