// Follows an operation that VirtualBox carries out in the background, to its end.

import { ToolError } from '../../../../contract/errors.ts';
import { cleanLine } from '../../../../security/hygiene.ts';
import { chainOf } from '../faults.ts';
import { resultName } from '../soap/results.ts';
import type { Work } from './work.ts';

/** One wait on the server; it answers earlier when the operation ends. */
const stepMs = 500;
/** How long a cancelled operation may take to stop. */
const stopMs = 15_000;

/**
 * Waits for the end and reports on the way. Throws JOB_FAILED with the whole chain of reasons, or JOB_CANCELLED. When the
 * caller goes away, the operation is cancelled where it can be.
 */
export async function finish(work: Work, progress: string, what: string): Promise<void> {
  const { desk, report, scope } = work;
  work.onProgress(progress);
  const startedAt = desk.clock.elapsed();
  const endOfStop = (): boolean => stoppedAt !== undefined && desk.clock.elapsed() - stoppedAt > stopMs;
  let stoppedAt: number | undefined;
  for (;;) {
    await wait(work, progress);
    if ((await state(work, progress, 'Completed')) === 'true') break;
    const [percent, step] = await Promise.all([
      state(work, progress, 'Percent'),
      state(work, progress, 'OperationDescription'),
    ]);
    report({
      message: cleanLine(step === '' ? what : step, 120),
      elapsedMs: desk.clock.elapsed() - startedAt,
      percent: Number(percent),
    });
    if (scope.signal.aborted && stoppedAt === undefined) {
      stoppedAt = desk.clock.elapsed();
      if ((await state(work, progress, 'Cancelable')) !== 'true') throw left(what);
      await scope.send('IProgress_cancel', [['_this', progress]], {});
    }
    if (endOfStop()) throw left(what);
  }
  await judge(work, progress, what);
}

async function judge(work: Work, progress: string, what: string): Promise<void> {
  const result = Number(await state(work, progress, 'ResultCode')) >>> 0;
  if (result === 0) return;
  if ((await state(work, progress, 'Canceled')) === 'true')
    throw new ToolError('JOB_CANCELLED', `${what} was cancelled before it was done.`);
  const info = await state(work, progress, 'ErrorInfo');
  const reasons = info === '' ? [] : await chainOf(work.scope, info);
  const told = reasons.map((reason) => cleanLine(reason, 500).replace(/\.$/, '')).join('; because: ');
  throw new ToolError(
    'JOB_FAILED',
    `${what} failed (${resultName(result)}): ${told === '' ? 'no reason given' : told}.`,
    { apiCode: result },
  );
}

/** Not tied to the caller's signal: an operation that was started is followed to a known end. */
const wait = ({ scope }: Work, progress: string) =>
  scope.send(
    'IProgress_waitForCompletion',
    [
      ['_this', progress],
      ['timeout', String(stepMs)],
    ],
    {},
  );

async function state({ scope }: Work, progress: string, attribute: string): Promise<string> {
  const fields = await scope.send(`IProgress_get${attribute}`, [['_this', progress]], {});
  return fields.find(({ name }) => name === 'returnval')?.text ?? '';
}

const left = (what: string): ToolError =>
  new ToolError('JOB_CANCELLED', `Stopped waiting for ${what}, which VirtualBox cannot cancel: it goes on.`, {
    fate: 'unknown',
    hint: 'Look at the object concerned for how it ended.',
  });
