// Protobuf on the wire: the fields of a message in their order, each with its number and its bytes or number.

/** A field as it came: a number, or bytes whose meaning its type tells. */
export interface WireField {
  readonly number: number;
  readonly value: bigint | Uint8Array;
}

/** Ends the reading of what is no message. */
export class UnreadableMessage extends Error {}

/** All fields of a message. Throws UnreadableMessage for bytes that are none. */
export function fieldsIn(bytes: Uint8Array): readonly WireField[] {
  const found: WireField[] = [];
  let at = 0;

  const varint = (): bigint => {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = bytes[at++];
      if (byte === undefined) throw new UnreadableMessage('unexpected EOF');
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return BigInt.asUintN(64, value);
    }
    throw new UnreadableMessage('proto: integer overflow');
  };
  const taken = (length: number): Uint8Array => {
    const end = at + length;
    if (end > bytes.length) throw new UnreadableMessage('unexpected EOF');
    const part = bytes.subarray(at, end);
    at = end;
    return part;
  };

  while (at < bytes.length) {
    const tag = varint();
    const [number, wire] = [Number(tag >> 3n), Number(tag & 7n)];
    if (number === 0) throw new UnreadableMessage(`proto: illegal tag ${number} (wire type ${wire})`);
    if (wire === VARINT) found.push({ number, value: varint() });
    else if (wire === BYTES) found.push({ number, value: taken(Number(varint())) });
    else if (wire === FIXED64) found.push({ number, value: taken(8) });
    else if (wire === FIXED32) found.push({ number, value: taken(4) });
    else throw new UnreadableMessage(`proto: illegal wireType ${wire}`);
  }
  return found;
}

const VARINT = 0;
const FIXED64 = 1;
const BYTES = 2;
const FIXED32 = 5;
