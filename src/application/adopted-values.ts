// A planned tool as the value that generated code would hold.
import type { Field, Type } from '../../codegen/ir/types.ts';
import type { PlannedParam, PlannedTool } from '../../codegen/plan/types.ts';
import type { AnyShape, AnyTool, FieldDef } from '../contract/tool.ts';

/** The same members as the emitter prints into tools.ts. */
export const toolOf = (
  { name, title, operation, effect, risk, reversible, flags, raisedBy, params }: PlannedTool,
  category: string,
): AnyTool => ({
  ...{ name, title, category, effect, risk, reversible, flags, raisedBy },
  doc: `${title}: of this server only, and nobody has looked at what it does.`,
  operations: operation.covers,
  call: operation.call,
  params: Object.fromEntries(params.map((param) => [param.name, paramOf(param)])),
  result: typeOf(operation.result),
});

/** Names of shapes that were made here: no generated shape is called so. */
export const shapeOf = (name: string): string => `own/${name}`;

export const shapeTable = (fields: readonly Field[]): AnyShape =>
  Object.fromEntries(
    fields.map(({ name, type, required }) => [name, { ...typeOf(type), ...(required && { required: true as const }) }]),
  );

function paramOf({ type, doc, required, wire, ref, secret, max, partial, patchOf, hidden }: PlannedParam): FieldDef {
  return {
    ...typeOf(type),
    ...(doc !== '' && { doc }),
    ...(required && { required: true as const }),
    ...(wire !== undefined && { wire }),
    ...(ref !== undefined && { ref }),
    ...(secret !== undefined && { secret }),
    ...(max !== undefined && { max }),
    ...(partial !== undefined && { partial }),
    ...(patchOf !== undefined && { patchOf: shapeOf(patchOf) }),
    ...(hidden !== undefined && { hidden }),
  };
}

function typeOf(type: Type): FieldDef {
  switch (type.kind) {
    case 'list':
    case 'map':
      return { kind: type.kind, of: typeOf(type.of) };
    case 'shape':
      return { kind: 'shape', shape: shapeOf(type.name) };
    case 'text':
      return { kind: 'text', ...(type.oneOf && { oneOf: type.oneOf }), ...(type.unit && { unit: type.unit }) };
    case 'whole':
    case 'number':
      return { kind: type.kind, ...(type.unit && { unit: type.unit }) };
    default:
      return { kind: type.kind };
  }
}
