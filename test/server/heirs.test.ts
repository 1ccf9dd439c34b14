// What a task comes to whose process is gone.
import { expect, it } from '@jest/globals';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { endOfOrphan, signIn } from '../../src/runtime/server/tasks/heirs.ts';
import type { TaskRecord } from '../../src/runtime/server/tasks/record.ts';
import { sharedInProcess } from '../../src/runtime/shared/in-process.ts';
import type { Shared } from '../../src/runtime/shared/shared.ts';

const task = (more: Partial<TaskRecord> = {}): TaskRecord => ({
  ...{ id: 't', principal: 'alice', owner: 'gone', state: 'working', createdAt: 0, changedAt: 0, ttlMs: 1 },
  ...more,
});
const job = { tool: 'toy_query_job', args: { jobid: 'j-1' } };
const answer = (state: 'pending' | 'done'): CallToolResult => ({
  content: [{ type: 'text', text: `It is ${state}.` }],
  structuredContent: { job: { id: 'j-1', state } },
});
const clock = (elapsed: () => number = () => 0, signal = new AbortController().signal) => ({ elapsed, signal });
const never = () => Promise.reject(new Error('nothing is to be looked at'));

it('says that nothing was sent of what still waited for a person', async () => {
  const { isError, structuredContent, content } = await endOfOrphan(task({ state: 'asking' }), never, clock());
  expect([isError, structuredContent?.error]).toMatchObject([true, { code: 'CANCELLED', fate: 'unknown' }]);
  expect(content).toMatchObject([{ text: expect.stringContaining('was not sent') }]);
});

it('does not claim to know what became of a call that left no job', async () => {
  const { structuredContent, content } = await endOfOrphan(task(), never, clock());
  expect(structuredContent?.error).toMatchObject({ code: 'INTERNAL', fate: 'unknown' });
  expect(content).toMatchObject([{ text: expect.stringContaining('Whether it was carried out is unknown') }]);
});

it('looks until the job has ended, and says who tells it', async () => {
  const looks: unknown[] = [];
  const { content } = await endOfOrphan(
    task({ job }),
    async (tool, args) => {
      looks.push([tool, args]);
      return answer(looks.length < 2 ? 'pending' : 'done');
    },
    clock(),
  );
  expect(looks).toEqual([
    ['toy_query_job', { jobid: 'j-1' }],
    ['toy_query_job', { jobid: 'j-1' }],
  ]);
  expect(content).toMatchObject([{ text: expect.stringContaining('toy_query_job tells') }, { text: 'It is done.' }]);
});

it('hands out a job that goes on when it was cancelled or the time is up', async () => {
  const pending = async () => answer('pending');
  const cancelled = await endOfOrphan(task({ job }), pending, clock(undefined, AbortSignal.abort()));
  let hours = 0;
  const hourly = () => {
    hours += 1;
    return hours * 3_600_000;
  };
  const late = await endOfOrphan(task({ job }), pending, clock(hourly));
  for (const { content } of [cancelled, late]) expect(content).toMatchObject([{}, { text: 'It is pending.' }]);
});

it('takes a process for gone once it has left, and all for present where there is only one', async () => {
  const inner = sharedInProcess(() => performance.now());
  const shared: Shared = { ...inner, reach: 'replicas' };
  const [one, two] = [await signIn('one', shared), await signIn('two', shared)];
  expect(await Promise.all([one.isHere('one'), one.isHere('two'), one.isHere('three')])).toEqual([true, true, false]);
  two.leave();
  while (await one.isHere('two')) await new Promise((resolve) => setTimeout(resolve, 5));
  one.leave();
  // Its own sign is gone, and it knows better.
  expect(await one.isHere('one')).toBe(true);
  const alone = await signIn('one', inner);
  expect(await alone.isHere('three')).toBe(true);
  alone.leave();
});

it('is there even when its sign cannot be put', async () => {
  const shared: Shared = {
    ...sharedInProcess(() => performance.now()),
    ...{ reach: 'replicas', put: () => Promise.reject(new Error('out of reach')) },
  };
  const presence = await signIn('one', shared);
  expect([await presence.isHere('one'), await presence.isHere('two')]).toEqual([true, false]);
  presence.leave();
});
