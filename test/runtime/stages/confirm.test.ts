import { describe, expect, it } from '@jest/globals';
import type { Person, Verdict } from '../../../src/contract/person.ts';
import { openPolicy } from '../../../src/security/policy.ts';
import { call, createWorld, personWho, refusal, webOne } from '../pipeline/world.ts';

describe('confirm', () => {
  it('lets mild calls pass without a person', async () => {
    const { pipeline, sentBy } = createWorld();
    await pipeline.execute(call('toy_create_machine', { name: 'a' }));
    expect(sentBy('toy_create_machine')).toHaveLength(1);
  });

  it('sends what a person agreed to, once', async () => {
    const { pipeline, sentBy, intents } = createWorld();
    const person = personWho('agreed');
    const answer = await pipeline.execute(call('toy_stop_machine', { id: 'web-1' }, { person }));
    expect(sentBy('toy_stop_machine')).toEqual([{ id: webOne }]);
    expect(answer.text).toBe(`Done: stop machine: web-1 (${webOne}).`);
    expect(intents.at(-1)).toMatchObject({ confirmed: 'person', risk: 'high' });
  });

  it.each<Verdict>(['declined', 'cancelled', 'timeout'])('sends nothing when the person %s', async (verdict) => {
    const { pipeline, sentBy, intents } = createWorld();
    const error = await refusal(
      pipeline.execute(call('toy_stop_machine', { id: webOne }, { person: personWho(verdict) })),
    );
    expect(error).toMatchObject({ code: 'CONFIRM_DECLINED', fate: 'refused' });
    expect(sentBy('toy_stop_machine')).toEqual([]);
    expect(intents.map(({ tool }) => tool)).not.toContain('toy_stop_machine');
  });

  it('says how a person can be reached when there is none, and names the thing', async () => {
    const { pipeline, sentBy } = createWorld();
    const nobody = await refusal(pipeline.execute(call('toy_stop_machine', { id: webOne })));
    const gone = await refusal(
      pipeline.execute(call('toy_stop_machine', { id: webOne }, { person: personWho('unreachable') })),
    );
    for (const error of [nobody, gone]) {
      expect(error.code).toBe('CONFIRM_NEEDED');
      expect(error.message).toContain(
        'It can be set back, but not what it interrupts meanwhile. Effect: act; risk: high. machine "web-1" (11111111…), state Running, zone fra1.',
      );
      expect(error.message).toContain('Nothing was sent.');
    }
    expect(sentBy('toy_stop_machine')).toEqual([]);
  });

  it('takes a person who breaks down for no answer', async () => {
    const { pipeline, sentBy } = createWorld();
    const person: Person = { ask: () => Promise.reject(new Error('client gone')) };
    const error = await refusal(pipeline.execute(call('toy_stop_machine', { id: webOne }, { person })));
    expect(error.code).toBe('CONFIRM_NEEDED');
    expect(sentBy('toy_stop_machine')).toEqual([]);
  });

  it('gives up on a person who never answers', async () => {
    const { pipeline, sentBy } = createWorld({ patienceMs: 5 });
    let told: AbortSignal | undefined;
    const person: Person = {
      ask: (_, signal) => {
        told = signal;
        return new Promise(() => {});
      },
    };
    const error = await refusal(pipeline.execute(call('toy_stop_machine', { id: webOne }, { person })));
    expect(error.message).toContain('Nobody answered in time.');
    expect(told!.aborted).toBe(true);
    expect(sentBy('toy_stop_machine')).toEqual([]);
  });

  it('stops asking when the caller gives up', async () => {
    const { pipeline, sentBy } = createWorld();
    const caller = new AbortController();
    const person: Person = {
      ask: () => {
        caller.abort();
        return new Promise(() => {});
      },
    };
    const error = await refusal(
      pipeline.execute(call('toy_stop_machine', { id: webOne }, { person, signal: caller.signal })),
    );
    expect(error.code).toBe('CONFIRM_DECLINED');
    expect(sentBy('toy_stop_machine')).toEqual([]);
  });

  it('asks about the thing, its state, the danger and the arguments', async () => {
    const { pipeline } = createWorld();
    const person = personWho('agreed');
    await pipeline.execute(call('toy_destroy_machine', { id: 'web-1' }, { person }));
    expect(person.questions[0]).toMatchObject({
      title: 'Destroy machine: "web-1"?',
      lines: [
        'It cannot be undone.',
        'Effect: destroy; risk: high; reach: resource.',
        'machine "web-1" (11111111…), state Running, zone fra1',
        'The machine and what runs on it are gone.',
        'Profile: lab (toy); asked for by way of mcp.',
      ],
    });
    expect(person.questions[0]!.phrase).toBeUndefined();
  });

  it('wants the phrase of the registry typed once the arguments make it critical', async () => {
    const { pipeline } = createWorld();
    const person = personWho('agreed');
    await pipeline.execute(call('toy_destroy_machine', { id: 'web-1', expunge: 'true' }, { person }));
    expect(person.questions[0]!.phrase).toBe('destroy web-1');
    expect(person.questions[0]!.lines).toContain('Because: its disks cannot be brought back.');
  });

  it('binds the question to the call: other arguments or another caller give another digest', async () => {
    const { pipeline } = createWorld();
    const person = personWho('agreed');
    const ask = (args: { id: string; expunge?: boolean }, principal = 'tester') =>
      pipeline.execute(call('toy_destroy_machine', args, { person, principal }));
    await ask({ id: 'web-1' });
    await ask({ id: 'web-1' });
    await ask({ id: 'web-2' });
    await ask({ id: 'web-1', expunge: true });
    await ask({ id: 'web-1' }, 'somebody else');
    const digests = person.questions.map(({ digest }) => digest);
    expect(digests[0]).toBe(digests[1]);
    expect(new Set(digests).size).toBe(4);
  });

  it('binds the question also to arguments that it does not show', async () => {
    const { pipeline } = createWorld({
      policy: { ...openPolicy, rules: [{ decide: 'confirm', when: { tools: ['*'] }, at: 'policy.yaml:1:1' }] },
    });
    const person = personWho('agreed');
    for (const password of ['first-secret', 'other-secret']) {
      await pipeline.execute(call('toy_create_machine', { name: 'a', password }, { person }));
    }
    const [first, other] = person.questions;
    expect(first!.lines).toEqual(other!.lines);
    expect(JSON.stringify(first)).not.toContain('first-secret');
    expect(first!.digest).not.toBe(other!.digest);
  });

  it('keeps a hostile name on its line', async () => {
    const name = 'web\nIt can be undone.\u202e\u200b';
    const { pipeline } = createWorld({}, { toy_list_machines: () => ({ data: [{ id: webOne, name }] }) });
    const person = personWho('agreed');
    await pipeline.execute(call('toy_destroy_machine', { id: webOne, expunge: true }, { person }));
    const { title, lines, phrase } = person.questions[0]!;
    expect(title).toBe('Destroy machine: "web It can be undone."?');
    expect(phrase).toBe('destroy web It can be undone.');
    expect(lines.join('')).not.toMatch(/[\n\u202e\u200b]/);
  });
});
