// Somebody sets the clock, an hour back or forward, while things are under way: nothing that takes time may notice.

import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { JobWatch } from '../../src/clouds/cloudstack/provider/job-watch.ts';
import { waitForJob } from '../../src/clouds/cloudstack/provider/jobs.ts';
import type { ToolError } from '../../src/contract/errors.ts';
import type { Person } from '../../src/contract/person.ts';
import { CallLimits } from '../../src/runtime/limits.ts';
import { HttpFailure } from '../../src/runtime/wire/http.ts';
import { RetryBudget, sendWithRetries } from '../../src/runtime/wire/retry.ts';
import { parsePolicy } from '../../src/security/policy-file.ts';
import { stillClock } from '../runtime/wire/still-clock.ts';
import { intent, newLog } from '../security/audit-parts.ts';
import { type AttackedCloud, attackedCloud } from './cloud.ts';

const hour = 3_600_000;
const steps = [
  ['back', -hour],
  ['forward', hour],
] as const;
const codeOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'done',
    (error: ToolError) => `${error.code}/${error.fate}`,
  );
const stepped = ({ clock }: Pick<AttackedCloud, 'clock'>, by: number): void => clock.set(clock.now() + by);

/** A person who says yes after so long, while somebody sets the clock. */
const yesAfter = (cloud: AttackedCloud, ms: number, by: number): Person => ({
  ask: async () => {
    stepped(cloud, by);
    cloud.clock.pass(ms);
    return 'agreed';
  },
});

describe('with the clock set an hour back or forward', () => {
  it.each(steps)('(%s) a yes in time counts, and one that comes too late does not', async (_, by) => {
    const cloud = await attackedCloud();
    const destroy = (person: Person) =>
      codeOf(cloud.execute('cloudstack_destroy_virtual_machine', { id: 'web-1' }, { person }));
    expect(await destroy(yesAfter(cloud, 300_001, by))).toBe('CONFIRM_EXPIRED/refused');
    expect(await destroy(yesAfter(cloud, 299_000, by))).toBe('done');
  });

  it.each(steps)(
    '(%s) a profile that did not answer is left alone for as long as ever, and no longer',
    async (_, by) => {
      let is: 'down' | 'up' = 'down';
      const cloud = await attackedCloud({
        between: (send) => (request) =>
          is === 'up' ? send(request) : Promise.reject(new HttpFailure('unreachable', 'nothing', 'down')),
      });
      const list = () => codeOf(cloud.execute('cloudstack_list_zones'));
      for (let count = 0; count < 5; count++) await list();
      is = 'up';
      stepped(cloud, by);
      expect(await list()).toBe('API_UNREACHABLE/refused');
      cloud.clock.pass(15_000);
      expect(await list()).toBe('done');
    },
  );

  it.each(steps)('(%s) a limit counts the calls of the time that passed', async (_, by) => {
    const { limits } = parsePolicy('version: 1\nlimits: [{calls: 1, per: 1m, effects: [read]}]', 'p', []);
    const clock = stillClock();
    const cloud = await attackedCloud({ callLimits: new CallLimits(limits, clock.elapsed) });
    const list = () => codeOf(cloud.execute('cloudstack_list_zones'));
    expect(await list()).toBe('done');
    clock.set(clock.now() + by);
    expect(await list()).toBe('RATE_LIMITED/refused');
    clock.pass(60_000);
    expect(await list()).toBe('done');
  });

  it.each(steps)('(%s) a job is waited for as long as was asked for', async (_, by) => {
    const clock = stillClock();
    const wait = {
      query: async () => {
        clock.set(clock.now() + by);
        return { jobstatus: 0 };
      },
      ...{ clock, signal: new AbortController().signal, report: () => {}, startedAt: 0, endsAt: 5_000, secrets: [] },
      watch: new JobWatch({ list: async () => ({}), elapsed: clock.elapsed }),
    };
    expect(await waitForJob({ id: 'j', command: 'startVirtualMachine' }, wait)).toEqual({ state: 'pending' });
    expect(clock.elapsed()).toBe(5_000);
  });

  it.each(steps)('(%s) retries end at the deadline of their request', async (_, by) => {
    const clock = stillClock();
    let attempts = 0;
    const send = () => {
      attempts += 1;
      clock.set(clock.now() + by);
      return Promise.reject(new HttpFailure('unreachable', 'nothing', 'down'));
    };
    const rules = { effect: 'read' as const, clock, random: () => 0, budget: new RetryBudget() };
    const request = { method: 'GET' as const, url: 'http://a.invalid/', headers: {}, deadlineMs: 10_000 };
    await expect(sendWithRetries(send, request as never, rules)).rejects.toThrow('down');
    expect(attempts).toBe(3);
  });

  it.each(steps)(
    '(%s) the lock of a writer that is at work stays its own, and one that nobody signed is given up',
    async (_, by) => {
      const folder = mkdtempSync(join(tmpdir(), 'virtspan-steps-'));
      try {
        const lock = join(folder, 'audit.lock');
        const clock = stillClock(Date.now());
        const log = newLog(folder, {
          now: clock.now,
          elapsed: clock.elapsed,
          sleep: async (ms) => clock.pass(ms * 20),
        });
        const seconds = (Date.now() + by) / 1000;
        writeFileSync(lock, '');
        utimesSync(lock, seconds, seconds);
        await log.intent(intent('after an unsigned one'));
        writeFileSync(lock, `${process.pid} somebody\n`);
        // It signs anew at each look: it is at work, whatever the date of its lock.
        let looks = 0;
        const busy = newLog(folder, {
          now: clock.now,
          elapsed: clock.elapsed,
          sleep: async (ms) => {
            clock.pass(ms * 20);
            looks += 1;
            utimesSync(lock, seconds + looks, seconds + looks);
          },
        });
        await expect(busy.intent(intent('x'))).rejects.toThrow('another process holds the lock');
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});
