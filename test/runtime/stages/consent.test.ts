// What a yes is for, what it is not for, and what the next question has to say.
import { describe, expect, it } from '@jest/globals';
import { ToolError } from '../../../src/contract/errors.ts';
import type { Progress } from '../../../src/contract/invocation.ts';
import type { Person, Verdict } from '../../../src/contract/person.ts';
import type { JsonObject } from '../../../src/contract/tool.ts';
import { otherCloud } from '../../attack/other-cloud.ts';
import { call, createWorld, personWho, refusal, webOne, webTwo } from '../pipeline/world.ts';

const row = { id: webOne, name: 'web-1', state: 'Running', zone: 'fra1' };
const down = (): never => {
  throw new ToolError('API_UNREACHABLE', 'The cloud does not answer.');
};

/** A cloud whose list of volumes fails on some of its readings. */
async function cloudWhereVolumes(fail: (reading: number) => boolean) {
  let readings = 0;
  const cloud = await otherCloud('cloudstack', async (tool, args, context, inner) => {
    if (tool.name !== 'cloudstack_list_volumes') return inner.call(tool, args, context);
    readings += 1;
    return fail(readings) ? down() : inner.call(tool, args, context);
  });
  return cloud;
}

describe('a yes', () => {
  it.each<[string, (reading: number) => boolean]>([
    ['the second', (reading) => reading > 1],
    ['the first', (reading) => reading === 1],
    ['every', () => true],
  ])('holds when what hangs on the thing cannot be read on %s reading', async (_, fail) => {
    const cloud = await cloudWhereVolumes(fail);
    const person = personWho('agreed');
    await cloud.execute('cloudstack_destroy_virtual_machine', { id: 'web-1' }, { person });
    expect(person.questions[0]!.lines.some((line) => line.startsWith('disks'))).toBe(true);
    expect(cloud.sent).toEqual(['cloudstack_destroy_virtual_machine']);
  });

  it('holds for all of twenty-four machines destroyed at once, although a third of the look-ups fail', async () => {
    const cloud = await cloudWhereVolumes((reading) => reading % 3 === 0);
    const { data } = await cloud.execute('cloudstack_list_virtual_machines', { listall: true, pagesize: 100 });
    const ids = (data as readonly JsonObject[]).map(({ id }) => id!);
    const person = personWho('agreed');
    const ends = await Promise.all(
      ids.map((id) => cloud.settle('cloudstack_destroy_virtual_machine', { id }, { person })),
    );
    const refused = ends.filter((end) => end instanceof Error && end.fate === 'refused');
    expect(refused.map((end) => (end as ToolError).message)).toEqual([]);
  });

  it('is over when another disk hangs on the machine now, and says so', async () => {
    let readings = 0;
    const cloud = await otherCloud('cloudstack', async (tool, args, context, inner) => {
      const reply = await inner.call(tool, args, context);
      if (tool.name !== 'cloudstack_list_volumes') return reply;
      readings += 1;
      const late = { id: webTwo, name: 'late' };
      return readings === 1 ? reply : { data: [...(reply.data as readonly JsonObject[]), late] };
    });
    const args = { id: 'web-1' };
    const person = personWho('agreed');
    const error = (await cloud.settle('cloudstack_destroy_virtual_machine', args, { person })) as ToolError;
    expect(error).toMatchObject({ code: 'CONFIRM_CHANGED', fate: 'refused' });
    expect(error.message).toMatch(/disks of "web-1" .*count was \d+, is \d+/);
    expect(cloud.sent).toEqual([]);
  });

  it('is over when the thing itself changed, and says from what to what', async () => {
    let state = 'Stopped';
    const { pipeline, sentBy } = createWorld({}, { toy_list_machines: () => ({ data: [{ ...row, state }] }) });
    const person: Person = {
      ask: async () => {
        state = 'Running';
        return 'agreed';
      },
    };
    const error = await refusal(pipeline.execute(call('toy_destroy_machine', { id: webOne }, { person })));
    expect(error.code).toBe('CONFIRM_CHANGED');
    expect(error.message).toContain('machine "web-1"');
    expect(error.message).toContain('state was Stopped, is Running');
    expect(sentBy('toy_destroy_machine')).toEqual([]);
  });

  it.each([
    [1, 'holds'],
    [2, 'is over'],
  ])('after which the thing cannot be read for %s times %s', async (failures, how) => {
    let looks = 0;
    const { pipeline, sentBy } = createWorld(
      {},
      {
        toy_list_machines: () => {
          looks += 1;
          return looks > 1 && looks <= 1 + failures ? down() : { data: [row] };
        },
      },
    );
    const run = pipeline.execute(call('toy_destroy_machine', { id: webOne }, { person: personWho('agreed') }));
    if (how === 'holds') {
      await run;
    } else {
      const error = await refusal(run);
      expect(error.code).toBe('CONFIRM_CHANGED');
      expect(error.message).toContain('"web-1" could not be read again');
    }
    expect(sentBy('toy_destroy_machine')).toHaveLength(how === 'holds' ? 1 : 0);
  });

  it('given by a code is for the arguments in any order', async () => {
    const { pipeline, sentBy } = createWorld({ confirmation: 'token' });
    const asked = (await pipeline
      .execute(call('toy_destroy_machine', { id: webOne, expunge: false }))
      .catch((error: ToolError) => error)) as ToolError;
    const confirmation = /reference (\S+) belongs/.exec(asked.hint!)![1]!;
    await pipeline.execute(call('toy_destroy_machine', { expunge: false, id: webOne }, { controls: { confirmation } }));
    expect(sentBy('toy_destroy_machine')).toHaveLength(1);
  });
});

