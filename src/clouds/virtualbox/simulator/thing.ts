// Simulated objects: attributes by name, in a tree that can be copied for changes and merged back.

/** A value as it travels: text, an object, or a list. */
export type Value = string | Thing | readonly (string | Thing)[] | undefined;

/** An object of an interface. Objects of struct interfaces travel whole. */
export interface Thing {
  readonly on: string;
  readonly values: Map<string, Value>;
  /** What it is a part of: changes go to a copy while that is locked. */
  owner: Thing | undefined;
  /** Dead once the session that made it ended. */
  isGone: boolean;
}

export function thing(on: string, values: Readonly<Record<string, Value>> = {}, owner?: Thing): Thing {
  const made: Thing = { on, values: new Map(), owner, isGone: false };
  for (const [name, value] of Object.entries(values)) put(made, name, value);
  return made;
}

/** Sets an attribute; things without an owner become part of this one. */
export function put(target: Thing, name: string, value: Value): void {
  for (const part of thingsIn(value)) if (part.owner === undefined && isPart(part)) part.owner = target;
  target.values.set(name, value);
}

/** An attribute's text; empty when it has none. */
export const textOf = (target: Thing, name: string): string => {
  const value = target.values.get(name);
  return typeof value === 'string' ? value : '';
};

/** An attribute's objects. */
export const listOf = (target: Thing, name: string): readonly Thing[] => thingsIn(target.values.get(name));

export const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && 'on' in value;

/** Machines and media stand for themselves; all else belongs to something. */
const isPart = ({ on }: Thing): boolean =>
  on !== 'IMachine' && on !== 'IMedium' && on !== 'IProgress' && on !== 'ISnapshot';

const thingsIn = (value: Value): readonly Thing[] => {
  if (isThing(value)) return [value];
  return Array.isArray(value) ? (value as readonly (string | Thing)[]).filter(isThing) : [];
};

/** A copy with all parts, for changes that may still be dropped. */
export function copy(original: Thing, owner = original.owner): Thing {
  const made = thing(original.on, {}, owner);
  const copied = (value: string | Thing): string | Thing =>
    isThing(value) && isPart(value) ? copy(value, made) : value;
  for (const [name, value] of original.values) {
    if (value === undefined) continue;
    made.values.set(name, Array.isArray(value) ? value.map(copied) : copied(value as string | Thing));
  }
  return made;
}

/** Takes the changes of a copy over; parts keep their identity where both have them. */
export function merge(into: Thing, from: Thing): void {
  for (const [name, value] of from.values) {
    const before = into.values.get(name);
    if (isThing(value) && isThing(before) && isPart(value)) merge(before, value);
    else if (Array.isArray(value)) {
      const old = Array.isArray(before) ? (before as readonly (string | Thing)[]) : [];
      put(
        into,
        name,
        (value as readonly (string | Thing)[]).map((item, index) => merged(old[index], item, into)),
      );
    } else put(into, name, isThing(value) && isPart(value) ? copy(value, into) : value);
  }
}

function merged(before: string | Thing | undefined, item: string | Thing, owner: Thing): string | Thing {
  if (!isThing(item) || !isPart(item)) return item;
  if (!isThing(before) || before.on !== item.on) return copy(item, owner);
  merge(before, item);
  return before;
}

/** Marks a copy and all its parts as gone. */
export function end(target: Thing): void {
  if (target.isGone) return;
  target.isGone = true;
  for (const value of target.values.values()) for (const part of thingsIn(value)) if (isPart(part)) end(part);
}

/** The outermost thing that this one is a part of. */
export function rootOf(target: Thing): Thing {
  let at = target;
  while (at.owner !== undefined) at = at.owner;
  return at;
}
