// Patches as parts of the object that they change, so that one check serves every way to write a change.

import { ToolError } from '../../contract/errors.ts';
import { stepsOf } from '../../contract/json-pointer.ts';
import { isObject, own } from '../../contract/read-path.ts';
import type { AnyShape, AnyTool, FieldDef, Json, JsonObject } from '../../contract/tool.ts';
import { cleanLine } from '../../security/hygiene.ts';
import type { ShapeTable } from '../tools/schema.ts';

/** Checks the arguments with a part of the object in the patch's place; the part comes back in the API's own form. */
export type CheckPart = (part: Json) => Json;

/** The tool with each patch as the shape that it is a patch of, of which any part will do; itself where it has none. */
export function asParts(tool: AnyTool): AnyTool {
  if (patchParam(tool) === undefined) return tool;
  const params = Object.entries(tool.params).map(([name, field]): [string, FieldDef] => [name, asPart(field)]);
  return { ...tool, params: Object.fromEntries(params) };
}

function asPart({ patchOf, ...field }: FieldDef): FieldDef {
  return patchOf === undefined ? field : { ...field, kind: 'shape', shape: patchOf, partial: true };
}

/** The parameter that takes a patch. */
export const patchParam = ({ params }: AnyTool): string | undefined =>
  Object.entries(params).find(([, { patchOf }]) => patchOf !== undefined)?.[0];

/**
 * The patch with every value in the API's own form. An object is merged: nulls in it take a field away, and stay. A list
 * holds operations: each path has to lead through fields that there are. Throws what `check` throws, with the operation.
 */
export function checkedPatch(patch: Json, field: FieldDef, shapes: ShapeTable, check: CheckPart): Json {
  if (!Array.isArray(patch)) return check(patch);
  return (patch as readonly Json[]).map((operation, index) => {
    // What is no operation at all is said by whoever carries the patch out.
    if (!isObject(operation) || typeof operation.path !== 'string' || !operation.path.startsWith('/')) return operation;
    const steps = stepsOf(operation.path);
    const within = asPart(field);
    const value = own(operation, 'value');
    try {
      const part = check(nested(within, steps, value ?? null, shapes));
      return value === undefined ? operation : { ...operation, value: unnested(part, steps, value) };
    } catch (thrown) {
      if (!(thrown instanceof ToolError)) throw thrown;
      const { code, message, hint } = thrown;
      const which = `Operation ${index} of the patch (${cleanLine(`${operation.op} ${operation.path}`, 160)})`;
      throw new ToolError(code, `${which}: ${message}`, hint === undefined ? {} : { hint });
    }
  });
}

/** `/spec/disks/3/name` as `{spec: {disks: [{name}]}}`. */
function nested(field: FieldDef, [step, ...rest]: readonly string[], value: Json, shapes: ShapeTable): Json {
  if (step === undefined) return value;
  const inner = innerOf(field, step, shapes);
  const below = nested(inner, rest, value, shapes);
  if (field.kind !== 'list' || !/^(?:\d+|-)$/.test(step)) return { [step]: below };
  // An item that goes has nothing to check.
  return below === null ? [] : [below];
}

function innerOf(field: FieldDef, step: string, shapes: ShapeTable): FieldDef {
  if (field.kind === 'list' || field.kind === 'map') return field.of ?? { kind: 'opaque' };
  const shape = field.shape === undefined ? undefined : shapes.get(field.shape);
  return own(shape, step) ?? { kind: 'opaque' };
}

/** The value back from its place; as it was where its place is gone. */
function unnested(part: Json, steps: readonly string[], value: Json): Json {
  let at: Json | undefined = part;
  for (const step of steps) at = Array.isArray(at) ? at[0] : isObject(at) ? at[step] : undefined;
  return at === undefined ? value : at;
}

/**
 * What is left to check of a part once the nulls that take something away are out: those of fields that there are. Items
 * of lists replace the list whole, and keep theirs.
 */
export function withoutNulls(field: FieldDef, value: Json, shapes: ShapeTable): Json {
  if (!isObject(value)) return value;
  const members: AnyShape | undefined = field.shape === undefined ? undefined : shapes.get(field.shape);
  if (field.kind !== 'map' && members === undefined) return value;
  const memberOf = (name: string): FieldDef | undefined =>
    field.kind === 'map' ? (field.of ?? { kind: 'opaque' }) : own(members, name);
  const left = Object.entries(value).flatMap(([name, inner]): readonly (readonly [string, Json])[] => {
    const member = memberOf(name);
    if (member === undefined) return [[name, inner]];
    return inner === null ? [] : [[name, withoutNulls(member, inner, shapes)]];
  });
  return Object.fromEntries(left) as JsonObject;
}
