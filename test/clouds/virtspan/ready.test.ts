// Waiting until machines are ready: the truth about each, from what its cloud, its guest and its port 22 tell.
import { mkdtempSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { isReachable, reach, tried } from '../../../src/runtime/wire/reach.ts';
import { steppingClock } from './stepping-clock.ts';
import { type AllClouds, allClouds } from './world.ts';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function open(more: Parameters<typeof allClouds>[1] = {}): Promise<AllClouds> {
  const clouds = await allClouds([], { clock: steppingClock(10_000, []), ...more });
  closers.push(() => clouds.close());
  return clouds;
}

describe('waiting until machines are ready', () => {
  it('goes by what each cloud tells of the agent in its guests, and says where there is none', async () => {
    const clouds = await open();
    const args = { match: '*', state: 'running', ready: 'agent', wait: 5 } as const;
    const { data, text, verdict } = await clouds.call('virtspan_wait_until_ready', args);
    const of = (cloud: string, name: string) =>
      (data as readonly { cloud: string; name: string }[]).find((one) => one.cloud === cloud && one.name === name);
    expect(of('kubevirt', 'web-1')).toMatchObject({ ready: 'yes', said: 'its agent is connected' });
    expect(of('cloudstack', 'web-1')).toMatchObject({ ready: 'no', said: expect.stringMatching(/no agent/) });
    expect(of('virtualbox', 'db-1')).toMatchObject({ cloud: 'virtualbox' });
    expect(text).toMatch(/\d+ of \d+ machines are ready \(agent\)/);
    expect(verdict).toBe('wrong');
  });

  it('waits for a machine that only starts', async () => {
    const steps: (() => unknown)[] = [];
    const clouds = await open({ only: ['cloudstack'], clock: steppingClock(10_000, steps) });
    await clouds.call('cloudstack_stop_virtual_machine', { id: 'web-1', forced: true });
    steps.push(() => clouds.call('cloudstack_start_virtual_machine', { id: 'web-1' }));
    const { text, verdict } = await clouds.call('virtspan_wait_until_ready', { names: ['web-1'], wait: 60 });
    expect(text).toMatch(/yes\s+web-1 .*10\.1\.1\.\d+/);
    expect(verdict).toBeUndefined();
  });

  it('tries port 22 of the addresses of these machines alone, and only when asked', async () => {
    const tries: string[] = [];
    const clouds = await open({
      only: ['cloudstack'],
      reach: async (address, port) => {
        tries.push(`${address}:${port}`);
        return tries.length > 1 ? 'answered' : { not: 'ECONNREFUSED' };
      },
    });
    await clouds.call('virtspan_wait_until_ready', { names: ['web-1'] });
    expect(tries).toEqual([]);
    const { text } = await clouds.call('virtspan_wait_until_ready', { names: ['web-1'], ready: 'ssh', wait: 0 });
    expect(text).toMatch(/no\s+web-1 .*port 22 did not answer from here \(10\.1\.1\.\d+: ECONNREFUSED\)/);
    const later = await clouds.call('virtspan_wait_until_ready', { names: ['web-1'], ready: 'ssh' });
    expect(later.text).toMatch(/yes\s+web-1 .*port 22 answered from here/);
    expect(new Set(tries).size).toBe(1);
  });

  it('is what makes machines of a recipe ready, too', async () => {
    const clouds = await open({ only: ['cloudstack'], reach: async () => 'answered' });
    const recipe = String((await clouds.call('virtspan_capture_recipe', { machine: 'web-1' })).data);
    const made = await clouds.call('virtspan_make_machines', { recipe, names: ['ssh-1'], ready: 'ssh' });
    expect(made.text).toMatch(/done\s+ssh-1 .*port 22 answered from here/);
  });

  it('takes what cannot be seen for neither gone nor ready, and says which cloud it is', async () => {
    const faults = join(mkdtempSync(join(tmpdir(), 'virtspan-ready-')), 'faults.yaml');
    const hidden =
      'faults: [{ operation: "GET /apis/kubevirt.io/v1/virtualmachines", from_s: 5, answer: { status: 403 } }]\n';
    writeFileSync(faults, hidden, { mode: 0o600 });
    const clouds = await open({ only: ['kubevirt'], faults, reach: async () => ({ not: 'ECONNREFUSED' }) });
    const args = { match: '*', state: 'running', ready: 'ssh', wait: 30 } as const;
    const { text, verdict } = await clouds.call('virtspan_wait_until_ready', args);
    expect(text).toMatch(/0 of [1-9]\d* machines are ready \(ssh\)/);
    expect(text).toMatch(/[1-9]\d* of them could not be seen at the last look/);
    expect(text).toMatch(/Not seen in kubevirt \(machines\)/);
    expect(text).not.toMatch(/not there any more/);
    expect(verdict).toBe('wrong');
    const blind = await clouds.call('virtspan_wait_until_ready', { match: '*', wait: 0 });
    expect(blind.text).toMatch(/0 of 0 machines .*[\s\S]*Not seen in kubevirt/);
    expect(blind.verdict).toBe('wrong');
  });

  it('refuses names that nothing has and times that nobody means', async () => {
    const clouds = await open({ only: ['cloudstack'] });
    await expect(clouds.call('virtspan_wait_until_ready', { names: ['nobody'] })).rejects.toMatchObject({
      code: 'NAME_UNKNOWN',
    });
    await expect(clouds.call('virtspan_wait_until_ready', { names: ['web-1'], wait: 9_999 })).rejects.toThrow(/3600/);
  });
});

describe('a connection that is tried', () => {
  it('says whether somebody answered', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const { signal } = new AbortController();
    expect(await tried('127.0.0.1', port, signal)).toBe('answered');
    await new Promise((resolve) => server.close(resolve));
    expect(await tried('127.0.0.1', port, signal)).toEqual({ not: 'ECONNREFUSED' });
    expect(await tried('127.0.0.1', port, AbortSignal.abort())).toHaveProperty('not');
  });

  it.each([
    '127.0.0.1',
    '169.254.169.254',
    '0.0.0.0',
    '224.0.0.1',
    '::1',
    '::',
    'fe80::1',
    '::ffff:127.0.0.1',
    'localhost',
  ])('is not tried to %s, which a guest may claim', async (address) => {
    expect(isReachable(address)).toBe(false);
    expect(await reach(address, 22, new AbortController().signal)).toHaveProperty('not');
  });

  it.each(['10.0.0.7', '192.168.1.5', '203.0.113.9', 'fd00::7', '2001:db8::1'])('may go to %s', (address) => {
    expect(isReachable(address)).toBe(true);
  });
});
