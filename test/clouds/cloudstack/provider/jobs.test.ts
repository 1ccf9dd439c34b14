// Jobs: every way in which one can start, go on and end.
import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../../../src/contract/tool.ts';
import { HttpFailure } from '../../../../src/runtime/wire/http.ts';
import { startOfTime } from '../../../runtime/wire/still-clock.ts';
import {
  callId,
  deploy,
  done,
  pending,
  record,
  refusal,
  type Step,
  scriptedCloud,
  started,
  tool,
} from './scripted-cloud.ts';

describe('a job', () => {
  it('is waited for, and its result is the data', async () => {
    const cloud = scriptedCloud([started, pending, pending, done]);
    expect(await cloud.call(deploy)).toEqual({ data: { id: 'vm-1', state: 'Running' } });
    expect(cloud.commands()).toEqual(['deployVirtualMachine', ...Array(3).fill('queryAsyncJobResult')]);
    expect(cloud.seen[1]!.form.get('jobid')).toBe('job-1');
  });

  it('is not mentioned by what it made: there it would still be pending', async () => {
    const made = { virtualmachine: { id: 'vm-1', jobid: 'job-1', jobstatus: 0 } };
    const ended = { queryasyncjobresultresponse: { jobid: 'job-1', jobstatus: 1, jobresult: made } };
    expect((await scriptedCloud([started, ended]).call(deploy)).data).toEqual({ id: 'vm-1' });
  });

  it.each([0, 900, 4_000, 30_000])('that takes %i ms is noticed within a tenth of that, or of a second', async (ms) => {
    const cloud = scriptedCloud([started, () => (elapsed() < ms ? pending : done)]);
    const startedAt = cloud.clock.now();
    const elapsed = (): number => cloud.clock.now() - startedAt;
    await cloud.call(deploy);
    expect(elapsed() - ms).toBeLessThanOrEqual(Math.max(ms / 10, 100));
  });

  it('is asked about ever more rarely, and after five seconds at most', async () => {
    const cloud = scriptedCloud([started, ...Array(99).fill(pending), done]);
    await cloud.call(deploy, {}, { waitMs: 600_000 });
    const { sleeps } = cloud.clock;
    expect(sleeps).toEqual([...sleeps].sort((a, b) => a - b));
    expect([sleeps[0], sleeps.at(-1)]).toEqual([50, 5_000]);
  });

  it('is reported with state and elapsed time', async () => {
    const cloud = scriptedCloud([started, pending, done]);
    await cloud.call(deploy);
    expect(cloud.progress).toEqual([
      { message: 'deployVirtualMachine is under way: 0 s (job job-1)', elapsedMs: 0 },
      { message: 'deployVirtualMachine is under way: 0 s (job job-1)', elapsedMs: 50 },
    ]);
  });

  it('is followed even where the command is not known to start one', async () => {
    const sync = tool('updateZone');
    const { data } = await scriptedCloud([{ r: { jobid: 'job-1' } }, done]).call(sync);
    expect(data).toEqual({ id: 'vm-1', state: 'Running' });
  });

  it('has not ended when the record of another has', async () => {
    const [own, other] = [callId, callId.replace('cafe', 'beef')];
    const ended = (jobid: string) => ({
      queryasyncjobresultresponse: { jobid, jobstatus: 1, jobresult: { id: jobid } },
    });
    const cloud = scriptedCloud([{ r: { jobid: own } }, ended(other), ended(own.toUpperCase())]);
    expect((await cloud.call(deploy)).data).toEqual({ id: own.toUpperCase() });
    const reply = await scriptedCloud([{ r: { jobid: own } }, ended(other)]).call(deploy, {}, { waitMs: 2_000 });
    expect(reply.job).toMatchObject({ id: own });
    expect(reply.notes?.join(' ')).toContain('about another job');
  });

  it('may be numbered', async () => {
    const cloud = scriptedCloud([{ r: { jobid: 42 } }, done]);
    await cloud.call(deploy);
    expect(cloud.seen[1]!.form.get('jobid')).toBe('42');
  });

  it('is not started by an answer whose object was once made by a job', async () => {
    const cloud = scriptedCloud([{ r: { volume: { id: 'v', jobid: 'old', jobstatus: 0 } } }]);
    expect((await cloud.call(tool('listVolumes'))).data).toEqual({ id: 'v', jobid: 'old', jobstatus: 0 });
    expect(cloud.seen).toHaveLength(1);
  });

  it.each<[JsonObject, unknown]>([
    [{ jobresult: { success: true } }, { success: true }],
    [{ jobresult: { success: 'true', details: 'fine' } }, { success: true, details: 'fine' }],
    [{ jobresult: { null: { id: 'x' } } }, { id: 'x' }],
    [{ jobresult: 'a text', jobresulttype: 'text' }, 'a text'],
    [{}, {}],
  ])('that ends well with %j gives %j', async (more, data) => {
    expect((await scriptedCloud([started, record(1, more)]).call(deploy)).data).toEqual(data);
  });

  it('that ends without success is a failure', async () => {
    const end = record(1, { jobresult: { success: false, details: 'host said no' } });
    const error = await scriptedCloud([started, end]).refused(deploy);
    expect(error).toMatchObject({ code: 'JOB_FAILED', fate: 'failed' });
    expect(error.message).toContain('host said no');
  });

  it('that fails gives the number, the reason, advice and what was left behind', async () => {
    const end = record(2, {
      jobresultcode: 530,
      jobresult: { errorcode: 533, errortext: 'No\u0007 room in zone "a".' },
    });
    const error = await scriptedCloud([started, end]).refused(deploy);
    expect(error).toMatchObject({ code: 'JOB_FAILED', apiCode: 533, fate: 'failed' });
    expect(error.message).toBe('Job job-1 for deployVirtualMachine failed (533): No room in zone "a".');
    expect(error.hint).toContain('listCapacity');
    expect(error.hint).toContain('vm-1');
  });

  it('that fails without an object falls back on the result code', async () => {
    const error = await scriptedCloud([started, record(2, { jobresultcode: 530, jobresult: 'broke' })]).refused(deploy);
    expect(error).toMatchObject({ code: 'JOB_FAILED', apiCode: 530 });
    expect(error.message).toContain('broke');
  });

  it('that fails without any reason still says so', async () => {
    const error = await scriptedCloud([started, record(2)]).refused(deploy);
    expect(error.message).toBe('Job job-1 for deployVirtualMachine failed.');
    expect(error.apiCode).toBeUndefined();
  });

  it('that is cancelled ends the wait', async () => {
    const error = await scriptedCloud([started, pending, record(3)]).refused(deploy);
    expect(error.code).toBe('JOB_CANCELLED');
    expect(error.message).toContain('job-1');
  });

  it.each<[string, Step]>([
    ['unknown', record(9)],
    ['missing', { queryasyncjobresultresponse: {} }],
  ])('whose state is %s has an unknown outcome', async (_, step) => {
    const error = await scriptedCloud([started, step]).refused(deploy);
    expect(error).toMatchObject({ code: 'API_GARBLED', fate: 'unknown' });
    expect(error.hint).toContain('cloudstack_query_async_job_result jobid=job-1');
  });

  it('that the server no longer knows has vanished, and nobody knows how it ended', async () => {
    const error = await scriptedCloud([started, refusal(431, 'entity does not exist')]).refused(deploy);
    expect(error).toMatchObject({ code: 'JOB_VANISHED', fate: 'unknown' });
    expect(error.hint).toContain('Do not send deployVirtualMachine again');
  });

  it('is waited for through a server that is away for half a minute', async () => {
    const gone = new HttpFailure('unreachable', 'nothing', 'No connection.');
    const cloud = scriptedCloud([started, () => (cloud.clock.now() - startOfTime < 31_000 ? gone : done)]);
    expect((await cloud.call(deploy, {}, { waitMs: 240_000 })).data).toMatchObject({ id: 'vm-1' });
  });

  it('whose server stays away is pending, and the answer says that it could not be asked', async () => {
    const gone = new HttpFailure('unreachable', 'nothing', 'No connection.');
    const cloud = scriptedCloud([started, gone]);
    const reply = await cloud.call(deploy, {}, { waitMs: 10_000 });
    expect(reply.job).toMatchObject({ id: 'job-1', state: 'pending' });
    expect(reply.notes).toEqual([expect.stringContaining('did not answer: No connection.')]);
    expect(JSON.stringify(reply)).not.toMatch(/not sent|try again/i);
  });

  it('that the server refuses to tell about keeps the number of the refusal', async () => {
    const error = await scriptedCloud([started, refusal(531, 'not yours')]).refused(deploy);
    expect(error).toMatchObject({ code: 'API_AUTH', apiCode: 531, fate: 'unknown' });
  });

  it('survives questions that fail now and then', async () => {
    const gone = new HttpFailure('broken', 'perhaps', 'Broke.');
    const cloud = scriptedCloud([started, gone, pending, refusal(530, 'db'), refusal(503, 'later'), done]);
    expect((await cloud.call(deploy)).data).toMatchObject({ id: 'vm-1' });
  });
});

