// A field of a tool or a shape in the vocabulary of runtime/tools/declare.ts.
import type { Type } from '../ir/types.ts';
import type { PlannedParam } from '../plan/types.ts';
import { call, json, text } from './print.ts';

/** `required(uuid('Volume to attach', { ref: 'Volume' }))`. */
export function paramField(param: PlannedParam): string {
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
  const field = typeField(param.type, param.doc, more);
  return param.required ? call('required', [field]) : field;
}

/** A type with an optional description and further properties. */
export function typeField(type: Type, doc = '', more: Readonly<Record<string, unknown>> = {}): string {
  const extra: Record<string, unknown> = {
    ...(type.kind === 'text' && type.oneOf ? { oneOf: type.oneOf } : {}),
    ...('unit' in type && type.unit ? { unit: type.unit } : {}),
    ...('unitBy' in type && type.unitBy ? { unitBy: type.unitBy } : {}),
    ...('codes' in type && type.codes ? { codes: type.codes } : {}),
    ...more,
  };
  const rest: readonly string[] =
    Object.keys(extra).length > 0 ? [doc === '' ? 'undefined' : text(doc), json(extra)] : doc === '' ? [] : [text(doc)];
  switch (type.kind) {
    case 'nothing':
      return 'nothing';
    case 'list':
    case 'map':
      return call(type.kind, [typeField(type.of), ...rest]);
    case 'shape':
      return call('shape', [text(type.name), ...rest]);
    default:
      return call(type.kind, rest);
  }
}

/** Names of declare.ts that fields of these types call. */
export function vocabularyOf(types: readonly Type[], hasRequired: boolean): readonly string[] {
  const names = new Set<string>(hasRequired ? ['required'] : []);
  const walk = (type: Type): void => {
    names.add(type.kind);
    if (type.kind === 'list' || type.kind === 'map') walk(type.of);
  };
  for (const type of types) walk(type);
  return [...names].sort();
}
