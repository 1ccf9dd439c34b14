// Guest properties of simulated machines: texts with a time and flags that host and guest share.

import { E_INVALIDARG, SimFault } from './fault.ts';
import type { Thing } from './thing.ts';
import type { Methods } from './world.ts';
import { factsOf, isOnline, type World } from './world.ts';

const FLAGS = new Set(['TRANSIENT', 'TRANSRESET', 'RDONLYGUEST', 'RDONLYHOST', 'READONLY']);

interface Property {
  readonly value: string;
  /** Nanoseconds since 1970. */
  readonly timestamp: string;
  readonly flags: string;
}

const known = new WeakMap<Thing, Map<string, Property>>();

/** A property's value, or undefined when the machine has none of that name. */
export const propertyOf = (machine: Thing, name: string): string | undefined => known.get(machine)?.get(name)?.value;

/**
 * Sets a property; one with neither value nor flags is taken away. On the copy of a machine that is off it lasts only
 * when the settings are saved.
 */
export function setProperty(world: World, machine: Thing, name: string, value: string, flags = ''): void {
  const all = known.get(machine) ?? new Map(known.get(factsOf(world, machine).base));
  known.set(machine, all);
  if (value === '' && flags === '') all.delete(name);
  else all.set(name, { value, timestamp: `${world.clock.now()}000000`, flags: flags.trim() });
}

/** Takes over what was set on a copy of the machine. */
export function saveProperties(machine: Thing, draft: Thing): void {
  const changed = known.get(draft);
  if (changed !== undefined) known.set(machine, changed);
}

/** Forgets what was set on a copy. */
export const dropProperties = (draft: Thing): void => void known.delete(draft);

/** Where a machine's properties are at present: its process has them while it runs. */
function holderOf(world: World, self: Thing): Thing {
  const { base } = factsOf(world, self);
  return isOnline(base) || !known.has(self) ? base : self;
}

/** Where changes go. */
const targetOf = (world: World, self: Thing): Thing => {
  const { base } = factsOf(world, self);
  return isOnline(base) ? base : self;
};

export const guestPropertyMethods: Methods = {
  IMachine_getGuestProperty: ({ world, self, text }) => {
    const found = known.get(holderOf(world, self))?.get(text('name'));
    return { value: found?.value ?? '', timestamp: found?.timestamp ?? '0', flags: found?.flags ?? '' };
  },
  IMachine_getGuestPropertyValue: ({ world, self, text }) => ({
    returnval: propertyOf(holderOf(world, self), text('property')) ?? '',
  }),
  IMachine_setGuestProperty: ({ world, self, text }) => {
    if (text('property') === '') throw new SimFault(E_INVALIDARG, 'VERR_INVALID_PARAMETER');
    const flags = text('flags')
      .split(',')
      .map((it) => it.trim().toUpperCase());
    if (flags.some((it) => it !== '' && !FLAGS.has(it)))
      throw new SimFault(E_INVALIDARG, `Invalid guest property flag values: '${text('flags')}'`);
    setProperty(world, targetOf(world, self), text('property'), text('value'), text('flags'));
    return {};
  },
  IMachine_setGuestPropertyValue: ({ world, self, text }) => {
    setProperty(world, targetOf(world, self), text('property'), text('value'));
    return {};
  },
  IMachine_deleteGuestProperty: ({ world, self, text }) => {
    setProperty(world, targetOf(world, self), text('name'), '');
    return {};
  },
  IMachine_enumerateGuestProperties: ({ world, self, text }) => {
    const patterns = text('patterns').split('|');
    const all = [...(known.get(holderOf(world, self)) ?? [])].filter(
      ([name]) => text('patterns') === '' || patterns.some((pattern) => fits(name, pattern)),
    );
    return {
      names: all.map(([name]) => name),
      values: all.map(([, { value }]) => value),
      timestamps: all.map(([, { timestamp }]) => timestamp),
      flags: all.map(([, { flags }]) => flags),
    };
  },
};

/** `*` stands for anything, `?` for one character. */
const fits = (name: string, pattern: string): boolean =>
  new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
  ).test(name);
