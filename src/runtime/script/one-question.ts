// Puts what the calls of a script want to know to a person in one question, and takes a no for a no.
import type { Person, Question, Verdict } from '../../contract/person.ts';
import { mergedQuestion } from './merged-question.ts';

const noes: readonly Verdict[] = ['declined', 'by itself', 'unticked', 'cancelled'];

/** The person, who is asked as soon as nothing else of the script can come to a question of its own. */
export interface JoinedPerson extends Person {
  /** Something ended or began to wait: asks, if it is time to. */
  poke(): void;
}

interface Open {
  readonly question: Question;
  readonly signal: AbortSignal;
  readonly settle: (verdict: Verdict) => void;
}

/**
 * The same person, never asked two things at once: what is open when `isQuiet` becomes one question with one answer. A
 * question whose call is gone is not asked; nor is a further one about a tool that was declined or cancelled: `declined
 * before`. Never rejects.
 */
export function questionsTogether(person: Person, isQuiet: () => boolean): JoinedPerson {
  const declined = new Set<string>();
  let open: Open[] = [];
  let state: 'free' | 'asking' = 'free';

  const asked = async (batch: readonly [Open, ...Open[]]): Promise<void> => {
    const nobodyWaits = new AbortController();
    const look = (): void => {
      if (batch.every(({ signal }) => signal.aborted)) nobodyWaits.abort();
    };
    for (const { signal } of batch) signal.addEventListener('abort', look, { once: true });
    const questions = batch.map(({ question }) => question) as [Question, ...Question[]];
    const verdict = await person.ask(mergedQuestion(questions), nobodyWaits.signal).catch((): Verdict => 'unreachable');
    for (const { question, signal, settle } of batch) {
      signal.removeEventListener('abort', look);
      // A call that is given up takes its question along; that is nobody's answer.
      if (question.tool !== undefined && noes.includes(verdict) && !signal.aborted) declined.add(question.tool);
      settle(signal.aborted ? 'cancelled' : verdict);
    }
  };

  const poke = (): void => {
    if (state === 'asking' || open.length === 0 || !isQuiet()) return;
    const all = open;
    open = [];
    const batch = all.filter(({ question, signal, settle }) => {
      const known = knownAnswer(question, signal, declined);
      if (known !== undefined) settle(known);
      return known === undefined;
    });
    const [first, ...rest] = batch;
    if (first === undefined) return;
    state = 'asking';
    void asked([first, ...rest]).then(() => {
      state = 'free';
      poke();
    });
  };

  return {
    ...person,
    poke,
    ask: (question, signal) =>
      new Promise((settle) => {
        open.push({ question, signal, settle });
        poke();
      }),
  };
}

function knownAnswer({ tool }: Question, signal: AbortSignal, declined: ReadonlySet<string>): Verdict | undefined {
  if (signal.aborted) return 'cancelled';
  return tool !== undefined && declined.has(tool) ? 'declined before' : undefined;
}
