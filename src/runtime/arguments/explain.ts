// Turns what the schema refused into sentences that say what to send instead. Never shows the value of a secret.

import type { WordGroups } from '../../contract/catalog.ts';
import { ToolError } from '../../contract/errors.ts';
import { stepsOf } from '../../contract/json-pointer.ts';
import { own } from '../../contract/read-path.ts';
import type { AnyShape, AnyTool, FieldDef, Json, JsonObject } from '../../contract/tool.ts';
import { quoted } from '../../security/hygiene.ts';
import { didYouMean, nearest } from '../did-you-mean.ts';
import { alsoCalled } from '../tools/also-called.ts';
import { formPhrase } from '../tools/forms.ts';
import type { ShapeTable } from '../tools/schema.ts';
import { anotherUnit, countPhrase, notWhole } from '../tools/units.ts';

/** The first thing wrong that a schema validator found, in the words of ajv. */
export interface Finding {
  readonly keyword: string;
  /** JSON pointer to the refused value; for a missing or unknown name, to the object around it. */
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What is known beside the tool: the shapes that its parameters reach, and other words for their names. */
export interface Known {
  readonly shapes: ShapeTable;
  readonly alike: WordGroups;
}

/** Why arguments were refused: PARAM_MISSING, PARAM_UNKNOWN, PARAM_KIND or PARAM_VALUE. */
export function explain(tool: AnyTool, args: JsonObject, { shapes, alike }: Known, finding: Finding): ToolError {
  const place = placeOf(tool, args, shapes, finding.instancePath);
  switch (finding.keyword) {
    case 'required':
    case 'additionalProperties':
      // A misspelt name is at once missing and unknown; only the second says how to mend it.
      return unknownMember(tool, place, alike) ?? missingMembers(tool, place);
    case 'type':
      return wrongKind(place);
    case 'format':
      return wrongForm(place);
    default:
      return wrongValue(place);
  }
}

/** No parameter of the tool has this name, however its letters are cased. */
export function unknownParameter(tool: AnyTool, name: string, alike: WordGroups, given: JsonObject = {}): ToolError {
  const known = Object.keys(tool.params);
  const next = suggestion(name, known, alike);
  // The nearest name may not be what was meant: what is missing is said too.
  const needed = known.filter(
    (param) => tool.params[param]?.required === true && !Object.hasOwn(given, param) && !next.includes(`"${param}"`),
  );
  const needs = next.startsWith(' It takes') || needed.length === 0 ? '' : ` It needs ${someOf(needed)}.`;
  return new ToolError('PARAM_UNKNOWN', `${tool.name} has no parameter ${quoted(name)}.${next}${needs}`);
}

/** A value in the words of a message, cut where it is long; nothing of it when the field may hold a secret. */
export function describeValue(value: Json, field: FieldDef): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (field.secret !== undefined) return `a ${typeof value === 'string' ? 'text' : typeof value} (not shown)`;
  return typeof value === 'string' ? `the text ${quoted(value)}` : `${value}`;
}

interface Place {
  /** `spec.disks[0].name`; empty for the arguments as a whole. */
  readonly path: string;
  readonly field: FieldDef;
  readonly value: Json;
  /** What may be inside, when the value is an object of known form. */
  readonly members: AnyShape | undefined;
}

const unknownField: FieldDef = { kind: 'opaque' };

function placeOf(tool: AnyTool, args: JsonObject, shapes: ShapeTable, instancePath: string): Place {
  let place: Place = { path: '', field: unknownField, value: args, members: tool.params };
  for (const name of stepsOf(instancePath)) {
    const isIndex = Array.isArray(place.value);
    const field = (isIndex ? place.field.of : own(place.members, name)) ?? place.field.of ?? unknownField;
    const inherited: FieldDef = place.field.secret === undefined ? field : { ...field, secret: place.field.secret };
    place = {
      path: isIndex ? `${place.path}[${name}]` : place.path === '' ? name : `${place.path}.${name}`,
      field: inherited,
      value: (place.value as { readonly [key: string]: Json })[name] ?? null,
      members: field.shape === undefined ? undefined : shapes.get(field.shape),
    };
  }
  return place;
}

function unknownMember(tool: AnyTool, { path, value, members }: Place, alike: WordGroups): ToolError | undefined {
  if (members === undefined) return undefined;
  const stranger = Object.keys(value as JsonObject).find((name) => !Object.hasOwn(members, name));
  if (stranger === undefined) return undefined;
  if (path === '') return unknownParameter(tool, stranger, alike, value as JsonObject);
  const near = nearest(stranger, Object.keys(members), 1)[0];
  const next = near === undefined ? suggestion(stranger, Object.keys(members), alike) : ` Did you mean "${near}"?`;
  return new ToolError('PARAM_UNKNOWN', `${tool.name} knows no field ${quoted(`${path}.${stranger}`, 160)}.${next}`);
}

