// Commands without a model of their own: families of list, create, update and delete found by their shapes keep what they
// are given and nothing else; a command of no family does nothing, and says so.
import type { AnyShape, AnyTool } from '../../../../contract/tool.ts';
import { type Command, commandOf, isSuccess, keyOf, type Specification, shapeOf } from './commands.ts';
import { noEntity } from './fault.ts';
import { lists } from './lists.ts';
import { ownerFields } from './owners.ts';
import type { Field, Row } from './row.ts';
import {
  type Call,
  type Join,
  type Module,
  type Reply,
  type Resource,
  type Run,
  success,
  type Work,
  work,
} from './types.ts';
import { fieldsOf, renamedFields } from './verbs.ts';

type Role = 'list' | 'create' | 'update' | 'delete';

interface Family {
  readonly shapeName: string;
  readonly key: string;
  readonly roles: ReadonlyMap<string, Role>;
  /** What its commands call the thing. */
  readonly nouns: ReadonlySet<string>;
}

/** What stands behind a command that has no model. */
export interface Derived {
  readonly module: Module;
  readonly run: Run;
  /** True where a family keeps what it is given; false where nothing happens. */
  readonly keeps: boolean;
}

/** Gives every command that has no model of its own something to answer with. */
export function deriver(
  specification: Specification,
  isModelled: (command: string) => boolean,
): (command: Command) => Promise<Derived> {
  let families: Promise<readonly Family[]> | undefined;
  const made = new Map<string, Derived>();
  return async (command) => {
    const ready = made.get(command.name);
    if (ready !== undefined) return ready;
    families ??= specification.tools().then((tools) => findFamilies(tools, isModelled));
    const family = (await families).find((it) => it.roles.has(command.name));
    const shapeName = family?.shapeName ?? command.shapeName;
    const shape = shapeName === undefined ? {} : await specification.loadShape(shapeName);
    const role = family?.roles.get(command.name);
    const derived =
      family === undefined || role === undefined
        ? ((await acting(command, await families, specification.loadShape)) ?? {
            module: { commands: {} },
            run: lone(command, shape),
            keeps: false,
          })
        : member(family, role, shape);
    made.set(command.name, derived);
    return derived;
  };
}

/** Shapes that a list without a model answers with, and the commands that make, change and remove them. */
function findFamilies(tools: readonly AnyTool[], isModelled: (command: string) => boolean): Family[] {
  const families: Family[] = [];
  for (const list of tools) {
    const name = commandOf(list);
    const shapeName = shapeOf(list.result);
    if (list.result.kind !== 'list' || shapeName === undefined || isSuccess(shapeName) || isModelled(name)) continue;
    if (roleOf(name) !== 'list' || SINGLE.has(name) || families.some((family) => family.shapeName === shapeName))
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
    families.push({ shapeName, key: keyOf(list) ?? shapeName.toLowerCase(), roles, nouns });
  }
  return families;
}

function roleOf(command: string): Role | undefined {
  if (command.startsWith('list') || /^quota\w+List$/.test(command)) return 'list';
  if (/^(create|add|register|upload|import)[A-Z]/.test(command) || command.endsWith('Create')) return 'create';
  if (/^update[A-Z]/.test(command) || command.endsWith('Update')) return 'update';
  return /^(delete|remove|unregister)[A-Z]/.test(command) || command.endsWith('Delete') ? 'delete' : undefined;
}

/** What a command calls its thing: `createPod`, and of the quota `quotaTariffCreate`. */
const nounOf = (command: string): string =>
  command
    .replace(/^[a-z]+/, '')
    .replace(command.startsWith('quota') ? /(Create|Update|Delete|List)$/ : '', '')
    .toLowerCase();
const singular = (noun: string): string => noun.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');

/** Names that stand beside ids > the table in which the id is looked up, and the field that is shown. */
const NAMES: Readonly<Record<string, readonly [id: string, table: string, field: string]>> = {
  zonename: ['zoneid', 'zone', 'name'],
  podname: ['podid', 'pod', 'name'],
  clustername: ['clusterid', 'cluster', 'name'],
  hostname: ['hostid', 'host', 'name'],
  networkname: ['networkid', 'network', 'name'],
  vpcname: ['vpcid', 'vpc', 'name'],
  virtualmachinename: ['virtualmachineid', 'virtualmachine', 'name'],
  managementservername: ['managementserverid', 'managementserver', 'name'],
  serviceofferingname: ['serviceofferingid', 'serviceoffering', 'name'],
  diskofferingname: ['diskofferingid', 'diskoffering', 'name'],
  diskofferingdisplaytext: ['diskofferingid', 'diskoffering', 'displaytext'],
  extensionname: ['extensionid', 'extension', 'name'],
  objectstore: ['objectstorageid', 'objectstore', 'name'],
  provider: ['objectstorageid', 'objectstore', 'providername'],
  projectrolename: ['projectroleid', 'projectrole', 'name'],
  gpucardname: ['gpucardid', 'gpucard', 'name'],
  deviceid: ['gpucardid', 'gpucard', 'deviceid'],
  devicename: ['gpucardid', 'gpucard', 'devicename'],
  vendorid: ['gpucardid', 'gpucard', 'vendorid'],
  vendorname: ['gpucardid', 'gpucard', 'vendorname'],
};

