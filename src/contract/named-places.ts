// Networks and storage under names of the operator's own: what a name stands for in each cloud. Types only.
import type { Json } from './tool.ts';

/** What a name stands for in one cloud. `kind` is one that the cloud states; the other members depend on it. */
export interface NamedPlace {
  readonly kind: string;
  readonly [member: string]: Json;
}

/** Name > cloud, or `cloud/profile`, which counts before it > what it stands for there. */
export type NamedPlaces = Readonly<Record<string, Readonly<Record<string, NamedPlace>>>>;

export const placeSorts = ['networks', 'storage'] as const;
export type PlaceSort = (typeof placeSorts)[number];
