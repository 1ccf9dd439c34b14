// Bodies as Kubernetes' own clients in Go send them: protobuf, read into the JSON of the same object.
// The envelope: https://kubernetes.io/docs/reference/using-api/api-concepts/#protobuf-encoding
import { own } from '../../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import { type ApiFault, badRequest } from '../engine/fault.ts';
import { MESSAGES } from './protobuf-messages.ts';

/** What such a body says of its form. */
export const PROTOBUF = 'application/vnd.kubernetes.protobuf';

/** Four bytes before every message. */
const MAGIC = Buffer.from('k8s\0');

/** The body as JSON. Throws 400 for bytes that are none, or of a kind that does not travel in this form. */
export function jsonOfProtobuf(bytes: Buffer): JsonObject {
  if (bytes.length === 0) return {};
  if (!bytes.subarray(0, MAGIC.length).equals(MAGIC))
    throw badRequest('the object provided is unrecognized (must be of type Protobuf): the prefix is missing');
  const unread = (): ApiFault => badRequest('the object provided is unrecognized: the message ends too early');
  try {
    const [typeMeta, raw] = [1, 2].map((number) =>
      fieldsOf(bytes.subarray(MAGIC.length)).find((it) => it.number === number),
    );
    const [apiVersion, kind] = [1, 2].map((number) =>
      text(fieldsOf(bytesOf(typeMeta)).find((it) => it.number === number)),
    );
    if (kind === undefined || own(MESSAGES, kind) === undefined)
      throw badRequest(`the object provided is unrecognized: no kind "${kind ?? ''}" is registered for Protobuf`);
    return { kind, apiVersion: apiVersion ?? '', ...messageIn(bytesOf(raw), kind) };
  } catch (error) {
    throw error instanceof RangeError || error instanceof SyntaxError ? unread() : error;
  }
}

interface Field {
  readonly name: string;
  readonly type: string;
  /** `?` zero is a value, `[]` a list, `{}` a map, `<` embedded. */
  readonly form: string;
}

const known = new Map<string, ReadonlyMap<number, Field>>();

function fieldsNamed(message: string): ReadonlyMap<number, Field> {
  let fields = known.get(message);
  if (fields === undefined) {
    const rows = (own(MESSAGES, message) ?? '').matchAll(/(\w+)=(\d+):(\w+)(\S*)/g);
    fields = new Map(
      [...rows].map(([, name = '', number, type = '', form = '']) => [Number(number), { name, type, form }]),
    );
    known.set(message, fields);
  }
  return fields;
}

function messageIn(bytes: Buffer, message: string): JsonObject {
  const found = new Map<string, Json>();
  for (const sent of fieldsOf(bytes)) {
    const field = fieldsNamed(message).get(sent.number);
    if (field === undefined) continue;
    const { name, type, form } = field;
    if (form === '{}') {
      const [key, value] = [1, 2].map((number) => fieldsOf(bytesOf(sent)).find((it) => it.number === number));
      const entry: Json = value === undefined ? (own(ZEROES, type) ?? {}) : readAs(value, type);
      found.set(name, { ...(found.get(name) as JsonObject | undefined), [text(key)]: entry });
      continue;
    }
    const value = readAs(sent, type);
    if (form === '[]') found.set(name, [...((found.get(name) as Json[] | undefined) ?? []), value]);
    else if (form === '<') for (const [inner, it] of Object.entries(value as JsonObject)) found.set(inner, it);
    // Go writes what is no pointer also where nobody set it; what the JSON of such a client leaves out.
    else if (form === '?' || !isZero(value)) found.set(name, value);
  }
  return Object.fromEntries(found);
}

const ZEROES: Readonly<Record<string, Json>> = { string: '', bytes: '', bool: false, int32: 0, int64: 0 };

const isZero = (value: Json): boolean =>
  value === null ||
  value === '' ||
  value === 0 ||
  value === false ||
  (typeof value === 'object' && Object.keys(value).length === 0);

function readAs(sent: Sent, type: string): Json {
  switch (type) {
    case 'string':
      return text(sent);
    case 'bytes':
      return bytesOf(sent).toString('base64');
    case 'bool':
      return whole(sent) !== 0;
    case 'int32':
    case 'int64':
      return whole(sent);
    case 'Quantity':
      return text(fieldsOf(bytesOf(sent)).find(({ number }) => number === 1));
    case 'Time':
    case 'MicroTime':
      return instant(fieldsOf(bytesOf(sent)), type === 'Time' ? 0 : MICROS);
    case 'IntOrString': {
      const [kind, number, name] = [1, 2, 3].map((it) => fieldsOf(bytesOf(sent)).find((one) => one.number === it));
      return whole(kind) === 0 ? whole(number) : text(name);
    }
    case 'FieldsV1':
    case 'RawExtension': {
      const raw = text(fieldsOf(bytesOf(sent)).find(({ number }) => number === 1));
      return raw === '' ? null : (JSON.parse(raw) as Json);
    }
    default:
      return messageIn(bytesOf(sent), type);
  }
}

/** Digits of a second. */
const MICROS = 6;

function instant(fields: readonly Sent[], digits: number): Json {
  if (fields.length === 0) return null;
  const [seconds, nanos] = [1, 2].map((number) => whole(fields.find((it) => it.number === number)));
  const [day = ''] = new Date((seconds ?? 0) * 1000).toISOString().split('.');
  return digits === 0
    ? `${day}Z`
    : `${day}.${String(nanos ?? 0)
        .padStart(9, '0')
        .slice(0, digits)}Z`;
}

interface Sent {
  readonly number: number;
  readonly value: Buffer | number;
}

const bytesOf = (sent: Sent | undefined): Buffer => (Buffer.isBuffer(sent?.value) ? sent.value : Buffer.alloc(0));
const text = (sent: Sent | undefined): string => bytesOf(sent).toString('utf8');
const whole = (sent: Sent | undefined): number => (typeof sent?.value === 'number' ? sent.value : 0);

/** The fields of a message in the order they were sent. Throws RangeError for bytes that end too early. */
function fieldsOf(bytes: Buffer): readonly Sent[] {
  const found: Sent[] = [];
  let at = 0;
  const varint = (): number => {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = bytes.readUInt8(at);
      at += 1;
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return Number(BigInt.asIntN(64, value));
      if (shift > 63n) throw new RangeError('A number of more than ten bytes.');
    }
  };
  const take = (length: number): Buffer => {
    if (length < 0 || at + length > bytes.length) throw new RangeError('More bytes are announced than sent.');
    at += length;
    return bytes.subarray(at - length, at);
  };
  while (at < bytes.length) {
    const tag = varint();
    const number = Math.floor(tag / 8);
    switch (tag % 8) {
      case 0:
        found.push({ number, value: varint() });
        break;
      case 1:
        found.push({ number, value: take(8).readDoubleLE() });
        break;
      case 2:
        found.push({ number, value: take(varint()) });
        break;
      case 5:
        found.push({ number, value: take(4).readFloatLE() });
        break;
      default:
        throw new RangeError('A field of no known form.');
    }
  }
  return found;
}
