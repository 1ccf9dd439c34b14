// Tells whoever counts in this process what became of questions, queues, jobs and look-ups; costs nothing while nobody does.
import { channel, subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Verdict } from '../contract/person.ts';

/** Something worth a number. Every member is one of few values, or a count of milliseconds: nothing of arguments or names. */
export type Observed =
  | { readonly is: 'confirmation'; readonly provider: string; readonly verdict: Verdict | 'no person' | 'code' }
  | { readonly is: 'turn'; readonly provider: string; readonly came: 'yes' | 'full' | 'late'; readonly ms: number }
  | { readonly is: 'breaker'; readonly provider: string; readonly profile: string; readonly state: 'open' | 'closed' }
  | { readonly is: 'job'; readonly provider: string; readonly ended: 'yes' | 'no'; readonly ms: number }
  | { readonly is: 'look-up'; readonly answer: 'remembered' | 'asked' };

const name = 'virtspan:observed';
const observed = channel(name);

export function observe(event: Observed): void {
  if (observed.hasSubscribers) observed.publish(event);
}

/** From now on the listener is told; until the function that comes back is called. */
export function onObserved(listener: (event: Observed) => void): () => void {
  const take = (message: unknown): void => listener(message as Observed);
  subscribe(name, take);
  return () => void unsubscribe(name, take);
}
