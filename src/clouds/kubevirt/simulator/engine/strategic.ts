// Strategic merge patches: lists of Kubernetes' own kinds are merged by a key of their items, and directives say what is to be different.
import { isObject, own } from '../../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import { ApiFault, badRequest } from './fault.ts';
import { goMap, goText } from './go-json.ts';
import { sameJson } from './objects.ts';

/** Lists that are merged > the key of their items; null for lists of texts. Where a name says different things, its holder stands before it. */
const KEYS: Readonly<Record<string, string | null>> = {
  'status.addresses': 'type',
  'status.conditions': 'type',
  'status.hostIPs': 'ip',
  'status.podIPs': 'ip',
  'spec.ports': 'port',
  'spec.podCIDRs': null,
  '.secrets': 'name',
  'metadata.finalizers': null,
  'metadata.ownerReferences': 'uid',
  containers: 'name',
  env: 'name',
  ephemeralContainers: 'name',
  hostAliases: 'ip',
  imagePullSecrets: 'name',
  initContainers: 'name',
  ports: 'containerPort',
  resourceClaims: 'name',
  schedulingGates: 'name',
  topologySpreadConstraints: 'topologyKey',
  volumeDevices: 'devicePath',
  volumeMounts: 'mountPath',
  volumes: 'name',
};

const PATCH = '$patch';
const RETAIN = '$retainKeys';
const DELETE_FROM = '$deleteFromPrimitiveList/';
const ORDER = '$setElementOrder/';

/** The target with a strategic merge patch laid over it. Throws 400, 422, 500 for directives that mean nothing. */
export const strategicPatch = (target: JsonObject, patch: JsonObject): JsonObject => merge(target, patch, '');

function merge(target: JsonObject, patch: JsonObject, holder: string): JsonObject {
  const { [PATCH]: how, [RETAIN]: retained, ...rest } = patch;
  if (how === 'replace') return merge({}, rest, holder);
  if (how === 'delete') return {};
  if (how !== undefined && how !== 'merge') throw unknownPatch(how, patch);
  const result: Record<string, Json> = { ...kept(target, rest, retained) };
  for (const [key, value] of Object.entries(rest)) {
    if (key.startsWith(DELETE_FROM)) {
      const name = key.slice(DELETE_FROM.length);
      const gone = listOf(value, 'primitive list');
      const list = own(result, name);
      if (Array.isArray(list))
        result[name] = (list as readonly Json[]).filter((it) => !gone.some((one) => sameJson(one, it)));
    } else if (!key.startsWith(ORDER)) {
      if (value === null) delete result[key];
      else result[key] = merged(own(result, key), value, holder, key);
    }
  }
  for (const [key, value] of Object.entries(rest)) {
    if (!key.startsWith(ORDER)) continue;
    const name = key.slice(ORDER.length);
    const list = own(result, name);
    if (Array.isArray(list))
      result[name] = ordered(
        list,
        listOf(value, 'setElementOrder list'),
        listOf(own(target, name) ?? [], 'primitive list'),
        keyOf(holder, name),
      );
  }
  return result;
}

/** What is left of an object of which only some members may stay. Throws 422 where the patch sets others. */
function kept(target: JsonObject, patch: JsonObject, retained: Json | undefined): JsonObject {
  if (retained === undefined) return target;
  const names = listOf(retained, 'retainKeys');
  const isOther = Object.entries(patch).some(
    ([key, value]) => !key.startsWith('$') && value !== null && !names.includes(key),
  );
  if (isOther) throw new ApiFault(422, '', "patch content doesn't match retainKeys list");
  return Object.fromEntries(Object.entries(target).filter(([key]) => names.includes(key)));
}

function merged(old: Json | undefined, value: Json, holder: string, name: string): Json {
  if (isObject(value)) return merge(isObject(old) ? old : {}, value, name);
  if (!Array.isArray(value)) return value;
  const key = keyOf(holder, name);
  const list = Array.isArray(old) ? (old as readonly Json[]) : [];
  if (key === undefined) return value.map((it) => (isObject(it) ? merge({}, it, name) : it));
  return key === null ? mergedTexts(list, value) : mergedItems(list, value, key, name);
}

/** How items of a list are known; undefined for a list that is replaced as a whole. */
function keyOf(holder: string, name: string): string | null | undefined {
  const placed = own(KEYS, `${holder}.${name}`);
  return placed === undefined ? own(KEYS, name) : placed;
}

const mergedTexts = (old: readonly Json[], value: readonly Json[]): Json =>
  [...old, ...value].filter((it, index, all) => all.findIndex((one) => sameJson(one, it)) === index);

function mergedItems(old: readonly Json[], patch: readonly Json[], key: string, name: string): Json {
  const items = patch.filter(isObject);
  const isReplaced = items.some((it) => it[PATCH] === 'replace');
  const result: Json[] = isReplaced ? [] : [...old];
  for (const item of items) {
    const { [PATCH]: how, ...rest } = item;
    if (how === 'replace' && Object.keys(rest).length === 0) continue;
    const id = own(item, key);
    if (id === undefined)
      throw new ApiFault(500, '', `map: ${goMap(item)} does not contain declared merge key: ${key}`);
    const at = result.findIndex((it) => isObject(it) && sameJson(own(it, key) ?? null, id));
    const there = result[at];
    if (how === 'delete') {
      if (at >= 0) result.splice(at, 1);
    } else if (how !== undefined && how !== 'merge' && how !== 'replace') throw unknownPatch(how, item);
    else if (isObject(there)) result[at] = merge(there, rest, name);
    else result.push(merge({}, rest, name));
  }
  return result;
}

/** A list in the order that is asked for; items that the order leaves out stay behind the one that they stood behind. */
function ordered(
  list: readonly Json[],
  order: readonly Json[],
  before: readonly Json[],
  key: string | null | undefined,
): Json {
  const idOf = (item: Json): string =>
    JSON.stringify(typeof key === 'string' && isObject(item) ? (own(item, key) ?? null) : item);
  const wanted = order.map(idOf);
  const result = list
    .filter((it) => wanted.includes(idOf(it)))
    .sort((a, b) => wanted.indexOf(idOf(a)) - wanted.indexOf(idOf(b)));
  const old = before.map(idOf);
  for (const item of list.filter((it) => !wanted.includes(idOf(it)))) {
    const behind = old.slice(0, Math.max(0, old.indexOf(idOf(item))));
    const at = result.findLastIndex((it) => behind.includes(idOf(it)));
    result.splice(at + 1, 0, item);
  }
  return result;
}

function listOf(value: Json, what: string): readonly Json[] {
  if (Array.isArray(value)) return value as readonly Json[];
  throw badRequest(`invalid patch format of ${what}`);
}

const unknownPatch = (how: Json, patch: JsonObject): ApiFault =>
  new ApiFault(500, '', `unknown patch type: ${goText(how)} in map: ${goMap(patch)}`);
