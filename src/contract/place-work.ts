// What a cloud does with networks and storage under names of the operator's own. Types only.
import type { NamedPlace, PlaceSort } from './named-places.ts';
import type { Machine, Order, Read } from './survey.ts';

/** How what is configured compares with what is there. */
export interface PlaceVerdict {
  /** `absent`: not there yet, and made when it is first needed. */
  readonly state: 'there' | 'absent' | 'missing' | 'wrong' | 'full';
  /** A sentence without a full stop; always given for what cannot be used. */
  readonly why?: string;
  /** Where it is counted. */
  readonly freeBytes?: number;
  readonly next?: Order;
}

/** The calls of one change. */
export interface PlacePlan {
  /** In this order; those of one step do not wait for each other. No step for a machine that is so already. */
  readonly steps: readonly (readonly Order[])[];
  /** What can only be looked up once these are made: what it will do, and the calls. */
  readonly afterwards?: { readonly what: string; readonly orders: (read: Read) => Promise<readonly Order[]> };
  /** Whether what the cloud goes on with after the calls has come to its end: asked until it has, or why it never will. */
  readonly ended?: (read: Read) => Promise<'yes' | 'not yet' | { readonly why: string }>;
  /** What it does not do by itself: a restart of the guest. */
  readonly notes?: readonly string[];
}

/** What a cloud does with places of one sort. */
export interface PlaceWork {
  check(name: string, place: NamedPlace, read: Read): Promise<PlaceVerdict>;
  /** Throws ToolError where it cannot be done. */
  apply(machine: Machine, name: string, place: NamedPlace, read: Read): Promise<PlacePlan>;
  /** The place that a word of the cloud's own means: a pool, a storage class, a folder. */
  readonly plain?: (word: string) => NamedPlace | undefined;
}

export type CloudPlaces = { readonly [S in PlaceSort]?: PlaceWork };
