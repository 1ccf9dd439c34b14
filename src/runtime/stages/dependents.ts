// Looks up, live, what a dangerous call would take along: a machine's disks, a network's machines.
import { cleanLine, quoted } from '../../security/hygiene.ts';
import type { DependentDef } from '../catalog.ts';
import type { Answer, Invocation, Json, JsonObject, Target } from '../contract.ts';
import { asToolError } from '../errors.ts';
import { isObject, readText } from '../read-path.ts';
import type { LookupParts } from './lookup.ts';

/** One list of dependents, in words; `could not be looked up` is an answer too. */
export type DependentLine = string;

export interface DependentParts extends LookupParts {
  readonly dependents: Readonly<Record<string, readonly DependentDef[]>>;
  /** How long one list may take, in milliseconds. */
  readonly lookupMs: number;
}

/** At most so many lists per question, and so many names per list. */
const mostLists = 12;
const mostNames = 5;

/** A line per list that holds something or could not be read, for the things given in the order given. */
export async function describeDependents(
  parts: DependentParts,
  call: Invocation,
  targets: readonly Target[],
): Promise<readonly DependentLine[]> {
  const wanted = targets.flatMap((target) =>
    (Object.hasOwn(parts.dependents, target.entity) ? parts.dependents[target.entity]! : []).map((def) => ({
      target,
      def,
    })),
  );
  const lines = await Promise.all(
    wanted.slice(0, mostLists).map(async ({ target, def }) => {
      const line = await describe(parts, call, target, def);
      return targets.length > 1 && line !== undefined ? `${quoted(target.name ?? target.id, 60)}: ${line}` : line;
    }),
  );
  const more = wanted.length > mostLists ? ['More may depend on these; not all of it was looked up.'] : [];
  return [...lines.filter((line) => line !== undefined), ...more];
}

async function describe(
  parts: DependentParts,
  call: Invocation,
  target: Target,
  def: DependentDef,
): Promise<DependentLine | undefined> {
  const args = argsFor(def, target);
  if (args === undefined)
    return `${def.label} could not be looked up: the record of "${cleanLine(target.id, 60)}" is missing`;
  try {
    const { data, list } = await ask(parts, call, target, def, args);
    const rows = (Array.isArray(data) ? (data as readonly Json[]) : [data]).filter(isObject);
    const count = Math.max(list?.total ?? 0, rows.length);
    if (count === 0) return undefined;
    const names = rows.slice(0, mostNames).map(nameOf).sort();
    const rest = count > names.length ? ', ...' : '';
    const atLeast = list?.total === undefined && list?.next !== undefined ? 'at least ' : '';
    return `${def.label}: ${atLeast}${count} (${names.join(', ')}${rest})`;
  } catch (thrown) {
    if (call.signal.aborted) throw thrown;
    return `${def.label} could not be looked up (${asToolError(thrown).code})`;
  }
}

/** The list's arguments, or undefined when the record lacks what they need. */
function argsFor({ by, args }: DependentDef, { id, record }: Target): JsonObject | undefined {
  const found: Record<string, Json> = { ...args };
  for (const [param, field] of Object.entries(by)) {
    const value = readText(record, field) ?? (field === 'id' ? id : undefined);
    if (value === undefined) return undefined;
    found[param] = value;
  }
  return found;
}

async function ask(
  { execute, load, lookupMs }: DependentParts,
  call: Invocation,
  target: Target,
  def: DependentDef,
  args: JsonObject,
): Promise<Answer> {
  const { tool } = await load(def.tool);
  const pages =
    Object.hasOwn(tool.params, 'pagesize') && Object.hasOwn(tool.params, 'page') ? { page: 1, pagesize: 20 } : {};
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), lookupMs);
  try {
    return await execute({
      id: `${call.id}/${target.param}/${def.tool}`,
      tool: def.tool,
      args: { ...pages, ...args },
      controls: { profile: call.profile! },
      entry: 'resolve',
      principal: call.principal,
      signal: AbortSignal.any([call.signal, late.signal]),
      report: () => {},
    });
  } finally {
    clearTimeout(timer);
  }
}

const nameFields = ['name', 'displayname', 'ipaddress', 'metadata.name', 'username', 'id'];
const nameOf = (row: JsonObject): string => {
  const name = nameFields.map((field) => readText(row, field)).find((text) => text !== undefined);
  return quoted(name ?? '', 60);
};
