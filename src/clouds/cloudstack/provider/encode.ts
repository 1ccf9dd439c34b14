// Arguments of a tool > the flat fields that CloudStack takes; what its parser would misread is refused here.

import { ToolError } from '../../../contract/errors.ts';
import type { AnyTool, FieldDef, Json, JsonObject } from '../../../contract/tool.ts';
import { fieldsOfMap } from './encode-maps.ts';
import type { Fields } from './sign.ts';
import { asBase64 } from './userdata.ts';
import { refusal, type Spot, scalarText, soundText } from './values.ts';

export interface Encoded {
  readonly fields: Fields;
  readonly notes: readonly string[];
}

/** Longest text where the facts state no other limit: the server's own default. */
const defaultMax = 255;

/**
 * Encodes every argument that is present; null counts as absent. Throws PARAM_UNKNOWN for an argument that the tool
 * does not declare, PARAM_KIND for a value of the wrong form, PARAM_VALUE for one that the server would refuse or misread.
 */
export function encodeArguments(tool: AnyTool, args: JsonObject): Encoded {
  const encoded = Object.entries(args)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => encodeOne({ tool: tool.name, name, field: fieldOf(tool, name) }, value));
  return { fields: encoded.flatMap(({ fields }) => fields), notes: encoded.flatMap(({ notes }) => notes) };
}

function fieldOf(tool: AnyTool, name: string): FieldDef {
  const field = Object.hasOwn(tool.params, name) ? tool.params[name] : undefined;
  if (field !== undefined) return field;
  throw new ToolError(
    'PARAM_UNKNOWN',
    `${tool.name} has no parameter called ${JSON.stringify(name)}. Nothing was sent.`,
  );
}

function encodeOne(spot: Spot, value: Json): Encoded {
  const { field, name } = spot;
  const notes = /[A-Z]/.test(name) ? [`CloudStack lower-cases parameter names, so "${name}" may have no effect.`] : [];
  if (field.kind === 'map' || field.kind === 'shape') return { fields: fieldsOfMap(spot, value), notes };
  if (field.kind === 'list') return { fields: fieldsOfList(spot, value), notes };
  if (name === 'userdata' && field.kind === 'text' && typeof value === 'string') return userdata(spot, value);
  const text = soundText(spot, scalarText(spot, value));
  return { fields: [[name, withinLimits(spot, text)]], notes };
}

function fieldsOfList(spot: Spot, value: Json): Fields {
  if (
    holdsMaps(spot.field) ||
    (Array.isArray(value) && value.some((item) => typeof item === 'object' && item !== null))
  ) {
    return fieldsOfMap(spot, value);
  }
  const items: readonly Json[] = Array.isArray(value) ? value : [value];
  const texts = items.map((item) => soundText(spot, scalarText(spot, item)));
  if (Array.isArray(value)) for (const text of texts) refuseSeparator(spot, text);
  return [[spot.name, notEmpty(spot, texts.join(','))]];
}

function holdsMaps(field: FieldDef): boolean {
  return field.of?.kind === 'map' || field.of?.kind === 'shape';
}

/** A list travels as one comma-joined text without any quoting, so an element with a comma would arrive as two. */
function refuseSeparator(spot: Spot, text: string): void {
  if (text === '') throw refusal(spot, 'an element is empty, and CloudStack drops empty elements. Leave it out.');
  if (text.includes(',')) {
    throw refusal(
      spot,
      'CloudStack separates lists with commas and cannot quote one. Use an id or a name without a comma.',
      text,
    );
  }
}

function userdata(spot: Spot, value: string): Encoded {
  const { text, was } = asBase64(value);
  return {
    fields: [[spot.name, withinLimits(spot, text)]],
    notes: was === 'plain' ? ['"userdata" was plain text; it was sent in base64, as CloudStack wants it.'] : [],
  };
}

function withinLimits(spot: Spot, text: string): string {
  const max = spot.field.max ?? defaultMax;
  if (spot.field.kind === 'text' && text.length > max) {
    throw refusal(spot, `it takes at most ${max} characters and got ${text.length}. Shorten it.`);
  }
  return notEmpty(spot, text);
}

function notEmpty(spot: Spot, text: string): string {
  if (text === '' && spot.field.required)
    throw refusal(spot, 'it is required, and CloudStack counts an empty value as missing.');
  return text;
}
