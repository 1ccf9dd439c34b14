// What one call works with: the service through its scope, and the things of its profile that outlive calls.

import type { Clock } from '../../../../contract/clock.ts';
import type { Progress } from '../../../../contract/invocation.ts';
import type { Allowed } from '../host/host-paths.ts';
import type { VirtualBoxProfile } from '../profiles.ts';
import type { HandleTable } from './handles.ts';
import type { JobTable } from './jobs.ts';
import type { MachineNames } from './machine-names.ts';
import type { Scope } from './scope.ts';

/** Per profile, for as long as the provider runs. */
export interface Desk {
  readonly profile: VirtualBoxProfile;
  /** Where paths on the host may lead; anywhere when undefined. */
  readonly allowed: Allowed | undefined;
  readonly handles: HandleTable;
  readonly jobs: JobTable;
  readonly clock: Clock;
  readonly names: MachineNames;
  /** Lets one call at a time at a machine's settings. */
  readonly turns: Turns;
}

export interface Work {
  readonly scope: Scope;
  readonly desk: Desk;
  readonly report: (progress: Progress) => void;
  /** Adds a remark to the answer. */
  readonly note: (text: string) => void;
  /**
   * Says what has been done for good by now, as whole sentences for whoever is told that a later step failed. What it
   * gives back takes that word back: the step was undone, or is no half of anything any more.
   */
  readonly leaves: (told: string) => () => void;
  /** Fields of the result that somebody looks at; all when undefined. */
  readonly fields?: readonly string[];
  /** Nobody is told what is near a name that nothing has. */
  readonly isLookUp?: true;
  /** The operation's progress object, once there is one. */
  readonly onProgress: (progress: string) => void;
}

/** Queues work by key. */
export interface Turns {
  take<T>(key: string, work: () => Promise<T>): Promise<T>;
}

export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return {
    take: async (key, work) => {
      const before = last.get(key) ?? Promise.resolve();
      const mine = before.then(work, work);
      const settled = mine.catch(() => undefined);
      last.set(key, settled);
      try {
        return await mine;
      } finally {
        if (last.get(key) === settled) last.delete(key);
      }
    },
  };
}
