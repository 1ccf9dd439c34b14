// Takes arguments right in substance and wrong in form: texts for numbers, one value for a list, JSON as text, case.
import { only } from '../../contract/collections.ts';
import type { Unit } from '../../contract/kind.ts';
import { isObject } from '../../contract/read-path.ts';
import type { AnyShape, FieldDef, Json, JsonObject } from '../../contract/tool.ts';
import type { ShapeTable } from '../tools/schema.ts';
import { countIn, fewBytes, mostOf, wholeOf } from '../tools/units.ts';
import { notExact, parseExactly, WholeDigits } from './exact-json.ts';

/** Checks what JSON text turned out to hold; throws when it is out of bounds. */
export type CheckText = (parsed: unknown, path: string) => Json;

/**
 * Arguments in the forms that the fields ask for, as far as nothing has to be guessed; everything else comes back as
 * it was, for validation to refuse. Pure: what changes is copied, what does not is shared.
 */
export function coerceArgs(fields: AnyShape, args: JsonObject, around: Surroundings): JsonObject {
  const member = (name: string) => (Object.hasOwn(fields, name) ? fields[name] : undefined);
  return coerceMembers(args, member, around, '');
}

export interface Surroundings {
  readonly shapes: ShapeTable;
  readonly check: CheckText;
  /** Told what is taken as it is, and may be meant otherwise. */
  readonly remark: (said: string) => void;
  /** Told the digits of a whole number that stays a text, since a number would round it. */
  readonly exact?: (digits: string) => void;
}

