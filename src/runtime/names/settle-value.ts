// One argument that refers to things: its names become ids, and the things behind it are noted.
import type { ReferenceDef } from '../../contract/catalog.ts';
import { ToolError } from '../../contract/errors.ts';
import type { Found, Target } from '../../contract/invocation.ts';
import type { Json } from '../../contract/tool.ts';
import { findById, findByName, findByUid, type LookupParts, type Wanted } from './lookup.ts';
import { idsOnly } from './lookup-words.ts';
import { kindOf, type Naming, scopeOf } from './references.ts';

/** One argument of a call. */
export interface Argument {
  /** The call with its arguments as far as they are settled. */
  readonly call: Found;
  readonly param: string;
  readonly value: Json;
  readonly entity: string;
  readonly reference: ReferenceDef;
  /** Texts that name nothing and are sent as they are. */
  readonly besides?: readonly string[];
}

export interface Settled {
  readonly value: Json;
  readonly targets: readonly Target[];
}

export interface SettleParts extends LookupParts {
  readonly naming: Naming;
  /** Bare digits are ids: the operator says so. */
  readonly numbers: boolean;
  /** Whether the operator offers a tool; without it, all are. */
  readonly isOffered?: (tool: string) => boolean;
  /** A person must release the call: the record of everything it refers to is read. */
  readonly isGrave: boolean;
}

/** How many names one list may hold, how many things a call that a person must release, and how many are read at once. */
const mostNames = 50;
const mostThings = 500;
const atOnce = 8;

/** Throws NAME_UNKNOWN, NAME_AMBIGUOUS, PARAM_VALUE for a list that is too long, or why a look-up failed. */
export async function settleValue(parts: SettleParts, argument: Argument): Promise<Settled> {
  const { value } = argument;
  if (typeof value === 'string') return settleText(parts, argument, value);
  if (!Array.isArray(value)) return { value, targets: [] };
  const items = value as readonly Json[];
  const most = items.some((item) => typeof item === 'string' && isName(parts, argument, item)) ? mostNames : mostThings;
  if (items.length > most && (parts.isGrave || most === mostNames)) throw tooMany(argument.param, most);
  const settled: Settled[] = [];
  for (let at = 0; at < items.length; at += atOnce) {
    const some = items.slice(at, at + atOnce);
    settled.push(...(await Promise.all(some.map((item) => settleValue(parts, { ...argument, value: item })))));
  }
  return { value: settled.map((one) => one.value), targets: settled.flatMap((one) => one.targets) };
}

const isName = ({ naming, numbers }: SettleParts, { reference }: Argument, text: string): boolean =>
  kindOf(text, naming, reference, numbers) === 'name';

async function settleText(parts: SettleParts, argument: Argument, text: string): Promise<Settled> {
  const { naming, numbers, isGrave } = parts;
  const { call, param, entity, reference, besides = [] } = argument;
  const { absent } = naming.table;
  if (text === '' || besides.includes(text)) return { value: text, targets: [] };
  const kind = kindOf(text, naming, reference, numbers);
  const wanted: Wanted = {
    call,
    param,
    entity,
    reference,
    scope: scopeOf(reference, call.args, param, kind === 'name' ? 'name' : 'id'),
    isShown: isGrave,
    ...(absent !== undefined && { absent }),
    ...(kind === 'name' && parts.isOffered?.(reference.tool) === false && { isUnlisted: true }),
  };
  if (kind === 'id' && !isGrave) return { value: text, targets: [{ param, entity, id: text }] };
  if (kind === 'name' && reference.match.length === 0) throw idsOnly(wanted, text);
  const target =
    kind === 'id'
      ? await findById(parts, wanted, text)
      : kind === 'uid'
        ? await findByUid(parts, wanted, text)
        : await findByName(parts, wanted, text, hintOn(text, naming));
  return { value: target.id, targets: [target] };
}

function hintOn(text: string, { table }: Naming): string | undefined {
  if (table.hasRowNumbers !== true || !/^\d+$/.test(text)) return undefined;
  return 'Digits are looked up as a name. As rows of the database they are sent only for profiles with numeric_ids in virtspan.yaml.';
}

function tooMany(param: string, most: number): ToolError {
  const what =
    most === mostNames ? `${most} names. Send ids, or fewer names.` : `${most} things. Send fewer at a time.`;
  return new ToolError('PARAM_VALUE', `"${param}" holds more than ${what} Nothing was sent.`);
}
