// The state of the simulated installation, and what operations may use of it.
import type { Clock } from '../../../contract/clock.ts';
import type { Faults } from '../../../contract/faults.ts';
import { isThing, listOf, put, rootOf, type Thing, textOf, type Value } from './thing.ts';
import type { WebSession } from './web.ts';

export interface World {
  readonly clock: Clock;
  readonly random: () => number;
  /** How long operations in the background take, in milliseconds. */
  readonly jobMs: number;
  readonly vbox: Thing;
  /** Facts about machines that the API does not show. */
  readonly machines: WeakMap<Thing, MachineFacts>;
  /** Every machine that was made and not deleted, registered or not. */
  readonly made: Set<MachineFacts>;
  /** Files of media that were closed: path > the medium that opening it gives back. */
  readonly closed: Map<string, Thing>;
  readonly jobs: Map<Thing, Job>;
  /** How work that a wire operation starts is to go wrong; asking uses it up. */
  readonly fateOf: Faults['job'];
  /** The wire operation that is carried out. */
  operation: string;
  /** Appliances on the simulated host: path > the machines inside. */
  readonly files: Map<string, readonly Thing[]>;
}

export interface MachineFacts {
  isRegistered: boolean;
  /** Sessions that hold it, the writing one first. */
  readonly holders: Set<Thing>;
  /** Copies for changes > the machine itself is the same for all. */
  readonly base: Thing;
  console: Thing | undefined;
  /** The snapshot that it builds on. */
  current: Thing | undefined;
  first: Thing | undefined;
}

export interface Job {
  readonly startedAt: number;
  readonly endsAt: number;
  readonly done: () => void;
  readonly fault: { readonly result: number; readonly text: string } | undefined;
  /** `vanishes`: with its end, the reference to it means nothing any more. */
  readonly end: 'ordinary' | 'vanishes';
  state: 'running' | 'done' | 'cancelled';
}

/** One invocation of a modelled operation. */
export interface Call {
  readonly world: World;
  readonly web: WebSession;
  readonly self: Thing;
  text(name: string): string;
  texts(name: string): readonly string[];
  /** The object behind a reference argument; undefined for an empty one. */
  thing(name: string): Thing | undefined;
  /** As `thing`; an empty reference is refused as VirtualBox does. */
  needed(name: string): Thing;
  things(name: string): readonly Thing[];
}

/** Out parameters by name, and `returnval`. */
export type Outs = Readonly<Record<string, Value>>;
export type Method = (call: Call) => Outs | Promise<Outs>;
export type Methods = Readonly<Record<string, Method>>;

/** The facts of a machine, for a copy of it as well. */
export function factsOf(world: World, machine: Thing): MachineFacts {
  const facts = world.machines.get(machine);
  if (facts === undefined) throw new Error(`${machine.on} is no machine of the installation.`);
  return facts;
}

/** The machine that an object is a part of: the registered one, or the copy that can be changed. */
export const machineOf = (target: Thing): Thing | undefined => {
  const root = rootOf(target);
  return root.on === 'IMachine' ? root : undefined;
};

/** Adds to an attribute that is a list. */
export function append(target: Thing, name: string, item: string | Thing): void {
  const before = target.values.get(name);
  put(target, name, [...(Array.isArray(before) ? (before as readonly (string | Thing)[]) : []), item]);
}

/** Takes out of an attribute that is a list. */
export function takeOut(target: Thing, name: string, item: string | Thing): void {
  const before = target.values.get(name);
  if (Array.isArray(before))
    target.values.set(
      name,
      (before as readonly (string | Thing)[]).filter((one) => one !== item),
    );
}

/** The element of a list whose attribute has that text. */
export const byText = (target: Thing, list: string, attribute: string, wanted: string): Thing | undefined =>
  listOf(target, list).find((one) => textOf(one, attribute) === wanted);

/** The object under an attribute. */
export const partOf = (target: Thing, name: string): Thing | undefined => {
  const value = target.values.get(name);
  return isThing(value) ? value : undefined;
};

/** As `partOf`, of what every object of the kind has. */
export function needPart(target: Thing, name: string): Thing {
  const part = partOf(target, name);
  if (part === undefined) throw new Error(`${target.on} has no ${name}.`);
  return part;
}

/** A UUID from the world's own randomness. */
export function uuid({ random }: Pick<World, 'random'>): string {
  const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** States in which a process of its own runs the machine. */
export const isOnline = (machine: Thing): boolean => ['Running', 'Paused', 'Stuck'].includes(textOf(machine, 'state'));

/** True while somebody has it locked: a client, or the process that runs it. */
export const isHeld = (facts: MachineFacts): boolean => facts.holders.size > 0 || isOnline(facts.base);
