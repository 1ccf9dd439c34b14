// Machines as a list, those that cannot be read included.
import type { Reply } from '../../../../contract/invocation.ts';
import type { JsonObject } from '../../../../contract/tool.ts';
import { cleanLine } from '../../../../security/hygiene.ts';
import { readAttribute } from '../decode.ts';
import { chainOf } from '../session/faults.ts';
import { sessionOf } from '../session/references.ts';
import type { Work } from '../session/work.ts';
import { isResult, nullIfRefused } from '../soap/exchange.ts';
import { NOT_FOUND } from '../soap/results.ts';

const ROW = [
  ['name', 'string'],
  ['id', 'string'],
  ['state', 'enum'],
  ['OSTypeId', 'string'],
  ['memorySize', 'uint32'],
  ['CPUCount', 'uint32'],
  ['groups', 'string[]'],
  ['sessionState', 'enum'],
] as const;

/** Every registered machine, or those of a name; by id, handle or name also one that is open unregistered. */
export async function listMachines(work: Work, args: JsonObject): Promise<Reply> {
  const { scope, desk } = work;
  const wanted = typeof args.id === 'string' ? args.id : undefined;
  const open = wanted === undefined ? undefined : desk.handles.known('machine', wanted, sessionOf(scope.root) ?? '');
  const refs = open === undefined ? await registered(work, args) : [open.ref];
  const isStateAsked = args.state !== undefined || work.fields?.includes('state') !== false;
  const states = isStateAsked ? await statesOf(work, refs) : [];
  const shown = refs.filter((_, index) => args.state === undefined || states[index] === args.state);
  const reads = [...(work.fields ?? ROW.map(([name]) => name)), 'name', ...(wanted === undefined ? [] : ['id'])];
  const rows = await Promise.all(shown.map((ref) => rowOf(work, ref, states[refs.indexOf(ref)] ?? 'Null', reads)));
  // Read again of each: what was found under a name or an id may have another one by now.
  const key = wanted === undefined ? 'name' : 'id';
  const data = rows.filter((row) => open !== undefined || args[key] === undefined || row[key] === args[key]);
  return { data, list: { total: data.length } };
}

/** Those that can be the ones asked for: the service finds one by its id, and knows whether any has a name. */
async function registered({ scope, desk }: Work, { id, name }: JsonObject): Promise<readonly string[]> {
  const key = typeof id === 'string' ? id : name;
  if (typeof key !== 'string') return scope.texts('IVirtualBox_getMachines', scope.root);
  let found: string;
  try {
    found = await scope.text('IVirtualBox_findMachine', scope.root, [['nameOrId', key]]);
  } catch (thrown) {
    if (isResult(thrown, NOT_FOUND)) return [];
    throw thrown;
  }
  if (typeof id === 'string') return [found];
  // Machines of different groups may have one name, and the service finds the first of them.
  return [...new Set([found, ...(await desk.names.called(scope, key))])];
}

/** Of all in one request; what cannot be read is the state that the service calls Null. */
async function statesOf({ scope }: Work, refs: readonly string[]): Promise<readonly string[]> {
  if (refs.length === 0) return [];
  const machines = refs.map((ref) => ['machines', ref] as const);
  return scope.texts('IVirtualBox_getMachineStates', scope.root, machines);
}

/** What is shown of one. Without a name it is inaccessible. */
async function rowOf(work: Work, ref: string, state: string, fields: readonly string[]): Promise<JsonObject> {
  const row: JsonObject = Object.fromEntries(
    await Promise.all(
      ROW.filter(([name]) => fields.includes(name)).map(async ([name, wire]) => {
        if (name === 'state') return [name, state] as const;
        return [name, await readAttribute(work, 'IMachine', ref, name, wire).catch(nullIfRefused)] as const;
      }),
    ),
  );
  return row.name === null ? inaccessible(work, ref, row) : row;
}

/** What VBoxManage prints in place of the name. */
const NAMELESS = '<inaccessible>';

/** A machine whose settings cannot be read: what is known of it, and why there is no more. */
async function inaccessible(work: Work, ref: string, row: JsonObject): Promise<JsonObject> {
  const { scope } = work;
  const [id, settings, error] = await Promise.all([
    scope.text('IMachine_getId', ref).catch(nullIfRefused),
    scope.text('IMachine_getSettingsFilePath', ref).catch(nullIfRefused),
    scope.text('IMachine_getAccessError', ref).catch(nullIfRefused),
  ]);
  const why = error === null || error === '' ? [] : await chainOf(scope, error);
  const where = settings === null || settings === '' ? '' : `, settings file ${cleanLine(settings, 200)}`;
  const reason = why.length === 0 ? 'no reason given' : cleanLine(why.join('; because: '), 400).replace(/\.$/, '');
  work.note(`Machine ${id ?? 'without an id'} is inaccessible${where}: ${reason}.`);
  return { ...row, name: NAMELESS };
}
