// The id by which a job is found whose answer was lost, and that a change is sent once.
import { describe, expect, it } from '@jest/globals';
import type { Effect } from '../../../../src/contract/tool.ts';
import { HttpFailure } from '../../../../src/runtime/wire/http.ts';
import { startOfTime } from '../../../runtime/wire/still-clock.ts';
import {
  callId,
  deploy,
  done,
  pending,
  raw,
  record,
  refusal,
  type Step,
  scriptedCloud,
  started,
  tool,
} from './scripted-cloud.ts';

describe('the id to find a lost job by', () => {
  const lost = new HttpFailure('broken', 'perhaps', 'The connection broke off.');

  it('is the id of the call', async () => {
    const cloud = scriptedCloud([started, done]);
    await cloud.call(deploy);
    expect(cloud.seen[0]!.form.get('customjobid')).toBe(callId);
  });

  it('finds the job when the answer is lost, and the command is not sent again', async () => {
    const cloud = scriptedCloud([lost, pending, done]);
    expect((await cloud.call(deploy)).data).toEqual({ id: 'vm-1', state: 'Running' });
    expect(cloud.commands()).toEqual(['deployVirtualMachine', 'queryAsyncJobResult', 'queryAsyncJobResult']);
    expect(cloud.seen[1]!.form.get('jobid')).toBe(callId);
  });

  it.each<[string, Step]>([
    ['a page of a proxy', raw('<html>gateway timeout', 504)],
    ['an answer that is cut off', raw('{"deployvirtualmach')],
    ['an answer of another command', { listzonesresponse: { count: 0 } }],
  ])('finds the job behind %s, too', async (_, step) => {
    expect((await scriptedCloud([step, done]).call(deploy)).data).toMatchObject({ id: 'vm-1' });
  });

  it('tells of a job that failed', async () => {
    const end = record(2, { jobresult: { errorcode: 533, errortext: 'No room in zone "a".' } });
    expect(await scriptedCloud([lost, end]).refused(deploy)).toMatchObject({ code: 'JOB_FAILED', apiCode: 533 });
  });

  it('is named when there is no such job: then the command never started, as far as one can see', async () => {
    const cloud = scriptedCloud([lost, refusal(431, 'entity does not exist')]);
    const error = await cloud.refused(deploy);
    expect(error).toMatchObject({ code: 'API_UNREACHABLE', fate: 'unknown' });
    expect(error.message).toContain('Whether deployVirtualMachine ran is unknown');
    expect(error.message).toContain(`CloudStack has no job ${callId}`);
    expect(error.hint).toContain(`cloudstack_query_async_job_result jobid=${callId}`);
    expect(error.hint).toContain('Do not send deployVirtualMachine again');
    expect(cloud.commands().filter((command) => command === 'deployVirtualMachine')).toHaveLength(1);
  });

  it('is named when nothing is heard afterwards either', async () => {
    const error = await scriptedCloud([lost]).refused(deploy, {}, { waitMs: 0 });
    expect(error).toMatchObject({ code: 'API_UNREACHABLE', fate: 'unknown' });
    expect(error.message).toContain('Nothing was heard of its job afterwards either');
    expect(`${error.message} ${error.hint}`).not.toMatch(/not sent|try again/i);
  });

  it('is the handle when the answer takes longer than the caller waits', async () => {
    const cloud = scriptedCloud([() => new Promise<Step>(() => {})]);
    const reply = await cloud.call(deploy, {}, { waitMs: 5_000 });
    expect(cloud.clock.now() - startOfTime).toBe(5_000);
    expect(reply.job).toMatchObject({ id: callId, state: 'pending' });
    expect(reply.notes).toEqual([expect.stringContaining('has not answered deployVirtualMachine yet')]);
  });

  it('is the caller’s own where there is one', async () => {
    const own = '11111111-2222-4333-8444-555555555555';
    const cloud = scriptedCloud([lost]);
    const { hint } = await cloud.refused(deploy, { customjobid: own });
    expect(cloud.seen[0]!.form.get('customjobid')).toBe(own);
    expect(hint).toContain(own);
  });

  it('is left out when the call’s id is no UUID, which the server would refuse', async () => {
    const cloud = scriptedCloud([started, done]);
    await cloud.call(deploy, {}, { id: 'call-1' });
    expect(cloud.seen[0]!.form.has('customjobid')).toBe(false);
  });

  it('is left out for a tool without the parameter', async () => {
    const cloud = scriptedCloud([started, done]);
    await cloud.call(tool('deployVirtualMachine'));
    expect(cloud.seen[0]!.form.has('customjobid')).toBe(false);
  });

  it('is left out for a read, which may be sent twice', async () => {
    const cloud = scriptedCloud([started, done]);
    await cloud.call({ ...deploy, effect: 'read' });
    expect(cloud.seen[0]!.form.has('customjobid')).toBe(false);
  });
});

describe('a change', () => {
  const effects: readonly Effect[] = ['act', 'write', 'destroy'];
  const mishaps: readonly (readonly [string, Step])[] = [
    ['a broken connection', new HttpFailure('broken', 'perhaps', 'x')],
    ['no connection', new HttpFailure('unreachable', 'nothing', 'x')],
    ['no answer in time', new HttpFailure('timeout', 'perhaps', 'x')],
    ['429', refusal(429, 'slow down', { 'retry-after': '0' })],
    ['503', refusal(503, 'shutting down')],
    ['530', refusal(530, 'inside')],
    ['401', refusal(401, 'no')],
    ['garbage', raw('<html>')],
  ];

  it.each(mishaps)('is sent exactly once when it meets %s', async (_, step) => {
    for (const effect of effects) {
      const cloud = scriptedCloud([step, refusal(431, 'entity does not exist')]);
      await cloud.refused({ ...deploy, effect });
      expect(cloud.commands().filter((command) => command === 'deployVirtualMachine')).toHaveLength(1);
    }
  });
});
