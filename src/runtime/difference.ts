// How an object as it will be differs from the object as it is: what is lost, gained or lowered, and all of it in words.

import { isObject, itemName, readPath } from '../contract/read-path.ts';
import type { Json, JsonObject, Raise } from '../contract/tool.ts';

/** Whether a raise about a change holds at its path; `before` is absent for something new. */
export function changeHolds(raise: Raise, path: string, before: JsonObject | undefined, after: JsonObject): boolean {
  const [was, is] = [readPath(before, path) ?? raise.usual, readPath(after, path) ?? raise.usual];
  const isSpared = Object.entries(raise.unless ?? {}).some(([at, values]) =>
    values.some((value) => isSame(readPath(before, at), value)),
  );
  if (isSpared || isSame(was, is)) return false;
  if (raise.becomes !== undefined) return before !== undefined && raise.becomes.some((value) => isSame(value, is));
  switch (raise.change) {
    case 'differs':
      return before !== undefined;
    case 'gains':
      return lacking(is, was);
    case 'loses':
      return before !== undefined && lacking(was, is, 'by name');
    case 'falls':
      return before !== undefined && isLower(is, was);
    default:
      return false;
  }
}

/**
 * True when something of `from` is not in `other`: a member, an item, or the value itself. `by name`: an item that goes
 * on under its name is still there, whatever else became of it.
 */
function lacking(from: Json | undefined, other: Json | undefined, how: 'whole' | 'by name' = 'whole'): boolean {
  if (isNothing(from)) return false;
  if (isNothing(other)) return true;
  if (Array.isArray(from)) {
    const there = Array.isArray(other) ? (other as readonly Json[]) : [];
    return (from as readonly Json[]).some((item) => !there.some((one) => isSame(one, item) || goesOn(item, one, how)));
  }
  if (isObject(from)) {
    return Object.keys(from).some(
      (key) => !isObject(other) || isNothing(other[key]) || (how === 'whole' && !isSame(from[key], other[key])),
    );
  }
  return !isSame(from, other);
}

function goesOn(item: Json, other: Json, how: 'whole' | 'by name'): boolean {
  if (how === 'whole' || !isObject(item) || !isObject(other)) return false;
  const name = itemName(item);
  return name !== undefined && itemName(other) === name && Object.keys(item).every((key) => Object.hasOwn(other, key));
}

/** Lower than before, or set where nothing was; what cannot be compared may be lower. */
function isLower(is: Json | undefined, was: Json | undefined): boolean {
  if (isNothing(is)) return false;
  if (isNothing(was)) return true;
  const [now, then] = [amountOf(is), amountOf(was)];
  return Number.isNaN(now) || Number.isNaN(then) || now < then;
}

const units: Readonly<Record<string, number>> = { ns: 1e-9, us: 1e-6, µs: 1e-6, ms: 1e-3, s: 1, m: 60, h: 3600 };

/** A number, or a duration as Go writes it (`1h30m`), in seconds. */
function amountOf(value: Json | undefined): number {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || value.length > 60) return Number.NaN;
  if (/^[+-]?\d+(\.\d+)?$/.test(value)) return Number(value);
  if (!/^([+-]?\d+(\.\d+)?(ns|us|µs|ms|s|m|h))+$/.test(value)) return Number.NaN;
  return [...value.matchAll(/([+-]?\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h)/g)].reduce(
    (sum, [, count, unit = '']) => sum + Number(count) * (units[unit] ?? Number.NaN),
    0,
  );
}

/** One place that a change touches. */
export interface Touched {
  /** `spec.template.spec.volumes[root].dataVolume.name` */
  readonly path: string;
  readonly from: Json | undefined;
  readonly to: Json | undefined;
}

/** A value, and the same value as it may be shown. */
export interface Shown {
  readonly raw: Json | undefined;
  readonly shown: Json | undefined;
}

/** Every place in which the two differ, as deep as they have a place in common, with the values as they may be shown. */
export function touchedBy(before: Shown, after: Shown, path = ''): readonly Touched[] {
  if (isSame(before.raw, after.raw)) return [];
  const below = (key: string, at: string) => touchedBy(memberOf(before, key), memberOf(after, key), at);
  if (isObject(before.raw) && isObject(after.raw)) {
    const keys = new Set([...Object.keys(before.raw), ...Object.keys(after.raw)]);
    return [...keys].flatMap((key) => below(key, path === '' ? key : `${path}.${key}`));
  }
  if (Array.isArray(before.raw) && Array.isArray(after.raw)) {
    const [was, is] = [placesByName(before.raw), placesByName(after.raw)];
    if (was !== undefined && is !== undefined) {
      return [...new Set([...was.keys(), ...is.keys()])].flatMap((name) =>
        touchedBy(itemOf(before, was.get(name)), itemOf(after, is.get(name)), `${path}[${name}]`),
      );
    }
  }
  return [{ path, from: before.shown, to: after.shown }];
}

/** Where something is hidden as a whole, so is all that is below it. */
const memberOf = ({ raw, shown }: Shown, key: string): Shown => ({
  raw: isObject(raw) ? ownOf(raw, key) : undefined,
  shown: isObject(shown) ? ownOf(shown, key) : shown,
});

const itemOf = ({ raw, shown }: Shown, place = -1): Shown => ({
  raw: (raw as readonly Json[])[place],
  shown: Array.isArray(shown) ? (shown as readonly Json[])[place] : shown,
});

/** The merge patch from one to the other: what the change says, in whatever form it was written. */
export function mergePatchOf(before: JsonObject | undefined, after: JsonObject): JsonObject {
  if (before === undefined) return after;
  const changed: [string, Json][] = [];
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, is] = [ownOf(before, key), ownOf(after, key)];
    if (isSame(was, is)) continue;
    if (is === undefined) changed.push([key, null]);
    else changed.push([key, isObject(is) ? mergePatchOf(isObject(was) ? was : undefined, is) : is]);
  }
  return Object.fromEntries(changed);
}

/** Place of each item by its name; undefined where they have none, or not each its own. */
function placesByName(items: readonly Json[]): ReadonlyMap<string, number> | undefined {
  const named = new Map(
    items.flatMap((item, place) => {
      const name = isObject(item) ? itemName(item) : undefined;
      return name === undefined ? [] : [[name, place] as const];
    }),
  );
  return named.size === items.length ? named : undefined;
}

const ownOf = (from: JsonObject, key: string): Json | undefined => (Object.hasOwn(from, key) ? from[key] : undefined);

/** Nothing said: absent, null or an empty list. An empty object says something: `pod: {}` is a kind of network. */
const isNothing = (value: Json | undefined): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);

/** Equal as JSON, whatever the order of members; nothing is nothing in every spelling. */
export function isSame(a: Json | undefined, b: Json | undefined): boolean {
  if (isNothing(a) || isNothing(b)) return isNothing(a) && isNothing(b);
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return (a as readonly Json[]).every((item, index) => isSame(item, (b as readonly Json[])[index]));
  }
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => isSame(ownOf(a as JsonObject, key), ownOf(b as JsonObject, key)));
}
