import { getMaxListeners } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { ToolError } from '../../../src/contract/errors.ts';
import { call, createWorld, personWho, type Replies, refusal, webOne } from '../pipeline/world.ts';

const never = () => new Promise<never>(() => {});

describe('execute', () => {
  it('sends nothing for a call that was cancelled before', async () => {
    const { pipeline, sent } = createWorld();
    const error = await refusal(pipeline.execute(call('toy_list_zones', {}, { signal: AbortSignal.abort() })));
    expect(error).toMatchObject({ code: 'CANCELLED', fate: 'refused' });
    expect(sent).toEqual([]);
  });

  it('does not know whether a change ran that was cancelled under way', async () => {
    const caller = new AbortController();
    let inner: AbortSignal | undefined;
    const { pipeline } = createWorld(
      {},
      {
        toy_create_machine: (_, { signal }) => {
          inner = signal;
          caller.abort();
          return never();
        },
      },
    );
    const error = await refusal(pipeline.execute(call('toy_create_machine', { name: 'a' }, { signal: caller.signal })));
    expect(error).toMatchObject({ code: 'CANCELLED', fate: 'unknown' });
    expect(inner!.aborted).toBe(true);
  });

  it('knows that a read which was cancelled changed nothing', async () => {
    const caller = new AbortController();
    const { pipeline } = createWorld(
      {},
      {
        toy_list_zones: () => {
          caller.abort();
          return never();
        },
      },
    );
    const error = await refusal(pipeline.execute(call('toy_list_zones', {}, { signal: caller.signal })));
    expect(error).toMatchObject({ code: 'CANCELLED', fate: 'refused' });
  });

  it('lets one call be many requests at once without a warning of leaks', async () => {
    const most: number[] = [];
    const count = async (_args: unknown, { signal }: { readonly signal: AbortSignal }) => {
      most.push(getMaxListeners(signal));
      return { data: [] };
    };
    const { pipeline } = createWorld({}, { toy_list_zones: count });
    const caller = new AbortController();
    await pipeline.execute(call('toy_list_zones', {}, { signal: caller.signal }));
    await pipeline.execute(call('toy_list_zones', {}, { stop: () => {} }));
    expect([...most, getMaxListeners(caller.signal)]).toEqual(Array(3).fill(Number.POSITIVE_INFINITY));
  });

  it('ends a call that nobody answers, even if the provider ignores its signal', async () => {
    const { pipeline } = createWorld({ deadlineMs: 5 }, { toy_create_machine: never });
    const error = await refusal(pipeline.execute(call('toy_create_machine', { name: 'a' })));
    expect(error).toMatchObject({ code: 'API_TIMEOUT', fate: 'unknown' });
    expect(error.message).toContain('Whether it ran is unknown');
  });

  it('stops the provider at the deadline, through the caller where it can be stopped', async () => {
    const seen: AbortSignal[] = [];
    const patient = (_args: unknown, { signal }: { readonly signal: AbortSignal }) => {
      seen.push(signal);
      return never();
    };
    const { pipeline } = createWorld({ deadlineMs: 5 }, { toy_create_machine: patient });
    const caller = new AbortController();
    const stop = (reason: unknown): void => caller.abort(reason);
    const given = call('toy_create_machine', { name: 'a' }, { signal: caller.signal, stop });
    expect(await refusal(pipeline.execute(given))).toMatchObject({ code: 'API_TIMEOUT', fate: 'unknown' });
    await refusal(pipeline.execute(call('toy_create_machine', { name: 'a' })));
    expect(seen.map((signal) => signal === caller.signal)).toEqual([true, false]);
    expect(seen.every(({ aborted }) => aborted)).toBe(true);
  });

  it('lets a call wait as long as it asked to on top of the deadline', async () => {
    const { pipeline, sent } = createWorld(
      { deadlineMs: 1 },
      {
        toy_create_machine: async (_, { signal }) => {
          await new Promise((resolve) => setTimeout(resolve, 30));
          return { data: signal.aborted ? 'told to stop' : 'left in peace' };
        },
      },
    );
    const patient = call('toy_create_machine', { name: 'a' }, { controls: { waitMs: 600_000 } });
    expect(await pipeline.execute(patient)).toMatchObject({ data: 'left in peace' });
    expect(sent[0]!.context.waitMs).toBe(600_000);
  });

  it('cleans and redacts what an API says in its errors', async () => {
    const { pipeline } = createWorld(
      {},
      {
        toy_create_machine: () => {
          throw new ToolError('API_REFUSED', 'Refused\u202e: password=topsecret1 and hunter2-x too', { apiCode: 431 });
        },
      },
    );
    const running = pipeline.execute(call('toy_create_machine', { name: 'a', password: 'hunter2-x' }));
    const error = (await running.catch((thrown: unknown) => thrown)) as ToolError;
    expect(error.message).toBe('Refused: password=[secret] and [secret] too');
    expect(error).toMatchObject({ code: 'API_REFUSED', fate: 'failed', apiCode: 431 });
  });

  it('passes progress on, cleaned', async () => {
    const heard: string[] = [];
    const { pipeline } = createWorld(
      {},
      {
        toy_list_zones: (_, { report }) => {
          report({ message: 'half\nway\u0007', elapsedMs: 5 });
          return { data: [] };
        },
      },
    );
    await pipeline.execute(call('toy_list_zones', {}, { report: ({ message }) => heard.push(message) }));
    expect(heard).toEqual(['half way']);
  });

  it('does not let the time run while a call waits for its turn', async () => {
    const { pipeline } = createWorld(
      { deadlineMs: 40 },
      {
        toy_create_machine: async (_, { turn, signal }) => {
          turn?.('awaited');
          await new Promise((resolve) => setTimeout(resolve, 120));
          turn?.('come');
          return { data: signal.aborted ? 'stopped' : 'done' };
        },
      },
    );
    expect((await pipeline.execute(call('toy_create_machine', { name: 'a' }))).data).toBe('done');
  });

  it('says that the time was up where a provider only knows that it was stopped', async () => {
    const patient: Replies[string] = (_, { signal }) =>
      new Promise((_resolve, reject) => {
        const words = { fate: 'unknown' as const, hint: 'Ask later about job 7.' };
        signal.addEventListener('abort', () => reject(new ToolError('CANCELLED', 'Job 7 goes on.', words)));
      });
    const { pipeline, outcomes } = createWorld({ deadlineMs: 5 }, { toy_create_machine: patient });
    const error = await refusal(pipeline.execute(call('toy_create_machine', { name: 'a' })));
    expect(error).toMatchObject({ code: 'API_TIMEOUT', fate: 'unknown' });
    expect(error.message).toBe('The time for it was up. Job 7 goes on.');
    expect(outcomes[0]).toMatchObject({ result: 'unknown', code: 'API_TIMEOUT' });
  });

  it('says what was taken away where the answer has no name and no id of it', async () => {
    const gone = { data: { nic: [], tags: [] } };
    const { pipeline } = createWorld({}, { toy_destroy_machine: () => gone, toy_stop_machine: () => gone });
    const person = personWho('agreed');
    const { notes } = await pipeline.execute(call('toy_destroy_machine', { id: webOne }, { person }));
    expect(notes).toEqual([`Done to machine "web-1" (${webOne}); the answer says nothing more of it.`]);
    expect((await pipeline.execute(call('toy_stop_machine', { id: webOne }, { person }))).notes).toBeUndefined();
  });
});
