// Follows an operation that VirtualBox carries out in the background, to its end.

import { ToolError } from '../../../../contract/errors.ts';
import { HttpFailure } from '../../../../runtime/wire/http.ts';
import { cleanLine } from '../../../../security/hygiene.ts';
import { Garbled, VboxFault } from '../soap/exchange.ts';
import { resultName } from '../soap/results.ts';
import type { Element } from '../soap/xml.ts';
import { chainOf } from './faults.ts';
import type { Args } from './scope.ts';
import type { Work } from './work.ts';

/** One wait on the server; it answers earlier when the operation ends. */
const stepMs = 500;
/** How long a cancelled operation may take to stop. */
const stopMs = 15_000;
/** An operation goes on while the service cannot be asked about it: for so long, without a word in between. */
const silenceMs = 300_000;
const pauseMs = 1_000;

/**
 * Waits for the end and reports on the way. Throws JOB_FAILED with the whole chain of reasons, JOB_CANCELLED, JOB_VANISHED, and
 * API_UNREACHABLE with fate `unknown` after a long silence of the service. When the caller goes away, the operation is
 * cancelled where it can be.
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
const wait = (work: Work, progress: string) =>
  patiently(work, 'IProgress_waitForCompletion', [
    ['_this', progress],
    ['timeout', String(stepMs)],
  ]);

async function state(work: Work, progress: string, attribute: string): Promise<string> {
  const fields = await patiently(work, `IProgress_get${attribute}`, [['_this', progress]]);
  return fields.find(({ name }) => name === 'returnval')?.text ?? '';
}

/** Asks again for as long as no answer comes: that there is none says nothing about the operation. */
async function patiently({ scope, desk }: Work, operation: string, children: Args): Promise<readonly Element[]> {
  const endsAt = desk.clock.elapsed() + silenceMs;
  for (;;) {
    try {
      return await scope.send(operation, children, {});
    } catch (thrown) {
      if (thrown instanceof VboxFault) throw vanished(thrown);
      const isSilence = thrown instanceof HttpFailure || thrown instanceof Garbled;
      if (!isSilence || scope.signal.aborted || desk.clock.elapsed() >= endsAt) throw thrown;
      await desk.clock.sleep(pauseMs, scope.signal);
    }
  }
}

/** What was started is not undone by a progress that can no longer be read: nobody knows how it ended. */
const vanished = (cause: VboxFault): ToolError =>
  new ToolError('JOB_VANISHED', 'VirtualBox started this and then could not say how it goes: its outcome is unknown.', {
    hint: 'Look at the object concerned for how it ended, before you repeat the call.',
    cause,
  });

const left = (what: string): ToolError =>
  new ToolError('JOB_CANCELLED', `Stopped waiting for ${what}, which VirtualBox cannot cancel: it goes on.`, {
    fate: 'unknown',
    hint: 'Look at the object concerned for how it ended.',
  });
