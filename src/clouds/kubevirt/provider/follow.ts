// Follows one object until a judge is satisfied, by a watch that all share who wait for objects of its kind beside it.

import type { Clock } from '../../../contract/clock.ts';
import { ToolError } from '../../../contract/errors.ts';
import type { Progress } from '../../../contract/invocation.ts';
import type { JsonObject } from '../../../contract/tool.ts';
import type { Asking, Connection } from './connection.ts';
import type { Collection } from './sights.ts';
import { joinWatch } from './watches.ts';

/** What the state of an object means for the one who waits. */
export type Judgement =
  | { readonly state: 'going'; readonly message: string; readonly percent?: number }
  | { readonly state: 'done' }
  /** It will not go on by itself, and that is no failure. */
  | { readonly state: 'held'; readonly note: string }
  | { readonly state: 'failed'; readonly reason: string };

/** `undefined`: there is no such object. */
export type Judge = (object: JsonObject | undefined) => Judgement;

export interface Followed extends Collection {
  readonly name: string;
}

export interface Following {
  readonly connection: Connection;
  readonly clock: Clock;
  readonly asking: Asking;
  readonly report: (progress: Progress) => void;
  readonly waitMs: number;
}

export interface Ending {
  readonly state: 'done' | 'held' | 'pending';
  readonly object: JsonObject | undefined;
  readonly note?: string;
  /** Why nothing was heard of the object at the end. */
  readonly unheard?: string;
}

/**
 * Throws JOB_FAILED when the judge says that it failed, CANCELLED when the caller stops. A server that is away, a watch
 * that breaks, credentials that cannot be had for a while: what was begun goes on, and so does this while there is time.
 */
export async function follow(object: Followed, judge: Judge, following: Following): Promise<Ending> {
  const { connection, clock, asking, waitMs } = following;
  const over = new AbortController();
  const stop = (): void => over.abort();
  asking.signal.addEventListener('abort', stop, { once: true });
  const alarm = new AbortController();
  const look = observer(object, judge, following, clock.elapsed());
  let leave: (() => void) | undefined;
  // Until something is: a cluster may not answer a look at all.
  let unheard: string | undefined = waitMs > 0 ? 'no answer came in time.' : undefined;
  try {
    const ended = await new Promise<Ending | undefined>((resolve, reject) => {
      over.signal.addEventListener('abort', () => resolve(undefined), { once: true });
      if (waitMs <= 0 || asking.signal.aborted) return stop();
      void clock.sleep(waitMs, alarm.signal).then(stop);
      leave = joinWatch(connection, clock, object, {
        name: object.name,
        see: (now) => {
          if (over.signal.aborted) return;
          unheard = undefined;
          try {
            const ending = look.see(now);
            if (ending === undefined) return;
            resolve(ending);
          } catch (thrown) {
            reject(thrown);
          }
          stop();
        },
        unheard: (why) => {
          unheard = why;
        },
        fail: reject,
      });
    });
    if (ended !== undefined) return ended;
    if (asking.signal.aborted) {
      const message = `Stopped waiting for ${object.plural} "${object.name}"; what was begun goes on in the cluster.`;
      throw new ToolError('CANCELLED', message, { fate: 'unknown' });
    }
    return { state: 'pending', object: look.last(), ...(unheard === undefined ? {} : { unheard }) };
  } finally {
    leave?.();
    alarm.abort();
    asking.signal.removeEventListener('abort', stop);
  }
}

/** What there is to say of an end beside its object. */
export const notesOf = ({ note, unheard }: Ending): readonly string[] => [
  ...(note === undefined ? [] : [note]),
  ...(unheard === undefined ? [] : [`When it was last looked at, nothing was heard: ${unheard}`]),
];

interface Observer {
  /** Judges the object as it is now; an ending when there is nothing more to wait for. */
  see(object: JsonObject | undefined): Ending | undefined;
  last(): JsonObject | undefined;
}

function observer(object: Followed, judge: Judge, { clock, report }: Following, startedAt: number): Observer {
  let last: JsonObject | undefined;
  return {
    last: () => last,
    see(now) {
      last = now;
      const judgement = judge(now);
      switch (judgement.state) {
        case 'going': {
          const { message, percent } = judgement;
          const elapsedMs = clock.elapsed() - startedAt;
          report({ message: `${object.name}: ${message}`, elapsedMs, ...(percent === undefined ? {} : { percent }) });
          return undefined;
        }
        case 'done':
          return { state: 'done', object: now };
        case 'held':
          return { state: 'held', object: now, note: judgement.note };
        case 'failed':
          throw new ToolError(
            'JOB_FAILED',
            `${object.plural} "${object.name}" will not get there: ${judgement.reason}.`,
            {
              hint: 'Its conditions and the events of the namespace say more.',
            },
          );
      }
    },
  };
}
