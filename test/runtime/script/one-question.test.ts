import { describe, expect, it } from '@jest/globals';
import type { Question, Verdict } from '../../../src/contract/person.ts';
import { wrapped } from '../../../src/runtime/format/wrap.ts';
import { mergedQuestion } from '../../../src/runtime/script/merged-question.ts';
import { questionsTogether } from '../../../src/runtime/script/one-question.ts';
import { personWho } from '../pipeline/world.ts';
import { createScriptWorld } from './script-world.ts';

const about = (tool: string): Question => ({ title: `${tool}?`, lines: [], digest: 'd', tool });
const open = new AbortController().signal;

function personSaying(...verdicts: readonly Verdict[]) {
  const asked: string[] = [];
  const rest = [...verdicts];
  const person = questionsTogether(
    {
      ask: async ({ title }) => {
        asked.push(title);
        return rest.shift() ?? 'agreed';
      },
    },
    () => true,
  );
  return { person, asked };
}

describe('questions of one script', () => {
  it.each<Verdict>(['declined', 'cancelled'])('are not asked again about a tool that was %s', async (verdict) => {
    const { person, asked } = personSaying(verdict);
    const verdicts = [];
    for (const tool of ['stop', 'stop', 'start', 'stop']) verdicts.push(await person.ask(about(tool), open));
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
    const person = questionsTogether(
      {
        ask: async () => {
          asked += 1;
          caller.abort();
          return 'cancelled';
        },
      },
      () => true,
    );
    await person.ask(about('stop'), caller.signal);
    await person.ask(about('stop'), open);
    expect(asked).toBe(2);
  });

  it('wait for each other, and are one with one answer', async () => {
    let isQuiet = false;
    const titles: string[] = [];
    const person = questionsTogether(
      {
        ask: async ({ title }) => {
          titles.push(title);
          return 'agreed';
        },
      },
      () => isQuiet,
    );
    const verdicts = ['stop', 'start', 'stop'].map((tool) => person.ask(about(tool), open));
    expect(titles).toEqual([]);
    isQuiet = true;
    person.poke();
    expect(await Promise.all(verdicts)).toEqual(['agreed', 'agreed', 'agreed']);
    expect(titles).toEqual(['3 calls at once?']);
  });
});

describe('a script that stops many machines at once', () => {
  const stopped = (count: number) =>
    `const ids = (await toy.listMachines()).map((one) => one.id);
     const many = Array.from({ length: ${count} }, (_, i) => ids[i % ids.length]);
     return (await Promise.allSettled(many.map((id) => toy.stopMachine({ id })))).map((one) => one.status + (one.reason?.code ?? ''));`;

  it('asks one question, with every machine in it, and sends what was agreed to', async () => {
    const world = createScriptWorld();
    const person = personWho('agreed');
    const { value } = await world.run(stopped(2), { person });
    expect(value).toEqual(['fulfilled', 'fulfilled']);
    expect(person.questions.map(({ title }) => title)).toEqual(['Stop machine: 2 at once?']);
    expect(person.questions[0]!.lines.join('\n')).toMatch(/1\. .*web-1[\s\S]*2\. /);
    expect(world.sentBy('toy_stop_machine')).toHaveLength(2);
  });

  it('asks one question about more than may run at once, of one glance, that counts what it does not show', async () => {
    const world = createScriptWorld({ callsAtOnce: 3 });
    const person = personWho('declined');
    const { value } = await world.run(stopped(40), { person });
    expect(new Set(value as string[])).toEqual(new Set(['rejectedCONFIRM_DECLINED']));
    expect(person.questions).toHaveLength(1);
    const [{ title, lines }] = person.questions as [Question];
    expect(title).toBe('Stop machine: 40 at once?');
    expect([title, ...lines].flatMap((line) => wrapped(line)).length).toBeLessThanOrEqual(24);
    expect(lines.some((line) => /^\.\.\. and \d+ more: /.test(line))).toBe(true);
    expect(world.sentBy('toy_stop_machine')).toEqual([]);
  });

  it('is told why nobody was asked again after a no', async () => {
    const world = createScriptWorld();
    const person = personWho('declined');
    const { value } = await world.run(
      `const [one] = await toy.listMachines();
       const told = [];
       for (let i = 0; i < 2; i += 1) await toy.stopMachine({ id: one.id }).catch((error) => told.push(error.message));
       return told;`,
      { person },
    );
    const [first, second] = value as string[];
    expect(first).toContain('The person who was asked declined.');
    expect(second).toContain('declined this tool earlier in the same script');
    expect(person.questions).toHaveLength(1);
  });
});

describe('several questions as one', () => {
  const part = (act: string, isFinal: boolean): Question => ({
    ...about(act),
    parts: { act, hit: `thing of ${act}`, isFinal, why: [`${act} is grave.`], from: 'Profile: p.' },
  });

  it('say how many of them are final, and share what holds for all', () => {
    const { title, lines, phrase } = mergedQuestion([part('Stop', false), part('Destroy', true), part('Stop', false)]);
    expect(title).toBe('3 calls at once?');
    expect(lines).toEqual([
      '1 of 3 cannot be undone.',
      '3 calls of one script: 2 x Stop, 1 x Destroy.',
      'Highest risk: high. One answer holds for all of them.',
      '1. Stop: thing of Stop',
      '2. Destroy: thing of Destroy',
      '3. Stop: thing of Stop',
      'Stop is grave.',
      'Destroy is grave.',
      'Profile: p.',
    ]);
    expect(phrase).toBeUndefined();
  });

  it('want a phrase where one of them wants one', () => {
    expect(mergedQuestion([part('Stop', false), { ...part('Destroy', true), phrase: 'web-1' }]).phrase).toBe('all 2');
  });
});
