// What several processes share: each step once, everything ends by itself, and what stands on it holds for all of them.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CallLimits } from '../../../src/runtime/limits.ts';
import { sharedStates } from '../../../src/runtime/server/shared-states.ts';
import { sharedConfirmations } from '../../../src/runtime/shared/confirmations.ts';
import { sharedInProcess } from '../../../src/runtime/shared/in-process.ts';
import { sharedLimits } from '../../../src/runtime/shared/limits.ts';
import { sharedInRedis } from '../../../src/runtime/shared/redis.ts';
import type { Shared } from '../../../src/runtime/shared/shared.ts';
import { step } from '../../../src/runtime/shared/step.ts';
import { findRedis, freePort, startRedis } from '../../server/redis.ts';
import { refusal } from '../pipeline/world.ts';

let now = 0;
let lastId = 0;
const randomId = () => {
  lastId += 1;
  return `id-that-is-long-${String(lastId).padStart(6, '0')}`;
};
const rules = { newId: randomId, elapsed: () => now, approveMs: 1_000, executeMs: 500 };
const found = findRedis();
const kinds = typeof found === 'string' ? (['process'] as const) : (['process', 'redis'] as const);

const policyCall = {
  ...{ tool: 'toy_stop', operations: [], provider: 'toy', principal: 'alice' },
  ...{ profile: 'lab', effect: 'act', args: {}, names: {} },
};