function coerce(field: FieldDef, given: Json, around: Surroundings, path: string): Json {
  const value = given instanceof WholeDigits ? placed(field, given, path) : given;
  switch (field.kind) {
    case 'whole':
      if (typeof value !== 'string') return value;
      return exactly(counted(field.unit, value, 'whole') ?? wholeFrom(field, value), around);
    case 'number':
      if (typeof value !== 'string') return value;
      return counted(field.unit, value, 'number') ?? numberFrom(value);
    case 'flag':
      return typeof value === 'string' ? flagFrom(value) : value;
    case 'uuid':
      return Number.isSafeInteger(value) ? String(value) : value;
    case 'list':
      return coerceList(field.of ?? { kind: 'opaque' }, value, around, path);
    case 'map': {
      const of = field.of ?? { kind: 'opaque' };
      return coerceObject(mapFrom(fromText(value, '[', around, path)), () => of, around, path);
    }
    case 'shape': {
      const shape = field.shape === undefined ? undefined : around.shapes.get(field.shape);
      const member = (name: string) => (shape !== undefined && Object.hasOwn(shape, name) ? shape[name] : undefined);
      return coerceObject(value, member, around, path);
    }
    case 'opaque':
      // A number or the name of one: names are more than digits.
      if (field.bounds !== undefined && typeof value === 'string') return wholeFrom(field, value);
      // A body sent as text would hide from the later stages what is in it; texts further inside may be meant as texts.
      return /[.[]/.test(path) ? value : fromText(fromText(value, '{', around, path), '[', around, path);
    case 'text': {
      const text = textFrom(value, field.oneOf);
      const few = fewBytes(field, text);
      if (few !== undefined) around.remark(`"${path}" ${few}`);
      return text;
    }
    default:
      return value;
  }
}

/**
 * The digits where the field counts whole things or takes any text; a fraction's field rounds by its nature. What takes
 * anything is refused, since digits as text are another value there.
 */
function placed({ kind }: FieldDef, { digits }: WholeDigits, path: string): Json {
  if (kind === 'number') return Number(digits);
  if (kind === 'opaque' || kind === 'flag') throw notExact(path, digits);
  return digits;
}

/** A whole number that is still a text is one of digits, or will be refused. */
function exactly(value: Json, { exact }: Surroundings): Json {
  if (typeof value === 'string') exact?.(value);
  return value;
}

type Member = (name: string) => FieldDef | undefined;

function coerceObject(value: Json, member: Member, around: Surroundings, path: string): Json {
  const object = fromText(value, '{', around, path);
  return isObject(object) ? coerceMembers(object, member, around, path) : object;
}

function coerceMembers(from: JsonObject, member: Member, around: Surroundings, path: string): JsonObject {
  let to: Record<string, Json> | undefined;
  for (const [name, value] of Object.entries(from)) {
    const field = member(name);
    if (field === undefined) continue;
    const coerced = coerce(field, value, around, path === '' ? name : `${path}.${name}`);
    if (coerced === value) continue;
    to ??= { ...from };
    to[name] = coerced;
  }
  return to ?? from;
}

function coerceList(of: FieldDef, value: Json, around: Surroundings, path: string): Json {
  const listed = asList(of, fromText(value, '[', around, path));
  if (!Array.isArray(listed)) return listed;
  const items = listed as readonly Json[];
  const coerced = items.map((item, index) => coerce(of, item, around, `${path}[${index}]`));
  return items === value && coerced.every((item, index) => item === items[index]) ? value : coerced;
}

/** `[{key, value}]` and a list of objects without a key in common are other spellings of one map. */
function mapFrom(value: Json): Json {
  if (!Array.isArray(value) || value.length === 0 || !value.every(isObject)) return value;
  const rows = value as readonly JsonObject[];
  const isPair = (row: JsonObject) => Object.keys(row).sort().join() === 'key,value' && typeof row.key === 'string';
  const entries = rows.every(isPair)
    ? rows.map((row) => [row.key as string, row.value ?? null] as const)
    : rows.flatMap((row) => Object.entries(row));
  return new Set(entries.map(([key]) => key)).size === entries.length ? Object.fromEntries(entries) : value;
}

/** Commas divide texts and numbers, never objects; null is no list of one. */
function asList(of: FieldDef, value: Json): Json {
  if (Array.isArray(value) || value === null) return value;
  const holdsObjects = of.kind === 'shape' || of.kind === 'map' || of.kind === 'list';
  if (typeof value !== 'string' || holdsObjects) return [value];
  return value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function fromText(value: Json, opening: '{' | '[', around: Surroundings, path: string): Json {
  if (typeof value !== 'string' || !value.trimStart().startsWith(opening)) return value;
  let parsed: unknown;
  try {
    parsed = parseExactly(value);
  } catch {
    return value;
  }
  return around.check(parsed, path);
}

const counted = (unit: Unit | undefined, text: string, kind: 'whole' | 'number'): Json | undefined =>
  unit === undefined ? undefined : countIn(unit, text, kind);

/** Digits become a number; those that a number would round stay digits, which go to the API as they are. */
function wholeFrom(field: FieldDef, text: string): Json {
  const digits = text.trim();
  if (!/^[+-]?\d{1,19}$/.test(digits)) return text;
  const whole = wholeOf(BigInt(digits.replace('+', '')));
  if (typeof whole === 'number') return whole;
  // Bounds are checked of numbers; one that is out of them loses nothing by being rounded.
  const [least, most] = field.bounds ?? [Number.NEGATIVE_INFINITY, mostOf(field) ?? Number.POSITIVE_INFINITY];
  return BigInt(whole) < least || BigInt(whole) > most ? Number(whole) : whole;
}

function numberFrom(text: string): Json {
  const number = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number : text;
}

function flagFrom(text: string): Json {
  const word = text.trim().toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : text;
}

/** Numbers and flags stand for their own spelling: settings and details are texts that mostly hold such. */
function textFrom(value: Json, choices: readonly string[] | undefined): Json {
  const text = typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
  return choices === undefined || typeof text !== 'string' ? text : choiceFrom(text, choices);
}

/** `powered off` for PoweredOff: the one choice that differs in case, spaces, hyphens or underscores only. */
function choiceFrom(text: string, choices: readonly string[]): string {
  if (choices.includes(text)) return text;
  return only(choices.filter((choice) => bare(choice) === bare(text))) ?? text;
}

const bare = (text: string): string => text.replace(/[\s_-]+/g, '').toLowerCase();
