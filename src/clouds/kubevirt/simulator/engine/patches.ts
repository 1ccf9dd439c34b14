// Merge patches (RFC 7386) and JSON patches (RFC 6902).

import { stepsOf } from '../../../../contract/json-pointer.ts';
import { isObject, own } from '../../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import { ApiFault } from './fault.ts';
import { sameJson } from './objects.ts';

/** The target with a merge patch laid over it: null removes, objects merge, everything else replaces. */
export function mergePatch(target: Json | undefined, patch: Json): Json {
  if (!isObject(patch)) return patch;
  const result: Record<string, Json> = { ...(isObject(target) ? target : {}) };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key];
    else result[key] = mergePatch(result[key], value);
  }
  return result;
}

/** The target after all operations of a JSON patch. Throws 422 when one cannot be carried out. */
export function jsonPatch(target: Json, operations: readonly Json[]): Json {
  return operations.reduce((value, operation) => {
    if (!isObject(operation) || typeof operation.path !== 'string') throw rejected();
    if (operation.path !== '' && !operation.path.startsWith('/')) throw rejected();
    const path = stepsOf(operation.path);
    switch (operation.op) {
      case 'add':
        return change(value, path, operation.value ?? null, 'add');
      case 'replace':
        return change(change(value, path, null, 'check'), path, operation.value ?? null, 'replace');
      case 'remove':
        return change(value, path, null, 'remove');
      case 'test':
        // What is not there is null.
        if (sameJson(at(value, path) ?? null, operation.value ?? null)) return value;
        throw rejected();
      case 'move':
      case 'copy': {
        const from = stepsOf(String(operation.from));
        const moved = at(value, from) ?? null;
        return change(operation.op === 'move' ? change(value, from, null, 'remove') : value, path, moved, 'add');
      }
      default:
        throw rejected();
    }
  }, target);
}

type How = 'add' | 'replace' | 'remove' | 'check';

function change(value: Json, [step, ...rest]: readonly string[], to: Json, how: How): Json {
  if (step === undefined) return how === 'check' ? value : to;
  if (Array.isArray(value)) return changeItem(value, step, rest, to, how);
  if (!isObject(value)) throw rejected();
  if (rest.length > 0) {
    const inner = own(value, step);
    if (inner === undefined) throw rejected();
    return { ...value, [step]: change(inner, rest, to, how) };
  }
  // A member that is not there cannot be removed; it can be replaced, as the library of the API server has it.
  if (how === 'remove' && !Object.hasOwn(value, step)) throw rejected();
  if (how === 'check') return value;
  const { [step]: _, ...others } = value;
  return how === 'remove' ? others : { ...value, [step]: to };
}

function changeItem(list: readonly Json[], step: string, rest: readonly string[], to: Json, how: How): Json {
  const said = step === '-' ? list.length : Number(step);
  // Negative places count from the end.
  const index = said < 0 ? list.length + said + (how === 'add' ? 1 : 0) : said;
  if (!Number.isInteger(index) || index < 0 || index > list.length || (how !== 'add' && index >= list.length))
    throw rejected();
  if (rest.length > 0) return list.map((item, place) => (place === index ? change(item, rest, to, how) : item));
  if (how === 'check') return list;
  const before = list.slice(0, index);
  if (how === 'add') return [...before, to, ...list.slice(index)];
  return how === 'remove' ? [...before, ...list.slice(index + 1)] : [...before, to, ...list.slice(index + 1)];
}

function at(value: Json | undefined, steps: readonly string[]): Json | undefined {
  return steps.reduce<Json | undefined>((inner, step) => {
    if (Array.isArray(inner)) return (inner as readonly Json[])[Number(step)];
    return isObject(inner) && Object.hasOwn(inner, step) ? (inner as JsonObject)[step] : undefined;
  }, value);
}

const rejected = (): ApiFault =>
  new ApiFault(422, 'Invalid', 'the server rejected our request due to an error in our request', {});
