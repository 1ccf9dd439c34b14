// The invariants of an Api: what every reader must deliver before a later stage may look at it.
import { GenerationError } from '../errors.ts';
import { isInherited, unsafe } from './names.ts';
import type { Api, Type } from './types.ts';

/** Returns the same Api, frozen in order, or throws with the place that breaks an invariant. */
export function validateApi(api: Api): Api {
  const seen = new Map<string, string>();
  const place = (origin: string): string => `${api.source.file}#${origin}`;

  for (const operation of api.operations) {
    const origin = place(operation.origin);
    refuseUnsafe(operation.id, 'operation', origin);
    const earlier = seen.get(operation.id);
    if (earlier !== undefined) {
      throw new GenerationError(
        'NAME_CLASH',
        origin,
        `operation ${quote(operation.id)} is already defined at ${earlier}`,
      );
    }
    seen.set(operation.id, origin);
    const params = new Set<string>();
    for (const param of operation.params) {
      refuseUnsafe(param.name, `parameter of ${operation.id}`, origin);
      if (params.has(param.name)) {
        throw new GenerationError('NAME_CLASH', origin, `${operation.id} has two parameters ${quote(param.name)}`);
      }
      params.add(param.name);
      checkType(api, param.type, origin);
    }
    checkType(api, operation.result, origin);
  }
  for (const shape of Object.values(api.shapes)) {
    refuseUnsafe(shape.name, 'shape', place(shape.origin));
    for (const field of shape.fields) {
      // Fields are only ever quoted names, so nothing else is asked of them.
      if (isInherited(field.name)) refuseUnsafe(field.name, `field of ${shape.name}`, place(shape.origin));
      checkType(api, field.type, place(shape.origin));
    }
  }
  if (api.operations.length === 0) {
    throw new GenerationError(
      'SPEC_INVALID',
      api.source.file,
      'it holds no operation, so it is not a spec of this API',
    );
  }
  return { ...api, operations: [...api.operations].sort((a, b) => compare(a.id, b.id)) };
}

/** Order by UTF-16 code unit: the same on every machine and in every locale. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A spec's text for an error message: quoted, short, and unable to forge lines. */
export const quote = (text: string): string => JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}...` : text);

function refuseUnsafe(name: string, what: string, origin: string): void {
  const reason = unsafe(name);
  if (reason !== undefined) {
    throw new GenerationError('NAME_UNSAFE', origin, `the ${what} is called ${quote(name)}; ${reason}`);
  }
}

function checkType(api: Api, type: Type, origin: string): void {
  switch (type.kind) {
    case 'list':
    case 'map':
      checkType(api, type.of, origin);
      return;
    case 'shape':
      if (!Object.hasOwn(api.shapes, type.name)) {
        throw new GenerationError(
          'SPEC_INVALID',
          origin,
          `it refers to the type ${quote(type.name)}, which is not defined`,
        );
      }
      return;
    default:
  }
}