describe('a wait', () => {
  it('that is over first hands back the job', async () => {
    const cloud = scriptedCloud([started, pending]);
    const reply = await cloud.call(deploy, {}, { waitMs: 1000 });
    expect(reply).toEqual({
      data: { jobid: 'job-1', id: 'vm-1' },
      job: { id: 'job-1', state: 'pending', checkWith: 'cloudstack_query_async_job_result jobid=job-1' },
    });
    expect(cloud.clock.sleeps.reduce((sum, ms) => sum + ms, 0)).toBe(1000);
  });

  it('of no time at all does not ask once', async () => {
    const cloud = scriptedCloud([started, done]);
    expect((await cloud.call(deploy, {}, { waitMs: 0 })).job?.id).toBe('job-1');
    expect(cloud.seen).toHaveLength(1);
  });

  it('that nobody asked for ends before clients give up', async () => {
    const cloud = scriptedCloud([started, pending]);
    expect((await cloud.call(deploy)).job?.state).toBe('pending');
    expect(cloud.clock.sleeps.reduce((sum, ms) => sum + ms, 0)).toBe(45_000);
  });

  it('is not stretched by a question that gets no answer', async () => {
    const late = new HttpFailure('timeout', 'perhaps', 'No answer.');
    const cloud = scriptedCloud([
      started,
      ({ request }) => {
        expect(request.deadlineMs).toBeLessThanOrEqual(2950);
        cloud.clock.pass(request.deadlineMs);
        return late;
      },
    ]);
    expect((await cloud.call(deploy, {}, { waitMs: 3000 })).job?.id).toBe('job-1');
  });

  it('that the caller ends says that the job goes on, and how to ask', async () => {
    const stop = new AbortController();
    const cloud = scriptedCloud([
      started,
      () => {
        stop.abort();
        return pending;
      },
    ]);
    const error = await cloud.refused(deploy, {}, { signal: stop.signal });
    expect(error).toMatchObject({ code: 'CANCELLED', fate: 'unknown' });
    expect(error.message).toContain('job job-1 for deployVirtualMachine goes on');
    expect(error.hint).toContain('cloudstack_query_async_job_result jobid=job-1');
    expect(cloud.seen).toHaveLength(2);
  });

  it('that the caller ends during a question says the same', async () => {
    const cloud = scriptedCloud([started, new HttpFailure('aborted', 'perhaps', 'Stopped.')]);
    expect(await cloud.refused(deploy)).toMatchObject({
      code: 'CANCELLED',
      message: expect.stringContaining('goes on'),
    });
  });
});
