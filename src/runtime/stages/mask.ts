// Hides what is secret inside JSON and text, going by the names of the fields.
import type { AnyShape, Json, JsonObject, SecretTable } from '../contract.ts';

/** What stands in the place of a secret. */
export const masked = '[secret]';

/** Field names in lower case: values of `secret` never show; those of `maybe` lose the secret parts inside. */
export interface SecretNames {
  readonly secret: ReadonlySet<string>;
  readonly maybe: ReadonlySet<string>;
}

export interface Masked {
  readonly value: Json;
  /** How many values were hidden. */
  readonly count: number;
}

/** The provider's table, together with what a tool says of its own parameters. */
export function secretNames(table: SecretTable, params: AnyShape = {}): SecretNames {
  const marked = (mark: 'secret' | 'maybe') =>
    Object.keys(params)
      .filter((name) => params[name]!.secret === mark)
      .map((name) => name.toLowerCase());
  return {
    secret: new Set([...table.secret, ...marked('secret')]),
    maybe: new Set([...table.maybe, ...marked('maybe')]),
  };
}

/**
 * The same JSON without secrets, at any depth, whatever the case of the names, also in pairs of name and value, and in
 * JSON that travels as text. Parts without secrets are shared with the original.
 */
export function mask(value: Json, names: SecretNames): Masked {
  const seen = { count: 0, depth: 0 };
  return { value: maskValue(value, names, seen), count: seen.count };
}

/** A sentence without `name=value` or `"name": "value"` of secret names and without credentials in URLs. */
export function maskText(text: string, names: SecretNames): string {
  const inUrls = text.replace(userinfo, `$1${masked}@`);
  return inUrls.replace(assignment, (whole, name: string, sign: string) =>
    names.secret.has(name.toLowerCase()) ? `${name}${sign}${masked}` : whole,
  );
}

interface Seen {
  count: number;
  depth: number;
}

const userinfo = /([a-z][a-z0-9+.-]*:\/\/)[^\s/?#@"']+@/gi;
const assignment = /([a-z_][\w.-]*)(["']?\s*[=:]\s*)("(?:[^"\\]|\\.)*"|'[^']*'|[^\s,;&"'}\]]+)/gi;
const deepest = 64;

function maskValue(value: Json, names: SecretNames, seen: Seen): Json {
  if (typeof value === 'string') return maskInText(value, names, seen);
  if (typeof value !== 'object' || value === null) return value;
  if (seen.depth >= deepest) return hide(seen);
  seen.depth += 1;
  const result = Array.isArray(value) ? maskList(value, names, seen) : maskObject(value as JsonObject, names, seen);
  seen.depth -= 1;
  return result;
}

function maskList(list: readonly Json[], names: SecretNames, seen: Seen): Json {
  let copy: Json[] | undefined;
  for (const [index, item] of list.entries()) {
    const clean = maskValue(item, names, seen);
    if (clean === item) continue;
    copy ??= [...list];
    copy[index] = clean;
  }
  return copy ?? list;
}

function maskObject(object: JsonObject, names: SecretNames, seen: Seen): Json {
  const named = secretPair(object, names);
  let changed = false;
  const entries: [string, Json][] = [];
  for (const [key, item] of Object.entries(object)) {
    const name = key.toLowerCase();
    const isSecret = names.secret.has(name) || (named && name === 'value');
    const clean = isSecret
      ? maskAll(item, seen)
      : names.maybe.has(name)
        ? maskMaybe(item, names, seen)
        : maskValue(item, names, seen);
    changed ||= clean !== item;
    entries.push([key, clean]);
  }
  return changed ? Object.fromEntries(entries) : object;
}

/** `{ name: 'ldap.bind.password', value: ... }`: the secret's name is itself a value. */
function secretPair(object: JsonObject, names: SecretNames): boolean {
  if (!Object.hasOwn(object, 'value')) return false;
  const name = object.name ?? object.key;
  if (typeof name !== 'string') return false;
  const last = name.toLowerCase().split(/[./]/).at(-1)!;
  return names.secret.has(name.toLowerCase()) || names.secret.has(last);
}

/** Empty values and flags give nothing away, and knowing that they are empty is useful. */
function maskAll(value: Json, seen: Seen): Json {
  if (value === null || value === '' || typeof value === 'boolean') return value;
  if (Array.isArray(value) && value.length === 0) return value;
  return hide(seen);
}

function maskMaybe(value: Json, names: SecretNames, seen: Seen): Json {
  if (typeof value !== 'string') return maskValue(value, names, seen);
  const inside = maskInText(value, names, seen);
  if (inside !== value || typeof inside !== 'string') return inside;
  const clean = maskText(inside, names);
  if (clean !== inside) seen.count += 1;
  return clean;
}

function maskInText(text: string, names: SecretNames, seen: Seen): Json {
  if (!/^\s*[{[]/.test(text) || !text.includes('"')) return text.includes('://') ? maskUrls(text, seen) : text;
  let parsed: Json;
  try {
    parsed = JSON.parse(text) as Json;
  } catch {
    return text;
  }
  const clean = maskValue(parsed, names, seen);
  return clean === parsed ? text : JSON.stringify(clean);
}

function maskUrls(text: string, seen: Seen): string {
  const clean = text.replace(userinfo, `$1${masked}@`);
  if (clean !== text) seen.count += 1;
  return clean;
}

function hide(seen: Seen): Json {
  seen.count += 1;
  return masked;
}
