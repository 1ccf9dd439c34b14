// A yes for a session of work: who types and clicks in one machine is asked once, not at every key.
import type { Target, Weighed } from '../../contract/invocation.ts';
import { digestOf } from '../../security/canonical.ts';

export interface StandingYes {
  /** True where a person agreed to this kind of work with these things a short while ago. Each use keeps it going. */
  covers(call: Weighed, work: string, things: readonly Target[]): boolean;
  /** A person agreed to the call, in a question that said how far its yes reaches. */
  given(call: Weighed, work: string, things: readonly Target[]): void;
}

/** So long after the last use it is over, and so long after the question in any case, in milliseconds. */
const idleMs = 600_000;
const longestMs = 3_600_000;
const most = 1_000;

/** What a person is told before they agree. */
export const standingLine = (work: string): string =>
  `A yes holds for more ${work} in it, until ten minutes pass without any; an hour at most.`;

interface Given {
  readonly at: number;
  readonly reasons: readonly string[];
  used: number;
}

/** Held by the process. `elapsed` is in milliseconds. */
export function createStandingYes(elapsed: () => number): StandingYes {
  const yeses = new Map<string, Given>();
  return {
    covers(call, work, things) {
      const yes = isPlain(call) ? yeses.get(keyOf(call, work, things)) : undefined;
      if (yes === undefined || things.length === 0) return false;
      const now = elapsed();
      if (now - yes.used > idleMs || now - yes.at > longestMs) return false;
      if (!(call.raisedBecause ?? []).every((reason) => yes.reasons.includes(reason))) return false;
      yes.used = now;
      return true;
    },
    given(call, work, things) {
      if (!isPlain(call) || things.length === 0) return;
      const key = keyOf(call, work, things);
      yeses.delete(key);
      yeses.set(key, { at: elapsed(), used: elapsed(), reasons: call.raisedBecause ?? [] });
      for (const [oldest] of yeses) if (yeses.size > most) yeses.delete(oldest);
    },
  };
}

/** What is critical, or shows secrets, is asked about each time. */
const isPlain = ({ risk, controls }: Weighed): boolean => risk === 'high' && controls.reveal !== true;

const keyOf = ({ principal, provider, profile }: Weighed, work: string, things: readonly Target[]): string =>
  digestOf('virtspan standing yes 1', {
    principal,
    provider: provider.id,
    profile,
    identity: provider.identity?.(profile) ?? '',
    work,
    things: things.map(({ entity, id }) => `${entity} ${id}`).sort(),
  });
