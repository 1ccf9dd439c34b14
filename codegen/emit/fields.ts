// A field of a tool or a shape in the vocabulary of runtime/tools/declare.ts.
import type { Type } from '../ir/types.ts';
import type { PlannedParam } from '../plan/types.ts';
import { call, json, type Node, text } from './print.ts';

/** `required(uuid('Volume to attach', { ref: 'Volume' }))`. */
export function paramNode(param: PlannedParam): Node {
  const {
    ref,
    apart,
    filled,
    besides,
    wire,
    secret,
    max,
    bounds,
    partial,
    patchOf,
    formerly,
    rehearsal,
    hidden,
    leftOut,
  } = param;
  const more = {
    ...(ref && { ref }),
    ...(apart && { apart }),
    ...(filled && { filled }),
    ...(besides && { besides }),
    ...(wire && { wire }),
    ...(secret && { secret }),
    ...(max && { max }),
    ...(bounds && { bounds }),
    ...(partial && { partial }),
    ...(patchOf && { patchOf }),
    ...(formerly && { formerly }),
    ...(rehearsal && { rehearsal }),
    ...(hidden && { hidden }),
    ...(leftOut !== undefined && { leftOut }),
  };
  const field = typeNode(param.type, param.doc, more);
  return param.required ? call('required', [field]) : field;
}

/** A type with an optional description and further properties. */
export function typeNode(type: Type, doc = '', more: Readonly<Record<string, unknown>> = {}): Node {
  const extra: Record<string, unknown> = {
    ...(type.kind === 'text' && type.oneOf ? { oneOf: type.oneOf } : {}),
    ...('unit' in type && type.unit ? { unit: type.unit } : {}),
    ...('codes' in type && type.codes ? { codes: type.codes } : {}),
    ...more,
  };
  const rest: Node[] =
    Object.keys(extra).length > 0 ? [doc === '' ? 'undefined' : text(doc), json(extra)] : doc === '' ? [] : [text(doc)];
  switch (type.kind) {
    case 'nothing':
      return 'nothing';
    case 'list':
    case 'map':
      return call(type.kind, [typeNode(type.of), ...rest]);
    case 'shape':
      return call('shape', [text(type.name), ...rest]);
    default:
      return call(type.kind, rest);
  }
}

/** Names of declare.ts that a set of nodes calls. */
export function vocabularyOf(types: readonly Type[], hasRequired: boolean): readonly string[] {
  const names = new Set<string>(hasRequired ? ['required'] : []);
  const walk = (type: Type): void => {
    names.add(type.kind);
    if (type.kind === 'list' || type.kind === 'map') walk(type.of);
  };
  for (const type of types) walk(type);
  return [...names].sort();
}