describe('a question after a change that nobody knows the end of', () => {
  const questionAfter = async (first: string, failing: boolean, id = webOne) => {
    const { pipeline } = createWorld(
      {},
      {
        toy_stop_machine: () => (failing ? down() : { data: null }),
        toy_list_machines: () => ({ data: [row, { ...row, id: webTwo, name: 'web-2' }] }),
      },
    );
    const person = personWho('agreed');
    await pipeline.execute(call(first, { id }, { person })).catch(() => {});
    await pipeline.execute(call('toy_destroy_machine', { id: webOne }, { person }));
    return person.questions[1]!.lines.filter((line) => line.includes('ended unknown'));
  };

  it('says so, whatever is to be done to the thing', async () => {
    expect(await questionAfter('toy_stop_machine', true)).toEqual([
      'toy_stop_machine was sent for this 1 s ago and ended unknown: it may have run.',
    ]);
  });

  it('says nothing when the change went well, or was about another thing', async () => {
    expect(await questionAfter('toy_stop_machine', false)).toEqual([]);
    expect(await questionAfter('toy_stop_machine', true, webTwo)).toEqual([]);
  });

  it('says nothing any more once the same call has ended', async () => {
    let isDown = true;
    const { pipeline } = createWorld({}, { toy_stop_machine: () => (isDown ? down() : { data: null }) });
    const person = personWho('agreed');
    const stop = () => pipeline.execute(call('toy_stop_machine', { id: webOne }, { person }));
    await refusal(stop());
    isDown = false;
    await stop();
    await stop();
    const said = person.questions.map(({ lines }) => lines.some((line) => line.includes('ended unknown')));
    expect(said).toEqual([false, true, false]);
  });
});

describe('nobody is asked', () => {
  it('about what the credentials may not do, as far as the cloud tells beforehand', async () => {
    const { pipeline, sent, refusals } = createWorld(
      {},
      {},
      { mayCall: async () => ({ no: 'The role has no such command.' }) },
    );
    const person = personWho('agreed');
    const error = await refusal(pipeline.execute(call('toy_destroy_machine', { id: webOne }, { person })));
    expect(error).toMatchObject({ code: 'API_AUTH', fate: 'refused' });
    expect(error.message).toContain('The role has no such command. Nobody was asked, nothing was sent.');
    expect(person.questions).toEqual([]);
    expect(sent.filter(({ tool }) => tool === 'toy_destroy_machine')).toEqual([]);
    expect(refusals).toMatchObject([{ code: 'API_AUTH' }]);
  });

  it.each(['yes', 'unknown'] as const)('less when the cloud says %s', async (permission) => {
    const { pipeline, sentBy } = createWorld({}, {}, { mayCall: async () => permission });
    await pipeline.execute(call('toy_destroy_machine', { id: webOne }, { person: personWho('agreed') }));
    expect(sentBy('toy_destroy_machine')).toHaveLength(1);
  });
});

describe('while a person thinks', () => {
  it('the caller hears again and again what is waited for, and nothing after the answer', async () => {
    const { pipeline } = createWorld({ thinkingMs: 1 });
    const heard: Progress[] = [];
    let answer: (verdict: Verdict) => void = () => {};
    const person: Person = { ask: () => new Promise((resolve) => (answer = resolve)) };
    const report = (progress: Progress): void => {
      heard.push(progress);
      if (heard.length === 4) answer('declined');
    };
    await refusal(pipeline.execute(call('toy_stop_machine', { id: webOne }, { person, report })));
    const { length } = heard;
    expect(length).toBeGreaterThanOrEqual(4);
    expect(new Set(heard.map(({ message }) => message))).toEqual(
      new Set(['waiting for a person: Stop machine: "web-1"?']),
    );
    expect(heard.map(({ elapsedMs }) => elapsedMs).slice(0, 4)).toEqual([0, 1, 2, 3]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toHaveLength(length);
  });

  it('an answer takes no question back: only the caller and the end of patience do', async () => {
    const signals: AbortSignal[] = [];
    const person: Person = {
      ask: async (_, signal) => {
        signals.push(signal);
        return 'agreed';
      },
    };
    const { pipeline } = createWorld();
    await pipeline.execute(call('toy_stop_machine', { id: webOne }, { person }));
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
    const silent: Person = {
      ask: (_, signal) => {
        signals.push(signal);
        return new Promise(() => {});
      },
    };
    const hasty = createWorld({ patienceMs: 1 });
    await refusal(hasty.pipeline.execute(call('toy_stop_machine', { id: webOne }, { person: silent })));
    expect(signals.map(({ aborted }) => aborted)).toEqual([false, true]);
  });
});
