// Puts a question to a person and waits for the answer, for so long and no longer.
import type { Invocation } from '../../contract/invocation.ts';
import type { Person, Question, Verdict } from '../../contract/person.ts';

export interface Patience {
  /** How long a person has to answer, in milliseconds. */
  readonly patienceMs: number;
  /** How often the caller hears that a person is thinking: clients give up after a minute of silence. */
  readonly everyMs?: number;
}

/**
 * Silence is no consent: a person who does not answer, fails or is cut off has not agreed. Meanwhile the caller is told
 * every few seconds what is waited for. Never rejects.
 */
export async function askWithin(
  { patienceMs, everyMs = 5_000 }: Patience,
  person: Person,
  question: Question,
  { signal: caller, report }: Pick<Invocation, 'signal' | 'report'>,
): Promise<Verdict> {
  if (caller.aborted) return 'cancelled';
  const patience = new AbortController();
  let settle: (verdict: Verdict) => void = () => {};
  let waited = 0;
  const tell = (): void => report({ message: `waiting for a person: ${question.title}`, elapsedMs: waited });
  const ticks = setInterval(() => {
    waited += everyMs;
    tell();
  }, everyMs);
  const given = new Promise<Verdict>((resolve) => {
    settle = resolve;
  });
  // Only a question that nobody waits for any more is taken back: one that was answered is over.
  const takeBack = (verdict: Verdict): void => {
    settle(verdict);
    patience.abort();
  };
  const timer = setTimeout(() => takeBack('timeout'), patienceMs);
  const onAbort = (): void => takeBack('cancelled');
  caller.addEventListener('abort', onAbort, { once: true });
  try {
    tell();
    return await Promise.race([given, person.ask(question, patience.signal)]);
  } catch {
    return 'unreachable';
  } finally {
    clearTimeout(timer);
    clearInterval(ticks);
    caller.removeEventListener('abort', onAbort);
  }
}
