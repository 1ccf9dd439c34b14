// Commands without a model: families of list, create, update and delete found by their shapes, one record each to begin with.
import type { AnyShape, AnyTool } from '../../../../contract/tool.ts';
import type { Command, Specification } from './commands.ts';
import { commandOf, isSuccess, keyOf, shapeOf } from './commands.ts';
import { lists } from './lists.ts';
import { loadNested, plausible } from './plausible.ts';
import type { Row } from './row.ts';
import type { Call, Module, Reply, Resource, Run } from './types.ts';
import { success, work } from './types.ts';
import { fieldsOf } from './verbs.ts';
import type { World } from './world.ts';

type Role = 'list' | 'create' | 'update' | 'delete';

interface Family {
  readonly shapeName: string;
  readonly key: string;
  readonly roles: ReadonlyMap<string, Role>;
}

/** Gives every command that has no model of its own something to answer with. */
export function deriver(
  specification: Specification,
  isModelled: (command: string) => boolean,
): (command: Command) => Promise<readonly [Module, Run]> {
  let families: Promise<readonly Family[]> | undefined;
  const made = new Map<string, readonly [Module, Run]>();
  return async (command) => {
    const ready = made.get(command.name);
    if (ready !== undefined) return ready;
    families ??= specification.tools().then((tools) => findFamilies(tools, isModelled));
    const family = (await families).find((it) => it.roles.has(command.name));
    const shapeName = family?.shapeName ?? command.shapeName;
    const shape = shapeName === undefined ? {} : await specification.loadShape(shapeName);
    const nested = await loadNested(shape, specification.loadShape);
    const pair: readonly [Module, Run] =
      family === undefined
        ? [{ commands: {} }, lone(command, shape, nested)]
        : member(family, family.roles.get(command.name)!, shape, nested);
    made.set(command.name, pair);
    return pair;
  };
}

/** Shapes that a list without a model answers with, and the commands that make, change and remove them. */
function findFamilies(tools: readonly AnyTool[], isModelled: (command: string) => boolean): Family[] {
  const families: Family[] = [];
  for (const list of tools) {
    const name = commandOf(list);
    const shapeName = shapeOf(list.result);
    if (list.result.kind !== 'list' || shapeName === undefined || isSuccess(shapeName) || isModelled(name)) continue;
    if (!name.startsWith('list') || SINGLE.has(name) || families.some((family) => family.shapeName === shapeName))
      continue;
    const nouns = new Set([singular(nounOf(name))]);
    const roles = new Map<string, Role>();
    for (const tool of tools) {
      const command = commandOf(tool);
      if (isModelled(command) || shapeOf(tool.result) !== shapeName) continue;
      const role = roleOf(command);
      if (role === undefined) continue;
      roles.set(command, role);
      if (role === 'create') nouns.add(nounOf(command));
    }
    for (const tool of tools) {
      const command = commandOf(tool);
      if (!isModelled(command) && roleOf(command) === 'delete' && nouns.has(nounOf(command)))
        roles.set(command, 'delete');
    }
    families.push({ shapeName, key: keyOf(list) ?? shapeName.toLowerCase(), roles });
  }
  return families;
}

function roleOf(command: string): Role | undefined {
  if (command.startsWith('list')) return 'list';
  if (/^(create|add|register|upload|import)[A-Z]/.test(command)) return 'create';
  if (/^update[A-Z]/.test(command)) return 'update';
  return /^(delete|remove|unregister)[A-Z]/.test(command) ? 'delete' : undefined;
}

const nounOf = (command: string): string => command.replace(/^[a-z]+/, '').toLowerCase();
const singular = (noun: string): string => noun.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');

function member(
  family: Family,
  role: Role,
  shape: AnyShape,
  nested: Readonly<Record<string, AnyShape>>,
): readonly [Module, Run] {
  const table = `derived ${family.shapeName}`;
  const own =
    OWN_IDS.find((name) => name in shape) ??
    Object.keys(shape).find((name) => /(id|uuid)$/.test(name) && !/^(zone|physicalnetwork|host)id$/.test(name));
  const resource: Resource = {
    table,
    key: family.key,
    noun: family.key,
    type: family.shapeName,
    view: (shown) => {
      if (!('id' in shape)) delete (shown as { id?: string }).id;
    },
  };
  const begin = (world: World): void => {
    if (world.table('derived').get(table) !== undefined) return;
    world.table('derived').put({ id: table });
    const row = plausible(world, family.key, shape, nested);
    if (row.id === '') row.id = String(own === undefined ? family.key : row[own]);
    world.table(table).put(row);
  };
  const runs: Readonly<Record<Role, Run>> = {
    list: lists(resource),
    create: (call) => {
      const row: Row = {
        ...plausible(call.world, family.key, shape, nested),
        ...fieldsOf(call),
        id: call.world.newId(),
      };
      if (own !== undefined) row[own] = row.id;
      call.world.table(table).put(row);
      return work(() => answerOf(call, resource, row), { id: row.id });
    },
    update: (call) => {
      const { id: _, ...given } = fieldsOf(call);
      const row = named(call, table) ?? plausible(call.world, family.key, shape, nested);
      return answerOf(call, resource, Object.assign(row, given));
    },
    delete: (call) => {
      const row = named(call, table);
      if (row !== undefined) call.world.table(table).drop(row.id);
      return answerOf(call, resource, row ?? plausible(call.world, family.key, shape, nested));
    },
  };
  const run: Run = (call) => {
    begin(call.world);
    return runs[role](call);
  };
  return [{ commands: {} }, run];
}

/** Lists that answer with one record and no count. */
const SINGLE = new Set(['listCaCertificate', 'listUsageServerMetrics', 'listDbMetrics']);

const OWN_IDS = ['id', 'uuid'];

const answerOf = (call: Call, resource: Resource, row: Row): Reply =>
  isSuccess(shapeOf(call.tool.result)) ? success : { kind: 'object', resource, row };

/** The row that one of the given parameters names by its id, if any. What is not modelled does not refuse. */
function named(call: Call, table: string): Row | undefined {
  const given = Object.keys(call.tool.params).flatMap((name) => call.args.list(name));
  return call.world.table(table).first((it) => given.includes(it.id));
}

/** A command of no family: it works, and shows a record where its answer has one. */
function lone(command: Command, shape: AnyShape, nested: Readonly<Record<string, AnyShape>>): Run {
  if (isSuccess(command.shapeName)) return () => success;
  const key = keyOf(command.tool) ?? command.shapeName!.toLowerCase();
  const resource: Resource = {
    table: `lone ${command.shapeName}`,
    key,
    noun: key,
    view: (shown) => {
      if (!('id' in shape)) delete (shown as { id?: string }).id;
    },
  };
  return (call) => {
    const row: Row = { ...plausible(call.world, key, shape, nested), ...fieldsOf(call) };
    if (command.tool.result.kind === 'list' && !SINGLE.has(command.name))
      return { kind: 'list', resource, rows: [row], total: 1 };
    return work(() => ({ kind: 'object', resource, row }), { id: row.id });
  };
}
