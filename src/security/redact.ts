// Keeps secrets out of everything that leaves the process: results, arguments on display, errors and logs.

import { isObject } from '../contract/read-path.ts';
import type { Json, JsonObject } from '../contract/tool.ts';
import type { SecretNames } from './secret-names.ts';
import { besideSecrets, isOptionValue, namesSecret, valueKey, valueList } from './secret-places.ts';
import { hidden, hideInText, isHarmless } from './secret-text.ts';
import { hideValues, type KnownValues, knownValues } from './secret-values.ts';

export interface Redacted {
  readonly value: Json;
  /** How many values were hidden, wholly or in part. */
  readonly count: number;
}

/**
 * The same JSON without secrets, at any depth: values of secret names, in any case; pairs of name and value; JSON that
 * travels as text; URLs, PEM blocks and `name=value` in any text; and every text of `known`, wherever it turns up. What
 * stands under a secret name is hidden in the rest of the value too, but for what things are called. Parts without secrets are shared with the original.
 */
export function redact(
  value: Json,
  names: SecretNames,
  known: KnownValues = knownValues([]),
  mark: Mark = () => hidden,
): Redacted {
  const values = known.and(secretsIn(value, names));
  const walk: Walk = { names, values, mark, plain: new Set(), count: 0 };
  return { value: redactValue(value, walk, 0), count: walk.count };
}

/** What stands in the place of a hidden value; begins with `[secret]`. */
export type Mark = (value: Json) => string;

/** The same JSON without the texts of `known`, and with everything else as it is: for secrets that were asked for. */
export function redactKnown(value: Json, known: KnownValues): Json {
  if (typeof value === 'string') return hideValues(value, known);
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return mapList(value, (item) => redactKnown(item, known));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [hideValues(key, known), redactKnown(item, known)]),
  );
}

/** A sentence without secrets; see `redact`. */
export function redactText(text: string, names: SecretNames, known: KnownValues = knownValues([])): string {
  return hideInText(hideValues(text, known), names);
}

/** The texts that stand under secret names, also inside JSON that travels as text. */
export function secretsIn(value: Json, names: SecretNames): readonly string[] {
  const found = new Set<string>();
  collect(value, names, found, 0, 'plain');
  // Whoever writes a tag must not make a machine nameless by it: `password=prod-web` hides that value where it stands.
  if (found.size > 0) passOver(value, names, found, 0);
  return [...found];
}

/** Takes out of `found` what a thing in `value` is called. */
function passOver(value: Json, names: SecretNames, found: Set<string>, depth: number): void {
  if (typeof value !== 'object' || value === null || depth > deepest) return;
  if (isList(value)) {
    for (const item of value) passOver(item, names, found, depth + 1);
    return;
  }
  for (const key of Object.keys(value)) {
    const item = (value as JsonObject)[key] as Json;
    if (typeof item === 'object') passOver(item, names, found, depth + 1);
    else if (typeof item === 'string' && names.standing(key) === 'identity') found.delete(item);
  }
}

interface Walk {
  readonly names: SecretNames;
  readonly values: KnownValues;
  readonly mark: Mark;
  /** Keys that hold nothing secret: rows of a list have the same ones. */
  readonly plain: Set<string>;
  count: number;
}

const deepest = 64;

function redactValue(value: Json, walk: Walk, depth: number): Json {
  if (typeof value === 'string') return redactString(value, walk, depth);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= deepest) return hide(walk, value);
  if (isList(value)) {
    return mapList(value, (item, index) =>
      isOptionValue(value, index, walk.names) ? hideAll(item, walk) : redactValue(item, walk, depth + 1),
    );
  }
  return redactObject(value, walk, depth);
}

function redactObject(object: JsonObject, walk: Walk, depth: number): Json {
  const named = namesSecret(object, walk.names);
  const keys = Object.keys(object);
  const beside = besideSecrets(object, keys, walk.names);
  let isTold = false;
  let copy: Record<string, Json> | undefined;
  for (const key of keys) {
    isTold ||= tells(key, walk);
    const item = object[key] as Json;
    const clean =
      beside !== undefined && valueList.test(key) && Array.isArray(item)
        ? (item as readonly Json[]).map((one, index) =>
            beside.has(index) ? hideAll(one, walk) : redactValue(one, walk, depth + 2),
          )
        : redactMember(key, item, named, walk, depth + 1);
    if (clean === item) continue;
    copy ??= { ...object };
    copy[key] = clean;
  }
  return isTold ? withKeysHidden(copy ?? object, walk) : (copy ?? object);
}

function tells(key: string, { names, values, plain }: Walk): boolean {
  if (plain.has(key)) return false;
  if (redactText(key, names, values) !== key) return true;
  plain.add(key);
  return false;
}

/** Through a Map-like constructor, so that a member called __proto__ stays a member. */
const withKeysHidden = (object: JsonObject, walk: Walk): JsonObject =>
  Object.fromEntries(Object.entries(object).map(([key, item]) => [redactString(key, walk, deepest), item]));