function missingMembers(tool: AnyTool, { path, value, members = {} }: Place): ToolError {
  const missing = Object.entries(members)
    .filter(([name, field]) => field.required === true && !Object.hasOwn(value as JsonObject, name))
    .map(([name, field]) => `"${path === '' ? name : `${path}.${name}`}" (${kindName(field)})${meaning(field)}`);
  return new ToolError('PARAM_MISSING', `${tool.name} needs ${missing.join('; and ')}.`);
}

function wrongKind({ path, field, value }: Place): ToolError {
  const fraction = field.secret === undefined ? notWhole(field, value) : undefined;
  const about = field.doc === undefined ? [] : [`"${path}" is: ${trimmed(field.doc)}.`];
  const isOneOfMany = Array.isArray(value) && field.kind !== 'map' && field.kind !== 'shape' && !path.includes('.');
  const hint = fraction?.hint ?? [...about, ...(isOneOfMany ? ['Make one call for each.'] : [])].join(' ');
  const next = value === null && field.required !== true ? ' Leave it out instead.' : (fraction?.what ?? '');
  const message = `"${path}" takes ${kindPhrase(field)}; got ${describeValue(value, field)}.${next}`;
  return new ToolError('PARAM_KIND', message, hint === '' ? {} : { hint });
}

function wrongForm(place: Place): ToolError {
  const { path, field, value } = place;
  const form = formPhrase(field, String(value));
  if (form === undefined) return wrongKind(place);
  const hint = form.meant === undefined ? {} : { hint: `Write ${form.meant}.` };
  return new ToolError('PARAM_VALUE', `"${path}" takes ${form.takes}; got ${describeValue(value, field)}.`, hint);
}

function wrongValue({ path, field, value }: Place): ToolError {
  if (field.oneOf !== undefined) {
    const got = describeValue(value, field);
    const near = typeof value === 'string' ? didYouMean(value, field.oneOf, 1) : '';
    return new ToolError('PARAM_VALUE', `"${path}" takes one of ${someOf(field.oneOf)}; got ${got}.${near}`);
  }
  if (field.max !== undefined && typeof value === 'string') {
    const length = [...value].length;
    return new ToolError('PARAM_VALUE', `"${path}" takes at most ${field.max} characters; got ${length}.`);
  }
  const { bounds } = field;
  if (bounds !== undefined && typeof value === 'number') {
    const message = `"${path}" takes ${bounds[0]} to ${bounds[1]}; got ${value}. Nothing was sent.`;
    return new ToolError('PARAM_VALUE', message);
  }
  const other = anotherUnit(field, value);
  if (other !== undefined) {
    return new ToolError('PARAM_VALUE', `"${path}" ${other.what}. Nothing was sent.`, { hint: other.hint });
  }
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    const message = `"${path}" got ${value}, which JSON numbers do not hold exactly. Send its digits as text.`;
    return new ToolError('PARAM_VALUE', message);
  }
  return new ToolError('PARAM_VALUE', `"${path}" does not take ${describeValue(value, field)}.`);
}

function suggestion(name: string, known: readonly string[], alike: WordGroups): string {
  const [other] = alsoCalled(name, known, alike);
  if (other !== undefined) return ` Did you mean "${other}"?`;
  const near = didYouMean(name, known);
  if (near !== '') return near;
  return known.length === 0 ? ' It takes none.' : ` It takes ${someOf(known)}.`;
}

function someOf(names: readonly string[]): string {
  const shown = names.slice(0, 25).join(', ');
  return names.length > 25 ? `${shown} and ${names.length - 25} more` : shown;
}

const kindNames = {
  uuid: 'uuid',
  flag: 'true or false',
  whole: 'whole number',
  number: 'number',
  instant: 'instant',
  text: 'text',
  list: 'list',
  map: 'object',
  shape: 'object',
  opaque: 'any JSON',
  nothing: 'nothing',
} as const satisfies Record<FieldDef['kind'], string>;

const kindName = (field: FieldDef): string =>
  field.kind === 'uuid' && field.ref !== undefined ? 'id or name' : kindNames[field.kind];

function kindPhrase(field: FieldDef): string {
  const counted = countPhrase(field);
  if (counted !== undefined) return counted;
  switch (field.kind) {
    case 'uuid':
      return field.ref === undefined ? 'an id (uuid) as text' : 'an id or a name as text';
    case 'instant':
      return 'a point in time as text';
    case 'list':
      return `a list${field.of === undefined ? '' : ` (each: ${kindName(field.of)})`}`;
    case 'map':
    case 'shape':
      return 'an object';
    case 'whole':
    case 'number':
      return `a ${kindName(field)}`;
    default:
      return kindName(field);
  }
}

/** `: the volume to attach`, from the field's own words. */
function meaning({ doc }: FieldDef): string {
  if (doc === undefined || doc === '') return '';
  const words = trimmed(doc);
  const isAcronym = /^\p{Lu}[\p{Lu}\p{N}]/u.test(words);
  return `: ${isAcronym ? words : words.charAt(0).toLowerCase() + words.slice(1)}`;
}

const trimmed = (doc: string): string => doc.replace(/\.$/, '');