const joinsOf = (shape: AnyShape): readonly Join[] =>
  Object.entries(NAMES)
    .filter(([name, [id]]) => name in shape && id in shape)
    .map(([name, [id, table, field]]): Join => [id, table, { [name]: field }]);

function member(family: Family, role: Role, shape: AnyShape): Derived & { readonly resource: Resource } {
  const own =
    OWN_IDS.find((name) => name in shape) ??
    Object.keys(shape).find((name) => /(id|uuid)$/.test(name) && !/^(zone|physicalnetwork|host)id$/.test(name));
  const isOwned = 'account' in shape && 'domainid' in shape;
  const resource: Resource = {
    table: family.shapeName.toLowerCase(),
    key: family.key,
    noun: family.key,
    joins: joinsOf(shape),
    ...(isOwned && { owned: true as const }),
    view: (shown) => {
      if (!('id' in shape)) delete (shown as { id?: string }).id;
      for (const name of Object.keys(shown)) if (!(name in shape)) delete shown[name];
    },
  };
  const runs: Readonly<Record<Role, Run>> = {
    list: lists(resource),
    create: (call) => {
      const row: Row = {
        id: call.world.newId(),
        ...given(call, shape),
        ...(isOwned && ownerFields(call)),
        ...('created' in shape && { created: call.world.stamp() }),
      };
      if (own !== undefined) row[own] = row.id;
      call.world.table(resource.table).put(row);
      return work(() => answerOf(call, resource, row), { id: row.id });
    },
    update: (call) => {
      const row = named(call, resource.table);
      const { id: _, ...changed } = given(call, shape);
      return answerOf(call, resource, Object.assign(row, changed));
    },
    delete: (call) => {
      if (!call.args.has('id') && !call.args.has('ids')) return removesBy(call, resource);
      const row = named(call, resource.table);
      return work(() => {
        call.world.table(resource.table).drop(row.id);
        // What was taken away is not shown, whatever shape the specification gives the answer.
        return success;
      });
    },
  };
  return { resource, module: { resource, commands: {} }, run: runs[role], keeps: true };
}

/** What the call sets, under the names that the answer has for it. */
const given = (call: Call, shape: AnyShape): Record<string, Field> => ({
  ...fieldsOf(call),
  ...renamedFields(call, shape),
});

/** Lists that answer with one record and no count. */
const SINGLE = new Set(['listCaCertificate', 'listUsageServerMetrics', 'listDbMetrics']);

const OWN_IDS = ['id', 'uuid'];

const answerOf = (call: Call, resource: Resource, row: Row): Reply =>
  isSuccess(shapeOf(call.tool.result)) ? success : { kind: 'object', resource, row };

/** Takes away whatever has the given values; that there may be nothing is no mistake. */
function removesBy(call: Call, { table }: Resource): Work {
  const given = Object.keys(call.tool.params).filter((name) => call.args.has(name));
  const rows = call.world.table(table).where((row) => given.some((name) => row[name] === call.args.text(name)));
  if (given.length === 0) throw noEntity(call.command, 'id', '');
  return work(() => {
    for (const row of rows) call.world.table(table).drop(row.id);
    return success;
  });
}

/** A command of no role that names a thing of a family answers the thing, and does nothing to it. */
function acting(command: Command, families: readonly Family[], shapes: (name: string) => Promise<AnyShape>) {
  const family = families.find(({ shapeName }) => shapeName === command.shapeName);
  // Who may name no thing at all does something else.
  if (family === undefined || command.tool.params.id?.required !== true) return undefined;
  return shapes(family.shapeName).then((shape): Derived => {
    const { module, resource } = member(family, 'list', shape);
    const run: Run = (call) => {
      const row = named(call, resource.table);
      return work(() => answerOf(call, resource, row));
    };
    return { module, run: command.tool.result.kind === 'list' ? lists(resource) : run, keeps: false };
  });
}

/** The row that one of the given parameters names by its id; 431 when none does. */
function named(call: Call, table: string): Row {
  const ids = Object.keys(call.tool.params).flatMap((name) => call.args.list(name));
  const rows = call.world.table(table);
  // Some are named by their name alone.
  const byName = call.tool.params.id === undefined ? call.args.text('name') : undefined;
  const row =
    rows.first((it) => ids.includes(it.id)) ??
    (byName === undefined ? undefined : rows.first((it) => it.name === byName));
  if (row !== undefined) return row;
  const param = Object.keys(call.tool.params).find((name) => call.args.has(name)) ?? 'id';
  throw noEntity(call.command, param, call.args.text(param) ?? '');
}

/** A command of no family: nothing happens, and what is shown is what was given. */
function lone(command: Command, shape: AnyShape): Run {
  if (isSuccess(command.shapeName)) return () => success;
  const key = keyOf(command.tool) ?? (command.shapeName ?? command.name).toLowerCase();
  const resource: Resource = {
    table: `lone ${command.shapeName}`,
    key,
    noun: key,
    joins: joinsOf(shape),
    view: (shown) => {
      // The number that some of these have for an id is none of ours.
      if (shape.id?.kind !== 'uuid' && shape.id?.kind !== 'text') delete (shown as { id?: string }).id;
    },
  };
  return (call) => {
    if (command.tool.result.kind === 'list' && !SINGLE.has(command.name))
      return { kind: 'list', resource, rows: [], total: 0 };
    const row: Row = { id: call.world.newId(), ...given(call, shape) };
    const { id } = row;
    return work(() => ({ kind: 'object', resource, row }), { id });
  };
}
