// The human behind an MCP client: asked by elicitation, in the way of the client's protocol era.

import type { Person, Question, Verdict } from '../../contract/person.ts';
import { agrees } from '../../security/confirmation.ts';
import { formFor, type QuestionForm, verdictOf } from './question-form.ts';

/** Sends `elicitation/create` and gives the client's raw answer; rejects when the client fails or goes away. */
export type Elicit = (form: QuestionForm, signal: AbortSignal) => Promise<unknown>;

/** Nobody reads a question and says no to it in so short a time, in milliseconds. */
const readingMs = 250;

/**
 * Asks in the middle of the call and waits. For clients that initialised. `elapsed` counts milliseconds from any start
 * and never goes back.
 */
export const askingPerson = (elicit: Elicit, elapsed: () => number): Person => ({
  async ask(question, signal) {
    if (signal.aborted) return 'cancelled';
    const asked = elapsed();
    try {
      const verdict = verdictOf(await elicit(formFor(question), signal), question);
      const isNo = verdict === 'declined' || verdict === 'cancelled';
      return isNo && elapsed() - asked < readingMs ? 'by itself' : verdict;
    } catch {
      return signal.aborted ? 'cancelled' : 'unreachable';
    }
  },
});

/** Whether a stateless client with these capabilities puts forms to a person. */
export const canElicit = ({ elicitation }: { readonly [name: string]: unknown }): boolean =>
  typeof elicitation === 'object' &&
  elicitation !== null &&
  (Object.keys(elicitation).length === 0 || 'form' in elicitation);

/** What a person said in an earlier round, as the client brought it back. */
export interface BroughtAnswer {
  /** Digest of the question that was answered. */
  readonly digest: string;
  readonly answer: unknown;
}

/** A person who cannot be asked during a call: the question is handed out and the call ends. */
export interface DeferredPerson extends Person {
  /** The question that has to be put before the call can go on; undefined when there is none. */
  pending(): Question | undefined;
}

/**
 * For stateless clients (2026-07-28, multi round-trip requests): a question that was answered in the round before, about
 * the same call and the same facts, gets that answer; any other becomes the pending question and the call is cancelled for now.
 */
export function deferredPerson(brought: BroughtAnswer | undefined): DeferredPerson {
  let pending: Question | undefined;
  let unused = brought;
  return {
    answers: 'next time',
    async ask(question): Promise<Verdict> {
      const { digest, answer } = unused ?? {};
      unused = undefined;
      if (digest !== undefined && answer !== undefined && agrees(digest, question.digest))
        return verdictOf(answer, question);
      pending = question;
      return 'cancelled';
    },
    pending: () => pending,
  };
}
