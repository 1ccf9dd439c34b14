// Who waits for services that are asked what they have: nobody twice for one that does not answer.
import { describe, expect, it } from '@jest/globals';
import { createHearing } from '../../src/application/adopting.ts';
import type { Provider } from '../../src/contract/invocation.ts';
import type { Served } from '../../src/contract/live.ts';
import { createKnowledge } from '../../src/runtime/live/knowledge.ts';
import { forgetfulStore } from '../../src/runtime/live/store.ts';
import { stillClock } from '../runtime/wire/still-clock.ts';

const providerOf = (id: string, learn: () => Promise<Served>): Provider => ({
  id,
  profiles: () => [{ name: 'lab', target: 'https://lab.example', from: 'test', isDefault: true }],
  call: async () => ({ data: null }),
  probe: async () => 'fine',
  learn,
  close: async () => {},
});

function worldOf(providers: readonly Provider[]) {
  const clock = stillClock(0);
  const knowledge = createKnowledge({ store: forgetfulStore, ...clock, isKnown: () => true });
  let waits = 0;
  const sleep = async (): Promise<void> => {
    waits += 1;
    // Whoever answers at all has answered by then.
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { hear: createHearing(knowledge, providers, { sleep }), knowledge, waits: () => waits };
}

describe('looking for a tool', () => {
  it('waits once for a cloud that does not answer, and then for the others only', async () => {
    let answer: (served: Served) => void = () => {};
    const away = providerOf('away', () => new Promise((resolve) => (answer = resolve)));
    const there = providerOf('there', async () => ({ version: '1' }) as Served);
    const { hear, knowledge, waits } = worldOf([away, there]);
    await hear();
    expect(waits()).toBe(1);
    expect(await knowledge.known(there, 'lab')).toMatchObject({ version: '1' });
    const alone = worldOf([away]);
    await alone.hear();
    await Promise.all([alone.hear(), alone.hear(), alone.hear()]);
    expect(alone.waits()).toBe(1);
    answer({ version: '2' } as Served);
    await new Promise((resolve) => setImmediate(resolve));
    await alone.hear();
    expect(await alone.knowledge.known(away, 'lab')).toMatchObject({ version: '2' });
  });
});
