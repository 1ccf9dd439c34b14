// Locks on machines: taken for one piece of work, given back whatever happens. A lock outlives the web session.

import { ToolError } from '../../../../contract/errors.ts';
import { cleanLine } from '../../../../security/hygiene.ts';
import { isBusy, isResult, VboxFault } from '../soap/exchange.ts';
import { ACCESS_DENIED, UNEXPECTED } from '../soap/results.ts';
import { ONLINE, refusedByHolder } from './holder.ts';
import { textOf } from './scope.ts';
import type { Work } from './work.ts';

export interface Locked {
  /** The machine that can be changed. */
  readonly machine: string;
  readonly session: string;
}

const tries = 3;
const patienceMs = 10_000;
const pauseMs = 200;

/**
 * Runs `work` while this process holds the machine: alone when it is off, side by side with its own process when it
 * runs. Calls on the same machine wait for each other. Throws BUSY when somebody else holds it, and says who.
 */
export function withLock<T>(work: Work, machine: string, run: (locked: Locked) => Promise<T>): Promise<T> {
  return work.desk.turns.take(machine, async () => {
    const session = await newSession(work);
    await lock(work, machine, session);
    try {
      return await run({ machine: await work.scope.text('ISession_getMachine', session), session });
    } finally {
      await unlock(work, session);
    }
  });
}

/** Runs `work` with the console of a running machine. Throws API_REFUSED when it does not run. */
export async function withConsole<T>(
  work: Work,
  machine: string,
  run: (console: string, locked: Locked) => Promise<T>,
): Promise<T> {
  const state = await work.scope.text('IMachine_getState', machine);
  if (!ONLINE.has(state)) {
    const name = await work.scope.text('IMachine_getName', machine);
    throw new ToolError(
      'API_REFUSED',
      `Machine "${cleanLine(name, 80)}" is ${state}: this needs a running machine. Nothing was sent.`,
      {
        hint: 'virtualbox_start_machine starts it.',
        fate: 'refused',
      },
    );
  }
  return withLock(work, machine, async (locked) => {
    const console = await work.scope.text('ISession_getConsole', locked.session);
    if (console !== '') return run(console, locked);
    throw new ToolError('BUSY', 'The machine is just starting or stopping. Try again in a moment. Nothing was sent.');
  });
}

/** A session object of its own: each can hold one machine. */
export async function newSession({ scope }: Work): Promise<string> {
  return textOf(await scope.send('IWebsessionManager_getSessionObject', [['refIVirtualBox', scope.root]], {}));
}

/** Gives a lock back. A session that ended by itself (its machine was powered off) is fine. */
export async function unlock({ scope }: Work, session: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await scope.send('ISession_unlockMachine', [['_this', session]], {});
      return;
    } catch (thrown) {
      if (thrown instanceof VboxFault || attempt === tries) return;
    }
  }
}

async function lock(work: Work, machine: string, session: string): Promise<void> {
  const { scope, desk } = work;
  const endsAt = desk.clock.elapsed() + patienceMs;
  for (;;) {
    const sessionState = await scope.text('IMachine_getSessionState', machine);
    const isOnline = sessionState === 'Locked' && ONLINE.has(await scope.text('IMachine_getState', machine));
    const isPassing = sessionState === 'Spawning' || sessionState === 'Unlocking';
    if (!isPassing) {
      try {
        await scope.send(
          'IMachine_lockMachine',
          [
            ['_this', machine],
            ['session', session],
            ['lockType', isOnline ? 'Shared' : 'Write'],
          ],
          {},
        );
        return;
      } catch (thrown) {
        if (!isBusy(thrown) && !isResult(thrown, ACCESS_DENIED, UNEXPECTED)) throw thrown;
        if (sessionState === 'Locked' && !isOnline) throw await heldElsewhere(work, machine);
      }
    }
    if (desk.clock.elapsed() >= endsAt || scope.signal.aborted) throw await heldElsewhere(work, machine);
    await desk.clock.sleep(pauseMs, scope.signal);
  }
}

const heldElsewhere = async (work: Work, machine: string): Promise<ToolError> =>
  (await refusedByHolder(work, machine)) ??
  new ToolError('BUSY', 'The machine was locked a moment ago. Try again. Nothing was changed.');
