// Single values on their way to CloudStack: their text, and what no value may hold.

import { ToolError } from '../../../contract/errors.ts';
import type { FieldDef, Json } from '../../../contract/tool.ts';
import { quoted } from '../../../security/hygiene.ts';

/** Which parameter of which tool is at hand. */
export interface Spot {
  readonly tool: string;
  readonly name: string;
  readonly field: FieldDef;
}

/** A PARAM_VALUE error about one parameter. The offending value is shown unless the parameter may hold a secret. */
export function refusal(spot: Spot, reason: string, value?: string): ToolError {
  const seen = value === undefined || spot.field.secret !== undefined ? '' : ` refuses ${quoted(value, 60)}`;
  return new ToolError('PARAM_VALUE', `"${spot.name}" of ${spot.tool}${seen}: ${reason} Nothing was sent.`);
}

/** The text of a flag, number or text. PARAM_KIND for anything with an inner structure. */
export function scalarText(spot: Spot, value: Json): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      // String() would write large whole numbers with an exponent, which the server does not read.
      return Number.isInteger(value) ? BigInt(value).toString() : String(value);
    default:
      throw new ToolError(
        'PARAM_KIND',
        `"${spot.name}" of ${spot.tool} takes one plain value here; got ${Array.isArray(value) ? 'a list' : 'an object'}. Nothing was sent.`,
      );
  }
}

/**
 * The text when the server takes it. It refuses control characters other than line feed and carriage return (tab
 * included) everywhere but in `activationrule`; half a surrogate pair cannot be encoded at all.
 */
export function soundText(spot: Spot, text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  if (/\p{Cs}/u.test(text)) throw refusal(spot, 'it holds half a character (an unpaired surrogate).');
  const control = spot.name === 'activationrule' ? undefined : [...text].find(isRefused);
  if (control === undefined) return text;
  const name = control === '\t' ? 'a tab' : `the control character U+${hex(control)}`;
  throw refusal(spot, `it holds ${name}, which CloudStack refuses. Take it out.`);
}

function isRefused(character: string): boolean {
  const code = character.charCodeAt(0);
  return (code < 0x20 && code !== 0x0a && code !== 0x0d) || code === 0x7f;
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
