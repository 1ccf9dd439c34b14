// What somebody sees who waits for a call: one line on a terminal, and in a pipe a word once it takes long.
import type { Progress } from '../contract/invocation.ts';
import type { Person } from '../contract/person.ts';
import type { World } from './world.ts';
import { widthOf } from './wrap.ts';

export interface Waiting {
  readonly report: (progress: Progress) => void;
  /** The same person, who is asked without the line in between. */
  asking(person: Person): Person;
  /** The call is over: the line goes. */
  end(): void;
}

/** When a pipe is told that something is awaited, in milliseconds. */
const soon = 10_000;

/**
 * Says what is awaited and since when, every second, so that an answer that was lost does not look like a program that
 * hangs. `waitMs` is how long a job may take before its handle is printed.
 */
export function waitingFor(tool: string, waitMs: number, { stderr, clock }: Pick<World, 'stderr' | 'clock'>): Waiting {
  const started = clock.elapsed();
  const isTerminal = stderr.isTTY === true;
  let last = `${tool}: waiting for the answer`;
  let percent: number | undefined;
  let shown = 0;
  let asked = 0;
  const show = (text: string): void => {
    if (asked > 0) return;
    stderr.write(`\r${text.padEnd(shown)}${text === '' ? '\r' : ''}`);
    shown = text.length;
  };
  const line = (): string => {
    const seconds = Math.round((clock.elapsed() - started) / 1000);
    const end = ` (${seconds} of at most ${Math.round(waitMs / 1000)} s${percent === undefined ? '' : `, ${percent} %`})`;
    // One column is left: a full line makes some terminals begin the next.
    const room = widthOf(stderr) - end.length - 1;
    return (last.length <= room ? last : `${last.slice(0, Math.max(room - 1, 0))}…`) + end;
  };
  const every = setInterval(() => {
    if (isTerminal) return show(line());
    if (clock.elapsed() - started < soon) return;
    clearInterval(every);
    stderr.write(`${line()}; --wait SECONDS changes that, interrupting gives the handle of the job.\n`);
  }, 1000);
  every.unref();
  return {
    asking: (person) => ({
      async ask(question, signal) {
        if (shown > 0) show('');
        asked += 1;
        try {
          return await person.ask(question, signal);
        } finally {
          asked -= 1;
        }
      },
    }),
    report(progress) {
      last = progress.message;
      percent = progress.percent;
      if (isTerminal) show(line());
    },
    end() {
      clearInterval(every);
      if (shown > 0) show('');
    },
  };
}
