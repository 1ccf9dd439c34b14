// Kubernetes' protobuf bodies as the JSON that says the same: kubectl's own clients speak it for Kubernetes' own kinds.
import type { Json, JsonObject } from '../../../../../contract/tool.ts';
import { fieldsOf, type OwnField, ownTypeOf } from '../../engine/own-types.ts';
import { fieldsIn, UnreadableMessage } from './reader.ts';

export const PROTOBUF = 'application/vnd.kubernetes.protobuf';

/** What every body begins with. */
const MAGIC = 'k8s\0';

/** A body in JSON, or why it cannot be read. */
export type Reading = { readonly text: string } | { readonly fault: string };

/** The object that a body holds; `kinds` that are not Kubernetes' own have no form in protobuf. */
export function jsonOf(body: Uint8Array): Reading {
  if (body.length === 0) return { text: '' };
  if (Buffer.from(body.subarray(0, MAGIC.length)).toString('latin1') !== MAGIC)
    return { fault: 'provided data does not appear to be a protobuf message, expected prefix [107 56 115 0]' };
  try {
    const { about, raw } = envelope(body.subarray(MAGIC.length));
    const type = ownTypeOf(about.apiVersion, about.kind) ?? ownTypeOf('meta.k8s.io/v1', about.kind);
    if (type === undefined)
      return {
        fault: `no kind ${JSON.stringify(about.kind)} is registered for version ${JSON.stringify(about.apiVersion)}`,
      };
    return { text: JSON.stringify({ ...about, ...message(raw, type) }) };
  } catch (thrown) {
    if (thrown instanceof UnreadableMessage) return { fault: thrown.message };
    throw thrown;
  }
}

const NOTHING: Uint8Array = new Uint8Array();
const textOf = (value: bigint | Uint8Array): string =>
  typeof value === 'bigint' ? '' : Buffer.from(value).toString('utf8');
const bytesOf = (value: bigint | Uint8Array): Uint8Array => (typeof value === 'bigint' ? NOTHING : value);

/** runtime.Unknown: which kind it is, and its message. */
function envelope(bytes: Uint8Array): {
  readonly about: { readonly apiVersion: string; readonly kind: string };
  readonly raw: Uint8Array;
} {
  const about = { apiVersion: '', kind: '' };
  let raw = NOTHING;
  for (const { number, value } of fieldsIn(bytes)) {
    if (number === 2) raw = bytesOf(value);
    if (number !== 1) continue;
    for (const inner of fieldsIn(bytesOf(value)))
      about[inner.number === 1 ? 'apiVersion' : 'kind'] = textOf(inner.value);
  }
  return { about, raw };
}

/** A message as Go would write it in JSON: what may be absent is, when it holds nothing that somebody set. */
function message(bytes: Uint8Array, type: string): JsonObject {
  const fields = fieldsOf(type) ?? [];
  const came = new Map<number, (bigint | Uint8Array)[]>();
  for (const { number, value } of fieldsIn(bytes)) came.set(number, [...(came.get(number) ?? []), value]);
  const object: Record<string, Json> = {};
  for (const field of fields) {
    const values = came.get(field.number) ?? [];
    if (field.name === '')
      Object.assign(object, values.length === 0 ? {} : message(bytesOf(values.at(-1) ?? NOTHING), field.type));
    else {
      const value = heldBy(field, values);
      if (value !== undefined) object[field.name] = value;
    }
  }
  return object;
}

function heldBy(field: OwnField, values: readonly (bigint | Uint8Array)[]): Json | undefined {
  const { form, type, mayBeAbsent, isPointer } = field;
  const last = values.at(-1);
  if (form === 'map')
    return last === undefined ? nothing(field) : Object.fromEntries(values.map((it) => entry(bytesOf(it), type)));
  if (form === 'list') return last === undefined ? nothing(field) : values.map((it) => one(it, type));
  if (last === undefined) return mayBeAbsent || isPointer || type === 'raw' ? nothing(field) : undefined;
  const value = one(last, type);
  return mayBeAbsent && !isPointer && isEmpty(value) ? undefined : value;
}

/** Go writes null for lists, maps and pointers that are not there and have to be written. */
const nothing = ({ mayBeAbsent }: OwnField): Json | undefined => (mayBeAbsent ? undefined : null);

const isEmpty = (value: Json): boolean => value === '' || value === 0 || value === false || value === null;

function entry(bytes: Uint8Array, type: string): [string, Json] {
  const [key, value] = [1, 2].map((number) => fieldsIn(bytes).find((it) => it.number === number)?.value);
  return [textOf(key ?? NOTHING), one(value ?? NOTHING, type)];
}

const whole = (value: bigint | Uint8Array | undefined): number =>
  typeof value === 'bigint' ? Number(BigInt.asIntN(64, value)) : 0;

const memberOf = (value: bigint | Uint8Array, number: number): bigint | Uint8Array | undefined =>
  fieldsIn(bytesOf(value)).find((it) => it.number === number)?.value;

/** Plain types, and those that write themselves in a way of their own. */
const PLAIN: Readonly<Record<string, (value: bigint | Uint8Array) => Json>> = {
  text: textOf,
  flag: (value) => whole(value) !== 0,
  int32: whole,
  int64: whole,
  double: (value) => new DataView(Uint8Array.from(bytesOf(value)).buffer).getFloat64(0, true),
  bytes: (value) => Buffer.from(bytesOf(value)).toString('base64'),
  quantity: (value) => textOf(memberOf(value, 1) ?? NOTHING) || '0',
  time: (value) => instant(value)?.replace(/\.\d+Z$/, 'Z') ?? null,
  microtime: (value) => instant(value) ?? null,
  duration: (value) => `${whole(memberOf(value, 1)) / 1e9}s`,
  intOrString: (value) =>
    whole(memberOf(value, 1)) === 1 ? textOf(memberOf(value, 3) ?? NOTHING) : whole(memberOf(value, 2)),
  raw: (value) => parsed(textOf(memberOf(value, 1) ?? NOTHING)),
  items: (value) => fieldsIn(bytesOf(value)).map((it) => textOf(it.value)),
};

const one = (value: bigint | Uint8Array, type: string): Json =>
  PLAIN[type]?.(value) ?? (PLAIN[type] === undefined ? message(bytesOf(value), type) : null);

/** Seconds and nanoseconds as RFC 3339 in microseconds; undefined for the beginning of Go's time, which is none. */
function instant(value: bigint | Uint8Array): string | undefined {
  const [seconds, nanos] = [whole(memberOf(value, 1)), whole(memberOf(value, 2))];
  if (bytesOf(value).length === 0 || seconds <= -62_135_596_800) return undefined;
  const micros = String(Math.floor(nanos / 1000)).padStart(6, '0');
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}.${micros}Z`;
}

function parsed(text: string): Json {
  try {
    return text === '' ? null : (JSON.parse(text) as Json);
  } catch {
    throw new UnreadableMessage('a raw member holds no JSON');
  }
}
