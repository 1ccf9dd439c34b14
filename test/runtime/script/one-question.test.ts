import { describe, expect, it } from '@jest/globals';
import type { Question, Verdict } from '../../../src/contract/invocation.ts';
import { oneQuestionAtATime } from '../../../src/runtime/script/one-question.ts';
import { call, createWorld, refusal, webOne } from '../pipeline/world.ts';

const about = (tool: string): Question => ({ title: `${tool}?`, lines: [], digest: 'd', tool });
const open = new AbortController().signal;

function personSaying(...verdicts: readonly Verdict[]) {
  const asked: string[] = [];
  const rest = [...verdicts];
  const person = oneQuestionAtATime({
    ask: async ({ title }) => {
      asked.push(title);
      return rest.shift() ?? 'agreed';
    },
  });
  return { person, asked };
}

describe('questions of one script', () => {
  it.each<Verdict>(['declined', 'cancelled'])('are not asked again about a tool that was %s', async (verdict) => {
    const { person, asked } = personSaying(verdict);
    const verdicts = await Promise.all(['stop', 'stop', 'start', 'stop'].map((tool) => person.ask(about(tool), open)));
    expect(verdicts).toEqual([verdict, 'declined before', 'agreed', 'declined before']);
    expect(asked).toEqual(['stop?', 'start?']);
  });

  it.each<Verdict>(['agreed', 'mistyped', 'timeout', 'unreachable'])('go on after %s', async (verdict) => {
    const { person, asked } = personSaying(verdict);
    expect([await person.ask(about('stop'), open), await person.ask(about('stop'), open)]).toEqual([verdict, 'agreed']);
    expect(asked).toHaveLength(2);
  });

  it('go on after a call that was given up while it asked', async () => {
    const caller = new AbortController();
    let asked = 0;
    const person = oneQuestionAtATime({
      ask: async () => {
        asked += 1;
        caller.abort();
        return 'cancelled';
      },
    });
    await person.ask(about('stop'), caller.signal);
    await person.ask(about('stop'), open);
    expect(asked).toBe(2);
  });

  it('say why nobody was asked', async () => {
    const { pipeline, sentBy } = createWorld();
    const { person, asked } = personSaying('declined');
    const stop = () => refusal(pipeline.execute(call('toy_stop_machine', { id: webOne }, { person })));
    expect((await stop()).message).toContain('The person who was asked declined.');
    const again = await stop();
    expect(again.code).toBe('CONFIRM_DECLINED');
    expect(again.message).toContain('declined this tool earlier in the same script');
    expect(asked).toHaveLength(1);
    expect(sentBy('toy_stop_machine')).toEqual([]);
  });
});
