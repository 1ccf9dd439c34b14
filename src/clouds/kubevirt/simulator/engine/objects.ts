// Objects of the simulated cluster as plain JSON that is copied, never changed.

import { isObject, readPath } from '../../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../../contract/tool.ts';

/** An object as the API has it. */
export type KubeObject = JsonObject & { readonly metadata: JsonObject };

/** A copy with the value at a path replaced, or removed when the value is undefined. */
export function withValue<T extends JsonObject>(
  object: T,
  [step = '', ...rest]: readonly string[],
  value: Json | undefined,
): T {
  const { [step]: old, ...others } = object;
  if (rest.length > 0) return { ...object, [step]: withValue(isObject(old) ? old : {}, rest, value) };
  return (value === undefined ? others : { ...object, [step]: value }) as T;
}

/** A copy with members of `status` replaced; undefined removes them. */
export function withStatus(object: KubeObject, changes: Readonly<Record<string, Json | undefined>>): KubeObject {
  const before = isObject(object.status) ? object.status : {};
  const status = Object.fromEntries(
    Object.entries({ ...before, ...changes }).filter(([, value]) => value !== undefined),
  );
  return { ...object, status: status as JsonObject };
}

/** A copy with one condition set. */
export function withCondition(
  object: KubeObject,
  type: string,
  status: 'True' | 'False' | undefined,
  more: JsonObject = {},
): KubeObject {
  const others = conditionsOf(object).filter((condition) => !isObject(condition) || condition.type !== type);
  return withStatus(object, { conditions: status === undefined ? others : [...others, { type, status, ...more }] });
}

function conditionsOf(object: Json | undefined): readonly Json[] {
  const conditions = readPath(object, 'status.conditions');
  return Array.isArray(conditions) ? conditions : [];
}

/** The text at a path; empty when there is none. */
export function textAt(object: Json | undefined, path: string): string {
  const value = readPath(object, path);
  return typeof value === 'string' ? value : '';
}

export const nameOf = (object: KubeObject): string => textAt(object, 'metadata.name');
export const namespaceOf = (object: KubeObject): string => textAt(object, 'metadata.namespace');

/** True when two JSON values say the same, whatever the order of members. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, at) => sameJson(item, b[at]));
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]))
  );
}
