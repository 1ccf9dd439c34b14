// Scripts of several principals at one server.
import { expect, it } from '@jest/globals';
import type { Reply } from '../../../src/contract/invocation.ts';
import { createScriptWorld } from './script-world.ts';

it('scripts of one principal keep those of another from nothing, and one more of the same is told so', async () => {
  let letGo: (reply: Reply) => void = () => {};
  const held = new Promise<Reply>((resolve) => {
    letGo = resolve;
  });
  const { run } = createScriptWorld({}, { toy_list_machines: () => held, toy_list_zones: () => ({ data: [] }) });
  const long = Array.from({ length: 3 }, () =>
    run('return (await toy.listMachines()).length', { principal: 'alice', timeoutMs: 600_000 }),
  );
  await expect(run('return 1', { principal: 'alice' })).rejects.toMatchObject({ code: 'BUSY', fate: 'refused' });
  expect((await run('return (await toy.listZones()).length', { principal: 'bob', timeoutMs: 600_000 })).value).toBe(0);
  letGo({ data: [] });
  expect((await Promise.all(long)).map(({ value }) => value)).toEqual([0, 0, 0]);
  expect((await run('return 2', { principal: 'alice', timeoutMs: 600_000 })).value).toBe(2);
});