function redactMember(key: string, item: Json, named: 'named' | 'not', walk: Walk, depth: number): Json {
  const standing = named === 'named' && valueKey.test(key) ? 'secret' : walk.names.standing(key);
  if (standing === 'secret') return hideAll(item, walk);
  if (standing === 'each') return hideEach(item, walk);
  if (standing === 'likely') return hideLikely(item, walk, depth);
  if (standing === 'identity' && typeof item === 'string') return redactIdentity(item, walk);
  return redactValue(item, walk, depth);
}

/** Which thing is meant stays to be read, whatever else has the same text; only our own login is hidden in it. */
function redactIdentity(text: string, walk: Walk): string {
  const clean = redactIdentityText(text, walk.names, walk.values);
  if (clean !== text) walk.count += 1;
  return clean;
}

/** What a thing is called, to be shown: see `redact`. */
export const redactIdentityText = (text: string, names: SecretNames, { firm }: KnownValues): string =>
  hideInText(hideValues(text, { spellings: firm, firm }), names);

/** Everything but what is empty or a flag. */
function hideAll(item: Json, walk: Walk): Json {
  if (item === null || typeof item === 'boolean') return item;
  if (typeof item === 'string' && isHarmless(item)) return item;
  if (typeof item === 'object' && Object.keys(item).length === 0) return item;
  return hide(walk, item);
}

/** Every value of a map; anything else wholly. */
function hideEach(item: Json, walk: Walk): Json {
  if (!isObject(item)) return hideAll(item, walk);
  return Object.fromEntries(Object.entries(item).map(([key, value]) => [key, hideAll(value, walk)]));
}

/** Texts and numbers; an object below such a name is looked into, since `secret: { secretName }` is a reference. */
function hideLikely(item: Json, walk: Walk, depth: number): Json {
  if (typeof item === 'string' || typeof item === 'number') return hideAll(item, walk);
  if (typeof item !== 'object' || item === null) return item;
  if (depth >= deepest) return hide(walk, item);
  if (isList(item)) return mapList(item, (inner) => hideLikely(inner, walk, depth + 1));
  return redactObject(item, walk, depth);
}

function redactString(text: string, walk: Walk, depth: number): Json {
  const inner = depth < deepest ? parsed(text) : undefined;
  if (inner !== undefined) {
    const before = walk.count;
    const clean = redactValue(inner, walk, depth + 1);
    if (walk.count > before) return JSON.stringify(clean);
  }
  const clean = redactText(text, walk.names, walk.values);
  if (clean !== text) walk.count += 1;
  return clean;
}

function collect(
  value: Json,
  names: SecretNames,
  found: Set<string>,
  depth: number,
  under: 'plain' | 'secret' | 'likely',
): void {
  if (depth > deepest) return;
  if (typeof value === 'string') {
    if (under !== 'plain') {
      if (!isHarmless(value)) found.add(value);
      return;
    }
    const inner = parsed(value);
    if (inner !== undefined) collect(inner, names, found, depth + 1, under);
  } else if (typeof value === 'object' && value !== null) {
    if (isList(value)) {
      value.forEach((item, index) => {
        collect(item, names, found, depth + 1, isOptionValue(value, index, names) ? 'secret' : under);
      });
      return;
    }
    const named = namesSecret(value, names);
    const keys = Object.keys(value);
    const beside = besideSecrets(value, keys, names);
    for (const key of keys) {
      const item = (value as JsonObject)[key] as Json;
      if (beside !== undefined && valueList.test(key) && Array.isArray(item)) {
        item.forEach((one: Json, index) => {
          collect(one, names, found, depth + 1, beside.has(index) ? 'secret' : under);
        });
        continue;
      }
      const standing = named === 'named' && valueKey.test(key) ? 'secret' : names.standing(key);
      const isWhole = standing === 'secret' || standing === 'each';
      const own = isWhole ? 'secret' : standing === 'likely' && typeof item !== 'object' ? standing : 'plain';
      const list = standing === 'likely' && Array.isArray(item) ? 'likely' : own;
      collect(item, names, found, depth + 1, under === 'secret' ? 'secret' : list);
    }
  }
}

/** JSON objects and lists that travel as text, also as a text within a text. */
function parsed(text: string): Json | undefined {
  if (!/^\s*["[{]/.test(text) || !/["\]}]\s*$/.test(text)) return undefined;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function mapList(list: readonly Json[], change: (item: Json, index: number) => Json): Json {
  let copy: Json[] | undefined;
  for (const [index, item] of list.entries()) {
    const clean = change(item, index);
    if (clean === item) continue;
    copy ??= [...list];
    copy[index] = clean;
  }
  return copy ?? list;
}

function hide(walk: Walk, value: Json): Json {
  walk.count += 1;
  return walk.mark(value);
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
