// Patches carried out on a copy of the object, as the API server will do it: merge patches and JSON Patches.

import type { Operation } from 'fast-json-patch';
import { ToolError } from '../../../contract/errors.ts';
import type { Place } from '../../../contract/invocation.ts';
import { stepsOf } from '../../../contract/json-pointer.ts';
import { isObject } from '../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../contract/tool.ts';

/** RFC 7386: null removes, objects merge, everything else replaces. */
export function mergePatch(target: Json | undefined, patch: Json): Json {
  if (!isObject(patch)) return patch;
  const result = new Map(Object.entries(isObject(target) ? target : {}));
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) result.delete(key);
    else result.set(key, mergePatch(result.get(key), value));
  }
  return Object.fromEntries(result);
}

/** RFC 6902. Throws PARAM_VALUE for a patch that does not fit the object; it would be refused there as well. */
export async function patched(tool: string, before: JsonObject, operations: readonly Json[]): Promise<Json> {
  const { default: jsonPatch } = await import('fast-json-patch');
  const copy = structuredClone(before) as object;
  try {
    return jsonPatch.applyPatch(copy, operations as unknown as Operation[], true).newDocument as Json;
  } catch (thrown) {
    const { index = 0, name = '' } = thrown as { index?: number; name?: string };
    const operation = operations[index];
    const [op, path] = isObject(operation) ? [operation.op, operation.path] : [undefined, undefined];
    const what = typeof op === 'string' && typeof path === 'string' ? `${op} ${path}` : 'no operation';
    const why = reasons[name] ?? 'it does not fit the object as it is';
    const message = `"body.${index}" of ${tool} (${what.slice(0, 200)}) cannot be carried out: ${why}. Nothing was sent.`;
    throw new ToolError('PARAM_VALUE', message, { hint: 'Read the object and write the patch for what it holds now.' });
  }
}

const reasons: Readonly<Record<string, string>> = {
  TEST_OPERATION_FAILED: 'the test fails, another value stands there',
  OPERATION_PATH_UNRESOLVABLE: 'nothing stands at that path',
  OPERATION_PATH_CANNOT_ADD: 'what would hold it is not there',
  OPERATION_FROM_UNRESOLVABLE: 'nothing stands at "from"',
  OPERATION_OP_INVALID: 'op is add, remove, replace, move, copy or test',
  OPERATION_PATH_INVALID: 'a path begins with "/"',
};

/**
 * What stands where each value of a JSON Patch goes, for hidden values to be restored from. After an operation that may
 * have moved the items of a list, paths into that list speak of other items: they have no place any more.
 */
export function placesOfPatch(operations: readonly Json[], before: JsonObject): readonly Place[] {
  const moved: string[] = [];
  return operations.flatMap((operation, index): readonly Place[] => {
    if (!isObject(operation) || typeof operation.path !== 'string') return [];
    const { op, path } = operation;
    const isNew = op === 'add' && Array.isArray(valueAt(before, parentOf(path)));
    const isMoved = moved.some((list) => path.startsWith(`${list}/`));
    const live = isNew || isMoved ? undefined : valueAt(before, path);
    if (op !== 'replace' && op !== 'test') moved.push(parentOf(path), path);
    if (typeof operation.from === 'string') moved.push(parentOf(operation.from));
    return live === undefined ? [] : [{ at: ['body', index, 'value'], live }];
  });
}

const parentOf = (pointer: string): string => pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));

function valueAt(from: JsonObject, pointer: string): Json | undefined {
  return stepsOf(pointer).reduce<Json | undefined>((value, name) => {
    if (Array.isArray(value)) return (value as readonly Json[])[Number(name)];
    return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  }, from);
}