describe.each(kinds)('Shared in a %s', (kind) => {
  let shared: Shared;
  let end = () => {};
  beforeAll(async () => {
    if (kind === 'process') shared = sharedInProcess(() => now);
    else if (typeof found !== 'string') {
      const port = await freePort();
      const child = await startRedis(found, port);
      shared = await sharedInRedis({ url: `redis://127.0.0.1:${port}`, onTrouble: () => {} });
      end = () => child.kill('SIGKILL');
    }
  }, 30_000);
  afterAll(async () => {
    await shared.close();
    end();
  });

  it('lets one of many racers make a step', async () => {
    const racers = await Promise.all([1, 2, 3, 4].map((n) => shared.swap('race', undefined, `${n}`, 60_000)));
    expect(racers.filter((won) => won)).toHaveLength(1);
    const stood = await shared.get('race');
    expect(await shared.swap('race', 'another', 'x', 60_000)).toBe(false);
    expect(await shared.swap('race', stood, undefined, 60_000)).toBe(true);
    expect(await shared.get('race')).toBeUndefined();
  });

  it('keeps sets, and tells whoever listens and nobody who left', async () => {
    for (const member of ['a', 'b', 'a']) await shared.add('set', member, 60_000);
    await shared.remove('set', 'b');
    expect(await shared.members('set')).toEqual(['a']);
    const heard: string[] = [];
    let wake = () => {};
    const word = new Promise<void>((resolve) => {
      wake = resolve;
    });
    const leave = await shared.hear('channel', (text) => {
      heard.push(text);
      wake();
    });
    await shared.tell('channel', 'first');
    await word;
    leave();
    await shared.tell('channel', 'second');
    await shared.get('anything');
    expect(heard).toEqual(['first']);
  });

  it('redeems a confirmation once, whoever issued it, and for the same call only', async () => {
    const [one, other] = [sharedConfirmations(shared, rules), sharedConfirmations(shared, rules)];
    const { sealed } = await one.issue('digest');
    const tries = await Promise.allSettled([other.approve(sealed, 'digest'), one.approve(sealed, 'digest')]);
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const release = tries.find((one) => one.status === 'fulfilled')!.value;
    release.use();
    expect(() => release.use()).toThrow(/used before/);
    const second = await one.issue('digest');
    expect(await refusal(Promise.resolve(other.approve(second.sealed, 'changed')))).toMatchObject({
      code: 'CONFIRM_CHANGED',
    });
    expect(await refusal(Promise.resolve(other.approve(second.sealed, 'digest')))).toMatchObject({
      code: 'CONFIRM_SPENT',
    });
    expect(await refusal(Promise.resolve(other.approve('made-up-by-somebody-else', 'digest')))).toMatchObject({
      code: 'CONFIRM_EXPIRED',
    });
  });

  it('takes the answer to a round once, from its own principal, about its own call', async () => {
    const [one, other] = [sharedStates(shared, randomId), sharedStates(shared, randomId)];
    const round = { question: 'q', call: 'c', principal: 'alice' };
    const state = await one.issue(round);
    expect(await other.redeem(state, round)).toEqual({ is: 'valid', question: 'q' });
    expect(await one.redeem(state, round)).toMatchObject({ is: 'invalid', why: 'it was used before' });
    const foreign = await one.issue(round);
    expect(await other.redeem(foreign, { ...round, principal: 'bob' })).toMatchObject({ is: 'invalid' });
  });

  it('goes on with what a rule has counted where another one was put before it, or its number is another', async () => {
    const stops = { calls: 2, perMs: 60_000, at: 'policy.yaml:1', when: { tools: ['toy_stop'] } };
    const starts = { calls: 1, perMs: 60_000, at: 'policy.yaml:2', when: { tools: ['toy_start'] } };
    const desk = (...rules: readonly (typeof stops)[]) =>
      sharedLimits(rules as never, shared, () => 5, new CallLimits(rules as never, () => now));
    const stop = { ...policyCall, profile: `changed in a ${kind}` } as never;
    const start = { ...policyCall, profile: `changed in a ${kind}`, tool: 'toy_start' } as never;
    await desk(stops).take(stop);
    await desk(stops).take(stop);
    const after = desk(starts, { ...stops, calls: 3 });
    await after.take(start);
    await after.take(stop);
    expect(await refusal(after.take(stop))).toMatchObject({ code: 'RATE_LIMITED' });
    // The same twice in one file: each counts once.
    const twice = desk(starts, starts);
    const other = { ...policyCall, profile: `twice in a ${kind}`, tool: 'toy_start' } as never;
    await twice.take(other);
    expect(await refusal(twice.take(other))).toMatchObject({ code: 'RATE_LIMITED' });
  });

  it('counts a crowd of calls in few steps, exactly as many as fit, and refuses each of the others', async () => {
    const rule = { calls: 100, perMs: 60_000, at: 'policy.yaml:3:5', when: {} } as never;
    let steps = 0;
    const counted: Shared = {
      ...shared,
      swap: (...step) => {
        steps += 1;
        return shared.swap(...step);
      },
    };
    const desks = [1, 2].map(() => sharedLimits([rule], counted, () => 5, new CallLimits([rule], () => now)));
    const crowd = { ...policyCall, profile: `crowd in a ${kind}` } as never;
    const ends = await Promise.allSettled(Array.from({ length: 300 }, (_, at) => desks[at % 2]!.take(crowd)));
    const refused = ends.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { code: string }).code] : []));
    expect(refused).toEqual(Array(200).fill('RATE_LIMITED'));
    expect(steps).toBeLessThan(30);
  });

  it('counts a limit over all processes', async () => {
    const rule = { calls: 2, perMs: 60_000, at: 'policy.yaml:1', when: {} } as never;
    const call = { ...policyCall, profile: kind } as never;
    const desks = [1, 2].map(() => sharedLimits([rule], shared, () => 5, new CallLimits([rule], () => now)));
    await desks[0]!.take(call);
    await desks[1]!.take(call);
    expect(await refusal(desks[0]!.take(call))).toMatchObject({ code: 'RATE_LIMITED' });
  });
});

it('what is kept in a process ends when its time is up', async () => {
  const shared = sharedInProcess(() => now);
  await shared.put('key', 'text', 1_000);
  await shared.add('set', 'member', 1_000);
  now += 1_001;
  expect([await shared.get('key'), await shared.members('set')]).toEqual([undefined, []]);
});

it('does not go round for ever with a store that keeps nothing', async () => {
  const shared: Shared = { ...sharedInProcess(() => now), swap: async () => false };
  const away = await refusal(step(shared, 'key', () => ({ text: 'x', lifetimeMs: 1_000 })));
  expect(away).toMatchObject({ code: 'SHARED_AWAY', message: expect.stringContaining('Nothing was sent') });
  expect(await step(shared, 'key', () => undefined)).toBe('left');
});
