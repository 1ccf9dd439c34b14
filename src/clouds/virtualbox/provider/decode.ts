// Answers of VirtualBox as plain data: references become small records, structures and arrays what they are.
import type { Json } from '../../../contract/tool.ts';
import { getter, type RecordDef, records, structs } from './objects/records.ts';
import { chainOf } from './session/faults.ts';
import type { Scope } from './session/scope.ts';
import type { Work } from './session/work.ts';
import { VboxFault } from './soap/exchange.ts';
import { elementOf, isArray, isReference, scalarValue } from './soap/values.ts';
import type { Element } from './soap/xml.ts';

/** Records inside records inside records would be the whole service. */
const deepest = 2;

/** All elements of that name among an answer's fields, as one value of the wire type. */
export async function decodeField(
  work: Work,
  fields: readonly Element[],
  name: string,
  wire: string,
  depth = 0,
): Promise<Json> {
  const own = fields.filter((field) => field.name === name);
  if (isArray(wire)) return Promise.all(own.map((element) => decodeOne(work, element, elementOf(wire), depth)));
  return own[0] === undefined ? null : decodeOne(work, own[0], wire, depth);
}

/** One attribute of an object. `Standard` among medium variants stands for a bit that is not set. */
export async function readAttribute(
  work: Work,
  on: string,
  ref: string,
  attribute: string,
  wire: string,
  depth = 0,
): Promise<Json> {
  const fields = await work.scope.ask(getter(on, attribute), ref);
  if (on === 'IMedium' && attribute === 'variant') {
    const set = fields.map(({ text }) => text).filter((text) => text !== 'Standard');
    return set.length === 0 ? ['Standard'] : set;
  }
  return decodeField(work, fields, 'returnval', wire, depth);
}

/** A reference as a small record, with a handle when the object has to be kept. Attributes that fail are left out. */
export async function summarise(work: Work, type: string, ref: string, depth = 0): Promise<Json> {
  if (type === 'IVirtualBoxErrorInfo') return (await chainOf(work.scope, ref)).join('; ');
  if (type === 'IStringArray') return work.scope.texts('IStringArray_getValues', ref);
  if (type === 'nsISupports') return nameOf(work, ref);
  const record = records[type];
  if (record === undefined) return { interface: type };
  const handle = handleFor(work, record, ref);
  if (depth >= deepest) return handle === undefined ? {} : { handle };
  const values = await Promise.all(
    record.fields.map(async (field): Promise<readonly [string, Json] | undefined> => {
      const [name, wire, on = type] = field.split(' ') as [string, string, string?];
      try {
        return [name, await readAttribute(work, on, ref, name, wire, depth + 1)];
      } catch (thrown) {
        if (thrown instanceof VboxFault) return undefined;
        throw thrown;
      }
    }),
  );
  return {
    ...(handle === undefined ? {} : { handle }),
    ...Object.fromEntries(values.filter((value) => value !== undefined)),
  };
}

function handleFor({ desk, note }: Work, { keep, opened }: RecordDef, ref: string): string | undefined {
  if (keep === undefined) return undefined;
  const handle = opened === undefined ? desk.handles.keep(keep, ref) : desk.handles.handleOf(keep, ref);
  if (handle === undefined) note(withoutHandle);
  return handle;
}

const withoutHandle = 'What others have opened is shown without a handle: open your own to work with it.';

/** What an object of any kind is called; asked once per call, as lists of metrics name the same few again and again. */
function nameOf({ scope }: Work, ref: string): Promise<string> {
  const known = names.get(scope) ?? new Map<string, Promise<string>>();
  names.set(scope, known);
  const name = known.get(ref) ?? askName(scope, ref);
  known.set(ref, name);
  return name;
}

const names = new WeakMap<Scope, Map<string, Promise<string>>>();

async function askName(scope: Scope, ref: string): Promise<string> {
  const type = await scope.text('IManagedObjectRef_getInterfaceName', ref);
  if (type === 'IHost') return 'host';
  if (type === 'IMachine') return scope.text('IMachine_getName', ref);
  if (type === 'IMedium') return scope.text('IMedium_getLocation', ref);
  return type === 'IUnknown' ? nameOfUnknown(scope, ref) : type;
}

/** A reference that was first handed out without its interface keeps none, but the object answers as what it is. */
async function nameOfUnknown(scope: Scope, ref: string): Promise<string> {
  for (const operation of ['IMachine_getName', 'IMedium_getLocation', 'IHost_getOperatingSystem']) {
    try {
      const text = await scope.text(operation, ref);
      return operation === 'IHost_getOperatingSystem' ? 'host' : text;
    } catch (thrown) {
      if (!(thrown instanceof VboxFault)) throw thrown;
    }
  }
  return 'IUnknown';
}

async function decodeOne(work: Work, element: Element, wire: string, depth: number): Promise<Json> {
  if (!isReference(wire)) return scalarValue(wire, element.text);
  const struct = structs[wire];
  if (struct !== undefined) return decodeStruct(work, element, struct, depth);
  return element.text === '' ? null : summarise(work, wire, element.text, depth);
}

/** The machine that a structure belongs to is known to whoever asked for it. */
async function decodeStruct(work: Work, element: Element, fields: readonly string[], depth: number): Promise<Json> {
  const values = fields
    .map((field) => field.split(' ') as [string, string])
    .filter(([, wire]) => wire !== 'IMachine')
    .map(async ([name, wire]) => [name, await decodeField(work, element.children, name, wire, depth + 1)] as const);
  return Object.fromEntries(await Promise.all(values));
}
