// Whether a service has a tool as it is, from what it said of itself or else from its version alone.
import type { Provider } from '../../contract/invocation.ts';
import type { Fit, Learned, VersionTable } from '../../contract/live.ts';
import type { AnyTool, FieldDef } from '../../contract/tool.ts';
import { isLater } from '../tools/version-in.ts';

/** Where neither operations nor a version were told, everything is taken to be there. */
export function fitOf(provider: Provider, tool: AnyTool, learned: Learned, table: VersionTable): Fit {
  const own = provider.fit?.(tool, learned);
  if (own !== undefined && own !== 'by version') return own;
  const { operations, version } = learned;
  if (operations !== undefined && own === undefined) return byOperations(tool, operations, table);
  return version === undefined ? { served: 'yes', lacks: [] } : byVersion(tool, version, table);
}

function byOperations(tool: AnyTool, operations: NonNullable<Learned['operations']>, table: VersionTable): Fit {
  const served = tool.operations.filter((id) => Object.hasOwn(operations, id));
  if (served.length === 0) return { served: 'no' };
  const taken = new Set(served.flatMap((id) => (operations[id] ?? []).map((name) => name.toLowerCase())));
  const lacks = Object.keys(tool.params).filter(
    (name) => !taken.has(name.toLowerCase()) && !table.untold.includes(name),
  );
  return fitting(tool, lacks, taken);
}

function byVersion(tool: AnyTool, version: string, table: VersionTable): Fit {
  const isThere = (since: string | undefined): boolean => since === undefined || !isLater(since, version);
  const served = tool.operations.filter((id) => isThere(table.operations[id]));
  if (served.length === 0) return { served: 'no' };
  const lacks = Object.keys(tool.params).filter((name) => served.every((id) => !isThere(table.params[id]?.[name])));
  return fitting(tool, lacks);
}

/** The tool without what is not there: nothing that we add on our own goes out either. `taken` in small letters. */
function fitting(tool: AnyTool, lacks: readonly string[], taken: ReadonlySet<string> = new Set()): Fit {
  if (lacks.length === 0) return { served: 'yes', lacks };
  const renamed = Object.fromEntries(
    lacks.flatMap((name) => {
      const formerly = tool.params[name]?.formerly;
      return formerly !== undefined && taken.has(formerly.name.toLowerCase()) ? [[name, formerly] as const] : [];
    }),
  );
  const kept = Object.entries(tool.params).filter(([name]) => !lacks.includes(name));
  const former = Object.values(renamed).map(({ name, values }): [string, FieldDef] => [name, formerField(values)]);
  const params = Object.fromEntries([...former, ...kept]);
  return { served: 'yes', lacks, ...(former.length > 0 && { renamed }), tool: { ...tool, params } };
}

const formerField = (values: Readonly<Record<string, string | boolean>>): FieldDef =>
  Object.values(values).every((value) => typeof value === 'boolean') ? { kind: 'flag' } : { kind: 'text' };
