// Remembers changes that ended without anybody knowing whether they ran, for the next question about the same thing.

import type { Found, Target } from '../../contract/invocation.ts';
import { digestOf } from '../../security/canonical.ts';

export interface Unsettled {
  /** False as long as nothing is remembered. */
  readonly isEmpty: boolean;
  /** Takes note of a change to these things whose end is unknown, or forgets what the same call left behind earlier. */
  ended(call: Found, things: readonly Target[], how: 'unknown' | 'settled'): void;
  /** What is open about these things, or about a call like this one: a line for a person each. */
  about(call: Found, things: readonly Target[]): readonly string[];
}

interface Open {
  readonly tool: string;
  readonly at: number;
}

/** Looking is the only way to find out, and after so long nobody remembers what for, in milliseconds. */
const forgetAfterMs = 3_600_000;
const most = 1_000;

/** Held by the process, a thousand at most. `elapsed` is in milliseconds. */
export function createUnsettled(elapsed: () => number): Unsettled {
  const open = new Map<string, Map<string, Open>>();

  const forgetOld = (): void => {
    for (const [thing, calls] of open) {
      for (const [key, { at }] of calls) if (elapsed() - at > forgetAfterMs) calls.delete(key);
      if (calls.size === 0 || open.size > most) open.delete(thing);
    }
  };

  return {
    get isEmpty() {
      return open.size === 0;
    },
    ended(call, things, how) {
      const key = callKey(call);
      for (const thing of keysOf(call, things)) {
        const calls = open.get(thing) ?? new Map<string, Open>();
        if (how === 'unknown') open.set(thing, calls.set(key, { tool: call.tool, at: elapsed() }));
        else calls.delete(key);
      }
      forgetOld();
    },
    about(call, things) {
      const found = new Map<string, Open>();
      for (const thing of keysOf(call, things)) for (const [key, one] of open.get(thing) ?? []) found.set(key, one);
      return [...found.values()]
        .filter(({ at }) => elapsed() - at <= forgetAfterMs)
        .map(
          ({ tool, at }) =>
            `${tool} was sent for this ${agoText(elapsed() - at)} ago and ended unknown: it may have run.`,
        );
    },
  };
}

const callKey = ({ tool, profile, args }: Found): string =>
  digestOf('virtspan unsettled 1', { tool, profile: profile ?? '', args });

function keysOf(call: Found, things: readonly Target[]): readonly string[] {
  const place = `${call.provider.id} ${call.profile}`;
  return [callKey(call), ...things.map(({ entity, id }) => `${place} ${entity} ${id}`)];
}

const agoText = (ms: number): string =>
  ms < 120_000 ? `${Math.max(1, Math.round(ms / 1000))} s` : `${Math.round(ms / 60_000)} min`;
