// Starting and stopping machines, with a wait for what really happens.

import { ToolError } from '../../../../contract/errors.ts';
import type { Reply } from '../../../../contract/invocation.ts';
import type { JsonObject } from '../../../../contract/tool.ts';
import { cleanLine } from '../../../../security/hygiene.ts';
import { summarise } from '../decode.ts';
import { findMachine } from '../objects/find.ts';
import { launching } from '../reach.ts';
import { ONLINE } from '../session/holder.ts';
import { withConsole, withLock } from '../session/locks.ts';
import { finish } from '../session/progress.ts';
import { textOf } from '../session/scope.ts';
import type { Work } from '../session/work.ts';
import { complete } from './parts.ts';

const stepMs = 500;
const startWaitMs = 60_000;

/** Starts a machine, or resumes a paused one, and says how it stands. One that runs already is left alone. */
export async function startMachine(work: Work, args: JsonObject): Promise<Reply> {
  const machine = await findMachine(work, String(args.machine));
  const state = await work.scope.text('IMachine_getState', machine);
  if (state === 'Running') {
    work.note('It was running already.');
  } else if (state === 'Paused') {
    await withConsole(work, machine, (console) => work.scope.act('IConsole_resume', console));
  } else {
    const environment = Array.isArray(args.environment)
      ? (args.environment as readonly string[]).map((line) => ['environmentChanges', line] as const)
      : [];
    await work.desk.turns.take(machine, () =>
      launching(work, async (session) => {
        const progress = textOf(
          await work.scope.act('IMachine_launchVMProcess', machine, [
            ['session', session],
            ['name', String(args.frontend ?? 'headless')],
            ...environment,
          ]),
        );
        await finish(work, progress, 'Start the machine');
      }),
    );
    await settle(work, machine, (now) => now === 'Running' || now === 'Paused' || !ONLINE.has(now), startWaitMs);
  }
  return stateReply(work, machine);
}

/** Stops a machine: asks its guest, cuts the power, or saves its state; waits until it is off. */
export async function stopMachine(work: Work, args: JsonObject): Promise<Reply> {
  const machine = await findMachine(work, String(args.machine));
  const state = await work.scope.text('IMachine_getState', machine);
  if (!ONLINE.has(state)) {
    work.note(`It was not running: ${state}.`);
    return stateReply(work, machine);
  }
  const how = String(args.how ?? 'shutdown');
  if (how === 'save') {
    await withLock(work, machine, ({ machine: open }) =>
      complete(work, 'IMachine_saveState', open, [], 'Save the state'),
    );
  } else if (how === 'poweroff') {
    await withConsole(work, machine, (console) => complete(work, 'IConsole_powerDown', console, [], 'Power off'));
  } else {
    await withConsole(work, machine, (console) => work.scope.act('IConsole_powerButton', console));
  }
  const waitMs = Number(args.timeout ?? 120) * 1000;
  const end = await settle(work, machine, (now) => !ONLINE.has(now), how === 'shutdown' ? waitMs : startWaitMs);
  if (!ONLINE.has(end)) return stateReply(work, machine);
  const name = cleanLine(await work.scope.text('IMachine_getName', machine), 80);
  throw new ToolError(
    'API_TIMEOUT',
    `Machine "${name}" is still ${end} after ${Math.round(waitMs / 1000)} s: its guest has not shut down.`,
    {
      hint: 'Guests without ACPI support ignore the power button. how=poweroff cuts the power; how=save keeps the state.',
      fate: 'failed',
    },
  );
}

/** Waits for a state, and for the lock to be free when that state is an offline one. */
async function settle(
  work: Work,
  machine: string,
  isDone: (state: string) => boolean,
  waitMs: number,
): Promise<string> {
  const { desk, report, scope } = work;
  const startedAt = desk.clock.elapsed();
  for (;;) {
    const [state, session] = await Promise.all([
      scope.text('IMachine_getState', machine),
      scope.text('IMachine_getSessionState', machine),
    ]);
    const elapsedMs = desk.clock.elapsed() - startedAt;
    const isSettled = isDone(state) && (ONLINE.has(state) || session === 'Unlocked');
    if (isSettled || elapsedMs >= waitMs) return state;
    report({ message: `The machine is ${state}.`, elapsedMs });
    await desk.clock.sleep(stepMs, scope.signal);
    if (scope.signal.aborted)
      throw new ToolError('CANCELLED', `Stopped waiting; the machine was ${state}.`, { fate: 'unknown' });
  }
}

const stateReply = async (work: Work, machine: string): Promise<Reply> => ({
  data: await summarise(work, 'IMachine', machine),
});
