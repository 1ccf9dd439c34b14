// Questions about jobs: one that was handed back, and many at a time.
import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../../../src/contract/tool.ts';
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

describe('a question about a job', () => {
  const query = tool('queryAsyncJobResult', { jobid: { kind: 'uuid' } });

  it('gives the record, with a handle while the job is pending', async () => {
    const cloud = scriptedCloud([pending]);
    expect(await cloud.call(query, { jobid: 'job-1' })).toMatchObject({ data: { jobstatus: 0 }, job: { id: 'job-1' } });
  });

  it.each<[number, JsonObject, string]>([
    [
      2,
      { cmd: 'org.x.DeployVMCmd', jobresult: { errorcode: 533, errortext: 'No room.' } },
      'DeployVMCmd failed (533): No room',
    ],
    [2, { jobresultcode: 530, jobresult: 'broke' }, 'failed (530): broke'],
    [3, {}, 'was cancelled'],
  ])('that ended with %i says so in words', async (status, more, words) => {
    const reply = await scriptedCloud([record(status, more)]).call(query, { jobid: 'job-1' });
    expect(reply.data).toMatchObject({ jobstatus: status });
    expect(reply.notes?.join(' ')).toContain(words);
    expect(reply.job).toBeUndefined();
  });

  it('that never was says that it never started', async () => {
    const error = await scriptedCloud([refusal(431, 'Invalid parameter jobid')]).refused(query, { jobid: callId });
    expect(error).toMatchObject({ code: 'API_REFUSED', apiCode: 431 });
    expect(error.message).toContain(`CloudStack has no job ${callId}`);
    expect(error.hint).toContain('never started');
  });
});

describe('many jobs', () => {
  it('are asked about with one list, and each for its result once it has ended', async () => {
    const ids = Array.from({ length: 50 }, (_, n) => `job-${n}`);
    const running = { listasyncjobsresponse: { count: 50, asyncjobs: ids.map((jobid) => ({ jobid, jobstatus: 0 })) } };
    let starts = 0;
    const asked = new Map<string, number>();
    const cloud = scriptedCloud([
      ({ form }) => {
        const command = form.get('command')!;
        asked.set(command, (asked.get(command) ?? 0) + 1);
        if (command === 'deployVirtualMachine') return { deployvirtualmachineresponse: { jobid: ids[starts++]! } };
        const isOver = cloud.clock.now() - startOfTime > 20_000;
        if (command === 'listAsyncJobs') return isOver ? { listasyncjobsresponse: {} } : running;
        return isOver ? done : pending;
      },
    ]);
    const replies = await Promise.all(ids.map(() => cloud.call(deploy, {}, { waitMs: 600_000 })));
    expect(replies).toHaveLength(50);
    // Fifty jobs, each asked about on its own, cost thousands.
    expect(asked.get('queryAsyncJobResult')!).toBeLessThanOrEqual(60);
  });

  it.each<[string, Step]>([
    ['is not allowed', refusal(432, 'not for you')],
    ['leaves them out', { listasyncjobsresponse: {} }],
  ])('end as they do where the list %s', async (_, list) => {
    const cloud = scriptedCloud([
      ({ form }) =>
        form.get('command') === 'deployVirtualMachine'
          ? started
          : form.get('command') === 'listAsyncJobs'
            ? list
            : done,
    ]);
    const replies = await Promise.all(Array.from({ length: 5 }, () => cloud.call(deploy)));
    expect(replies.map(({ data }) => data)).toEqual(Array(5).fill({ id: 'vm-1', state: 'Running' }));
  });
});
