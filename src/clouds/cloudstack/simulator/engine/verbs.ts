// Commands that most kinds of things have: create, update, delete, and moves from one state to another.
import type { AnyShape, FieldDef } from '../../../../contract/tool.ts';
import { RENAMED } from '../facts/renamed.ts';
import { denied, invalid } from './fault.ts';
import { maySee, ownerFields } from './owners.ts';
import type { Field, Row } from './row.ts';
import type { Call, Reply, Resource, Run, Work } from './types.ts';
import { sets, success, work } from './types.ts';
import { must } from './world.ts';

interface Creation {
  /** Refuses, or fills in fields beside those taken from the parameters. */
  readonly fields?: (call: Call) => Readonly<Record<string, Field>>;
  /** State while the job runs, and after it. */
  readonly states?: readonly [during: string, after: string];
  /** Runs once the thing exists. */
  readonly after?: (row: Row, call: Call) => void;
}

/** Creates a row from the parameters that are fields of the answer too. */
export const creates =
  (resource: Resource, more: Creation = {}): Run =>
  (call) => {
    const row: Row = {
      id: call.world.newId(),
      ...fieldsOf(call),
      ...(resource.owned ? ownerFields(call) : {}),
      ...more.fields?.(call),
    };
    if (call.shape === undefined || 'created' in call.shape) row.created ??= call.world.stamp();
    if (more.states) row.state = more.states[0];
    call.world.table(resource.table).put(row);
    return work(
      () => {
        if (more.states) row.state = more.states[1];
        more.after?.(row, call);
        return object(resource, row);
      },
      { id: row.id, undo: () => call.world.table(resource.table).drop(row.id) },
    );
  };

/** Lays the parameters that are fields of the answer over the row. */
export const updates =
  (resource: Resource, also?: (row: Row, call: Call) => void, by = 'id'): Run =>
  (call) => {
    const row = subject(call, resource, by);
    const before = { ...row };
    also?.(row, call);
    const given = fieldsOf(call);
    delete given.id;
    delete given[by];
    if (resource.owned) for (const name of OWNERS) delete given[name];
    // What was set by hand stays as it was set.
    for (const name of Object.keys(given)) if (row[name] !== before[name]) delete given[name];
    Object.assign(row, given);
    return object(resource, row);
  };

interface Removal {
  readonly by?: string;
  /** Throws when something still needs the row. */
  readonly guard?: (row: Row, call: Call) => void;
  readonly after?: (row: Row, call: Call) => void;
  /** State while the job runs. */
  readonly during?: string;
  /** Taking away what is gone already is no mistake. */
  readonly again?: true;
}

/** Takes the row away. */
export const removes =
  (resource: Resource, more: Removal = {}): Run =>
  (call) => {
    const table = call.world.table(resource.table);
    if (more.again === true && table.removed(call.args.text(more.by ?? 'id') ?? '') !== undefined) return success;
    const row = subject(call, resource, more.by ?? 'id');
    more.guard?.(row, call);
    const before = row.state;
    if (more.during) row.state = more.during;
    return work(
      () => {
        call.world.table(resource.table).drop(row.id);
        more.after?.(row, call);
        return success;
      },
      { undo: sets(row, { state: before }) },
    );
  };

interface Move {
  readonly by?: string;
  readonly from?: readonly string[];
  readonly via?: string;
  readonly to: string;
  readonly check?: (row: Row, call: Call) => void;
  readonly after?: (row: Row, call: Call) => void;
  readonly field?: string;
  /** Answer `success` instead of the thing. */
  readonly quiet?: true;
}

/** Moves a row from one of the states it must be in, through another, to a third. */
export const moves =
  (resource: Resource, more: Move): Run =>
  (call) => {
    const field = more.field ?? 'state';
    const row = subject(call, resource, more.by ?? 'id');
    mustBe(row, resource, more.from, field);
    more.check?.(row, call);
    const before = row[field];
    if (more.via) row[field] = more.via;
    return work(
      () => {
        row[field] = more.to;
        more.after?.(row, call);
        return more.quiet ? success : object(resource, row);
      },
      { undo: sets(row, { [field]: before }) },
    );
  };

/** A command that does its work on a row without leaving a trace that is modelled. */
export const touches =
  (resource: Resource, by = 'id', also?: (row: Row, call: Call) => Reply | Work | undefined): Run =>
  (call) => {
    const row = subject(call, resource, by);
    return also?.(row, call) ?? work(() => object(resource, row));
  };

/** An answer of one row; `extra` is shown beside its fields this once. */
export const object = (resource: Resource, row: Row, extra?: Readonly<Record<string, Field>>): Reply =>
  extra === undefined ? { kind: 'object', resource, row } : { kind: 'object', resource, row, extra };

/** The row that a parameter names; 431 when there is none, 531 when it is another's. */
export function subject(call: Call, resource: Resource, by = 'id'): Row {
  const id = call.args.need(by);
  const row = must(call.world, resource.table, id, resource.noun);
  if (resource.owned && !maySee(call.world, call.who, row)) {
    throw denied(`The caller does not have permission to operate with the ${resource.noun} ${id}.`);
  }
  return row;
}

/** Throws 431 unless the row's state is one of those. */
export function mustBe(row: Row, resource: Resource, states: readonly string[] | undefined, field = 'state'): void {
  if (states === undefined || states.includes(String(row[field]))) return;
  const name = row.name ?? row.id;
  throw invalid(`The ${resource.noun} ${name} is ${row[field]}; for this it has to be ${states.join(' or ')}.`);
}

/** The parameters that the answer has as fields too, in the answer's kinds. */
export function fieldsOf(call: Call): Record<string, Field> {
  const fields: Record<string, Field> = {};
  for (const name of Object.keys(call.tool.params)) {
    // Tags of storage and offerings are a text; those of everything else are set by a command of their own.
    if (!call.args.has(name) || NEVER.has(name) || (name === 'tags' && call.args.text(name) === undefined)) continue;
    const field = call.shape?.[name] ?? (call.shape === undefined ? call.tool.params[name] : undefined);
    const value = field === undefined ? undefined : argument(call, name, field);
    if (value !== undefined) fields[name] = value;
  }
  return Object.assign(fields, renamedFields(call, call.shape ?? {}));
}

/** What the answer has under other names than the parameters, which are lower case throughout. */
export function renamedFields(call: Call, shape: AnyShape): Record<string, Field> {
  const fields: Record<string, Field> = {};
  const renamed = Object.entries(RENAMED[call.command] ?? {});
  const cased = Object.keys(shape).map((name) => [name.toLowerCase(), name] as const);
  for (const [param, name] of [...cased, ...renamed]) {
    const field = shape[name];
    if (param !== name && call.args.has(param) && field !== undefined) fields[name] = argument(call, param, field);
  }
  return fields;
}

const OWNERS = ['account', 'domainid', 'projectid', 'domain'];
const NEVER = new Set(['page', 'pagesize', 'listall', 'customjobid', 'password']);

function argument(call: Call, name: string, field: FieldDef): Field {
  const { args } = call;
  const text = args.text(name);
  if (text === undefined) {
    const rows = args.rows(name);
    return field.kind === 'list' ? rows.map((row) => ({ ...row })) : args.map(name);
  }
  switch (field.kind) {
    case 'flag':
      return args.flag(name);
    case 'whole':
    case 'number':
      return Number.isNaN(Number(text)) ? undefined : Number(text);
    case 'list':
      return args.list(name);
    default:
      return text;
  }
}
