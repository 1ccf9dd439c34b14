// Single values on their way to VirtualBox and back, by wire type.

import { ToolError } from '../../../../contract/errors.ts';
import type { Json } from '../../../../contract/tool.ts';
import { isSendable } from './xml.ts';

/** `uint32[]` > uint32. */
export const elementOf = (wire: string): string => (wire.endsWith('[]') ? wire.slice(0, -2) : wire);
export const isArray = (wire: string): boolean => wire.endsWith('[]');
export const isReference = (wire: string): boolean => /^(I[A-Z]|nsISupports)/.test(elementOf(wire));

/** A scalar as text for the wire. Throws PARAM_VALUE for what cannot be sent. */
export function scalarText(wire: string, value: Json, param: string): string {
  switch (wire) {
    case 'boolean':
      return value === true || value === 'true' ? 'true' : 'false';
    case 'octets':
      return base64Text(value, param);
    case 'int16':
    case 'int32':
    case 'int64':
    case 'uint16':
    case 'uint32':
      return wholeText(wire, value, param);
    default:
      return plainText(value, param);
  }
}

/** Texts that VirtualBox's XML can carry. */
export function plainText(value: Json, param: string): string {
  const text = typeof value === 'string' ? value : value === null ? '' : String(value);
  if (isSendable(text)) return text;
  throw new ToolError(
    'PARAM_VALUE',
    `"${param}" holds a control character that XML cannot carry. Leave it out. Nothing was sent.`,
  );
}

/** What an element's text means. Whole numbers beyond 2^53 stay text. */
export function scalarValue(wire: string, text: string): Json {
  switch (wire) {
    case 'boolean':
      return text === 'true' || text === '1';
    case 'int16':
    case 'int32':
    case 'int64':
    case 'uint16':
    case 'uint32': {
      const value = Number(text);
      return Number.isSafeInteger(value) ? value : text;
    }
    case 'octets':
      return text.replace(/\s+/g, '');
    case 'ms': {
      const value = Number(text);
      return Number.isSafeInteger(value) && value > 0 && value < 8.64e15 ? new Date(value).toISOString() : null;
    }
    case 'ns':
      return scalarValue('ms', text.slice(0, -6));
    default:
      return text;
  }
}

const BOUNDS = {
  int16: [-(2n ** 15n), 2n ** 15n - 1n],
  int32: [-(2n ** 31n), 2n ** 31n - 1n],
  int64: [-(2n ** 63n), 2n ** 63n - 1n],
  uint16: [0n, 2n ** 16n - 1n],
  uint32: [0n, 2n ** 32n - 1n],
} as const;

function wholeText(wire: keyof typeof BOUNDS, value: Json, param: string): string {
  const text = String(value);
  const [least, most] = BOUNDS[wire];
  if (/^-?\d{1,20}$/.test(text) && BigInt(text) >= least && BigInt(text) <= most) return BigInt(text).toString();
  throw new ToolError(
    'PARAM_VALUE',
    `"${param}" is ${text.slice(0, 40)}; VirtualBox takes a whole number from ${least} to ${most} there. Nothing was sent.`,
  );
}

function base64Text(value: Json, param: string): string {
  const text = String(value).replace(/\s+/g, '');
  if (/^[A-Za-z0-9+/]*={0,2}$/.test(text) && text.length % 4 === 0) return text;
  throw new ToolError('PARAM_VALUE', `"${param}" takes bytes in base64; this is none. Nothing was sent.`);
}
