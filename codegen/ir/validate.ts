// The invariants of an Api: what every reader must deliver before a later stage may look at it.

import type { Call } from '../../src/contract/tool.ts';
import { GenerationError } from '../errors.ts';
import { isInherited, isPlainLine, plainLine, unsafe } from './names.ts';
import type { Api, Type } from './types.ts';

/** Returns the same Api, frozen in order, or throws with the place that breaks an invariant. */
export function validateApi(api: Api): Api {
  const seen = new Map<string, string>();
  const place = (origin: string): string => `${api.source.file}#${origin}`;

  for (const operation of api.operations) {
    const origin = place(operation.origin);
    refuseUnsafe(operation.id, 'operation', origin);
    refusePaths(operation.call, origin);
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
      // Fields are only ever quoted names, so little is asked of them.
      if (isInherited(field.name)) refuseUnsafe(field.name, `field of ${shape.name}`, place(shape.origin));
      if (!isPlainLine(field.name)) {
        const what = `a field of ${shape.name} is called ${quote(field.name)}`;
        throw new GenerationError('NAME_UNSAFE', place(shape.origin), `${what}; ${plainLine}`);
      }
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

/** A path stays below the address that it is put behind: `@host/x`, `.host/x` and `//host/x` would lead elsewhere. */
function refusePaths(call: Call, origin: string): void {
  if (call.kind !== 'rest') return;
  for (const path of [call.path, ...(call.allPath === undefined ? [] : [call.allPath])]) {
    if (pathTemplate.test(path) && !path.split('/').some((step) => step === '.' || step === '..')) continue;
    throw new GenerationError(
      'SPEC_INVALID',
      origin,
      `the path is ${quote(path)}; it has to begin with one "/" and may hold letters, digits, {names} and - . _ ~ ! $ & ' ( ) * + , ; = : @, without steps "." and ".."`,
    );
  }
}

/** What RFC 3986 lets stand in a path as it is, and parts in braces; escapes are left out, since they can hide a step. */
const pathTemplate = /^\/(?!\/)(?:[\w.~!$&'()*+,;=:@/-]|\{\w+\})*$/;

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
    case 'text': {
      const odd = (type.oneOf ?? []).find((value) => !isPlainLine(value));
      if (odd === undefined) return;
      throw new GenerationError('SPEC_INVALID', origin, `one of its values is ${quote(odd)}; ${plainLine}`);
    }
    default:
  }
}
