// The person behind a client: what counts as their answer, and what is the client's own doing.
import { describe, expect, it } from '@jest/globals';
import type { ToolError } from '../../src/contract/errors.ts';
import type { Question, Verdict } from '../../src/contract/person.ts';
import { askingPerson, deferredPerson } from '../../src/runtime/server/person.ts';
import { digestOfBound } from '../../src/security/confirmation.ts';
import { call, createWorld } from '../runtime/pipeline/world.ts';

const open = new AbortController().signal;
const question: Question = { title: 'Stop?', lines: [], digest: 'd' };
const critical: Question = { ...question, phrase: 'web-1' };

/** The verdict on an answer that came so long after the question, in milliseconds. */
const verdictAfter = (ms: number, answer: unknown, about = question): Promise<Verdict> => {
  const times = [1_000, 1_000 + ms];
  return askingPerson(
    async () => answer,
    () => times.shift()!,
  ).ask(about, open);
};

describe('an answer', () => {
  it.each(['decline', 'cancel'])("of %s that came sooner than anybody reads is the client's own", async (action) => {
    expect(await verdictAfter(4, { action })).toBe('by itself');
    expect(await verdictAfter(4_000, { action })).toBe(action === 'decline' ? 'declined' : 'cancelled');
  });

  it("that accepts without the tick, or without the phrase, is nobody's yes", async () => {
    for (const content of [undefined, null, {}, { go_ahead: false }, { go_ahead: 'true' }])
      expect(await verdictAfter(2, { action: 'accept', content })).toBe('unticked');
    for (const content of [undefined, {}, { phrase: ' ' }, { go_ahead: true }])
      expect(await verdictAfter(2, { action: 'accept', content }, critical)).toBe('unticked');
    expect(await verdictAfter(2, { action: 'accept', content: { go_ahead: true } })).toBe('agreed');
    expect(await verdictAfter(2, { action: 'accept', content: { phrase: 'web-2' } }, critical)).toBe('mistyped');
  });

  it.each<[Verdict, RegExp]>([
    ['by itself', /The client declined by itself as soon as it was asked: no person can have read the question\./],
    ['unticked', /The client accepted without the yes that was asked for, so nobody has agreed\./],
  ])('that is %s is said and recorded as that, with the way out', async (verdict, words) => {
    const { pipeline, refusals } = createWorld();
    const person = { ask: async () => verdict };
    const end = pipeline.execute(call('toy_stop_machine', { id: 'web-1' }, { person }));
    const error = (await end.catch((thrown: ToolError) => thrown)) as ToolError;
    expect(error.code).toBe('CONFIRM_DECLINED');
    expect(error.message).toMatch(words);
    expect(error.hint).toContain('elicitation');
    expect(error.hint).toContain('virtspan call');
    expect(refusals[0]!.message).toMatch(words);
  });
});

describe('an answer from the round before', () => {
  const where = { provider: 'c', profile: 'lab', identity: 'i' };
  const bound = { principal: 'p', ...where, tool: 't', args: { id: '1' }, reveal: false };
  const digest = digestOfBound({ ...bound, facts: { disks: 2, machine: 'Running' } });
  const answered = (facts: { readonly [about: string]: number | string | null }): Promise<Verdict> =>
    deferredPerson({ digest, answer: { action: 'accept', content: { go_ahead: true } } }).ask(
      { ...question, digest: digestOfBound({ ...bound, facts }) },
      open,
    );

  it('holds for the same facts, also when one could not be read this time, and for no others', async () => {
    expect(await answered({ machine: 'Running', disks: 2 })).toBe('agreed');
    expect(await answered({ machine: 'Running', disks: null })).toBe('agreed');
    expect(await answered({ machine: 'Stopped', disks: 2 })).toBe('cancelled');
  });
});
