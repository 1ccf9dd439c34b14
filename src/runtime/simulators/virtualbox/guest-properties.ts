// Guest properties of simulated machines: texts with a time and flags that host and guest share.

import type { Thing } from './thing.ts';
import type { Methods } from './world.ts';
import { factsOf, type World } from './world.ts';

interface Property {
  readonly value: string;
  /** Nanoseconds since 1970. */
  readonly timestamp: string;
  readonly flags: string;
}

const known = new WeakMap<Thing, Map<string, Property>>();

/** A property's value, or undefined when the machine has none of that name. */
export const propertyOf = (machine: Thing, name: string): string | undefined => known.get(machine)?.get(name)?.value;

/** Sets a property; one with neither value nor flags is taken away. */
export function setProperty(world: World, machine: Thing, name: string, value: string, flags = ''): void {
  const all = known.get(machine) ?? new Map<string, Property>();
  known.set(machine, all);
  if (value === '' && flags === '') all.delete(name);
  else all.set(name, { value, timestamp: `${world.clock.now()}000000`, flags: flags.trim() });
}

export const guestPropertyMethods: Methods = {
  IMachine_getGuestProperty: ({ world, self, text }) => {
    const found = known.get(factsOf(world, self).base)?.get(text('name'));
    return { value: found?.value ?? '', timestamp: found?.timestamp ?? '0', flags: found?.flags ?? '' };
  },
  IMachine_getGuestPropertyValue: ({ world, self, text }) => ({
    returnval: propertyOf(factsOf(world, self).base, text('property')) ?? '',
  }),
  IMachine_setGuestProperty: ({ world, self, text }) => {
    setProperty(world, factsOf(world, self).base, text('property'), text('value'), text('flags'));
    return {};
  },
  IMachine_setGuestPropertyValue: ({ world, self, text }) => {
    setProperty(world, factsOf(world, self).base, text('property'), text('value'));
    return {};
  },
  IMachine_deleteGuestProperty: ({ world, self, text }) => {
    setProperty(world, factsOf(world, self).base, text('name'), '');
    return {};
  },
  IMachine_enumerateGuestProperties: ({ world, self, text }) => {
    const patterns = text('patterns').split('|');
    const all = [...(known.get(factsOf(world, self).base) ?? [])].filter(
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
