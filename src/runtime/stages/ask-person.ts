// Puts a question to a person and waits for the answer, for so long and no longer.
import type { Person, Question, Verdict } from '../../contract/invocation.ts';

/** Silence is no consent: a person who does not answer, fails or is cut off has not agreed. Never rejects. */
export async function askWithin(
  patienceMs: number,
  person: Person,
  question: Question,
  caller: AbortSignal,
): Promise<Verdict> {
  if (caller.aborted) return 'cancelled';
  const patience = new AbortController();
  let settle: (verdict: Verdict) => void = () => {};
  const given = new Promise<Verdict>((resolve) => {
    settle = resolve;
  });
  const timer = setTimeout(() => settle('timeout'), patienceMs);
  const onAbort = (): void => settle('cancelled');
  caller.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([given, person.ask(question, patience.signal)]);
  } catch {
    return 'unreachable';
  } finally {
    clearTimeout(timer);
    caller.removeEventListener('abort', onAbort);
    patience.abort();
  }
}
