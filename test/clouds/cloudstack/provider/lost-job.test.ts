// A job that no answer ever told of: nobody says that it was started, or that it goes on.
import { describe, expect, it } from '@jest/globals';
import { HttpFailure } from '../../../../src/runtime/wire/http.ts';
import { callId, refusal, scriptedCloud, tool } from './scripted-cloud.ts';

const deploy = tool(
  'deployVirtualMachine',
  { customjobid: { kind: 'uuid', hidden: true } },
  { call: { kind: 'query', command: 'deployVirtualMachine', async: true } },
);
const lost = new HttpFailure('broken', 'perhaps', 'The connection broke off.');

describe('the id to find a lost job by', () => {
  it('is not called that of a job that goes on when the caller ends the search: there may be none', async () => {
    const stop = new AbortController();
    const away = (): HttpFailure => {
      stop.abort();
      return lost;
    };
    const error = await scriptedCloud([lost, away]).refused(deploy, {}, { signal: stop.signal });
    expect(error).toMatchObject({ code: 'CANCELLED', fate: 'unknown' });
    expect(error.message).toContain('Whether deployVirtualMachine ran is unknown');
    expect(error.message).not.toContain('goes on');
    expect(error.hint).toContain(`cloudstack_query_async_job_result jobid=${callId}`);
    expect(error.hint).toContain('Do not send deployVirtualMachine again');
  });

  it('is not called that of a job that was started when it may not be asked about', async () => {
    const error = await scriptedCloud([lost, refusal(401, 'no')]).refused(deploy);
    expect(error.fate).toBe('unknown');
    expect(error.message).toContain('Whether deployVirtualMachine ran is unknown');
    expect(error.message).not.toContain('was started');
    expect(error.hint).toContain('Do not send deployVirtualMachine again');
  });
});
