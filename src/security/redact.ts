// Keeps secrets out of everything that leaves the process: results, arguments on display, errors and logs.
import type { Json, JsonObject } from '../runtime/contract.ts';
import type { SecretNames } from './secret-names.ts';
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
 * stands under a secret name is hidden in the rest of the value too. Parts without secrets are shared with the original.
 */
export function redact(
  value: Json,
  names: SecretNames,
  known: KnownValues = knownValues([]),
  mark: Mark = () => hidden,
): Redacted {
  const values = known.and(secretsIn(value, names));
  const walk: Walk = { names, values, mark, count: 0 };
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
  return [...found];
}

interface Walk {
  readonly names: SecretNames;
  readonly values: KnownValues;
  readonly mark: Mark;
  count: number;
}

const deepest = 64;

function redactValue(value: Json, walk: Walk, depth: number): Json {
  if (typeof value === 'string') return redactString(value, walk, depth);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= deepest) return hide(walk, value);
  if (isList(value)) return mapList(value, (item) => redactValue(item, walk, depth + 1));
  return redactObject(value, walk, depth);
}

function redactObject(object: JsonObject, walk: Walk, depth: number): Json {
  const named = namesSecret(object, walk.names);
  const keys = Object.keys(object);
  const isTold = keys.some((key) => redactText(key, walk.names, walk.values) !== key);
  let copy: Record<string, Json> | undefined;
  for (const key of keys) {
    const item = object[key]!;
    const clean = redactMember(key, item, named, walk, depth + 1);
    if (clean === item) continue;
    copy ??= { ...object };
    copy[key] = clean;
  }
  return isTold ? withKeysHidden(copy ?? object, walk) : (copy ?? object);
}

/** Through a Map-like constructor, so that a member called __proto__ stays a member. */
const withKeysHidden = (object: JsonObject, walk: Walk): JsonObject =>
  Object.fromEntries(Object.entries(object).map(([key, item]) => [redactString(key, walk, deepest), item]));

function redactMember(key: string, item: Json, named: 'named' | 'not', walk: Walk, depth: number): Json {
  const standing = named === 'named' && valueKey.test(key) ? 'secret' : walk.names.standing(key);
  if (standing === 'secret') return hideAll(item, walk);
  if (standing === 'likely') return hideLikely(item, walk, depth);
  return redactValue(item, walk, depth);
}

/** Everything but what is empty or a flag. */
function hideAll(item: Json, walk: Walk): Json {
  if (item === null || typeof item === 'boolean') return item;
  if (typeof item === 'string' && isHarmless(item)) return item;
  if (typeof item === 'object' && Object.keys(item).length === 0) return item;
  return hide(walk, item);
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
      for (const item of value) collect(item, names, found, depth + 1, under);
      return;
    }
    const named = namesSecret(value, names);
    for (const key of Object.keys(value)) {
      const item = (value as JsonObject)[key]!;
      const standing = named === 'named' && valueKey.test(key) ? 'secret' : names.standing(key);
      const own = standing === 'secret' || (standing === 'likely' && typeof item !== 'object') ? standing : 'plain';
      const list = standing === 'likely' && Array.isArray(item) ? 'likely' : own;
      collect(item, names, found, depth + 1, under === 'secret' ? 'secret' : list);
    }
  }
}

const valueKey = /^(?:value|defaultvalue|default|val|content)$/i;

/** `{ name: 'ldap.bind.password', value: ... }`: what tells that it is secret is itself a value. */
function namesSecret(object: JsonObject, names: SecretNames): 'named' | 'not' {
  for (const key of ['name', 'key', 'Name', 'Key']) {
    const name = Object.hasOwn(object, key) ? object[key] : undefined;
    if (typeof name !== 'string' || name.length > 200) continue;
    const standing = names.standing(name);
    if (standing === 'secret' || standing === 'likely') return 'named';
  }
  return 'not';
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

function mapList(list: readonly Json[], change: (item: Json) => Json): Json {
  let copy: Json[] | undefined;
  for (let index = 0; index < list.length; index++) {
    const item = list[index]!;
    const clean = change(item);
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
