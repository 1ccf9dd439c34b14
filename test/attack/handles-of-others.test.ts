// Two principals share a profile of VirtualBox: neither reaches what the other opened, by any handle or way around one.
import { beforeEach, expect, it } from '@jest/globals';
import type { ToolError } from '../../src/contract/errors.ts';
import type { Reply } from '../../src/contract/invocation.ts';
import type { JsonObject } from '../../src/contract/tool.ts';
import { simulated } from '../clouds/virtualbox/simulator/simulated.ts';

let rig: Awaited<ReturnType<typeof simulated>>;
beforeEach(async () => {
  rig = await simulated();
});

const as =
  (principal: string) =>
  (tool: string, args: JsonObject = {}, waitMs = 600_000): Promise<Reply> =>
    rig.call(tool, args, { principal, waitMs });
const alice = as('alice');
const bob = as('bob');
const codeOf = (call: Promise<Reply>): Promise<string> =>
  call.then(
    ({ data }) => `answered: ${JSON.stringify(data)}`,
    (thrown: ToolError) => thrown.code,
  );
const openSession = async (): Promise<string> => {
  const login = { machine: 'db-1', user: 'root', password: 'geheim', sessionName: 'of alice' };
  return ((await alice('IGuest.createSession', login)).data as { handle: string }).handle;
};

it('a handle is none of anybody else: to look at, to work with, or to close', async () => {
  const guestSession = await openSession();
  expect((await bob('listHandles')).data).toEqual([]);
  expect(await codeOf(bob('IGuestSession.get', { guestSession, attributes: ['user'] }))).toBe('NAME_UNKNOWN');
  expect(
    await codeOf(bob('IGuestSession.processCreate', { guestSession, executable: '/bin/true', arguments: [] })),
  ).toBe('NAME_UNKNOWN');
  expect(await codeOf(bob('closeHandle', { handle: guestSession }))).toBe('NAME_UNKNOWN');
  expect((await alice('IGuestSession.get', { guestSession, attributes: ['user'] })).data).toEqual({ user: 'root' });
});

it('a session in a guest that somebody else opened is seen without a handle to it', async () => {
  const guestSession = await openSession();
  const found = await bob('IGuest.findSession', { machine: 'db-1', sessionName: 'of alice' });
  const listed = await bob('IGuest.get', { machine: 'db-1', attributes: ['sessions'] });
  for (const { data, notes } of [found, listed]) {
    expect(JSON.stringify(data)).toContain('"user":"root"');
    expect(JSON.stringify(data)).not.toContain('handle');
    expect(notes?.join()).toMatch(/without a handle/);
  }
  expect((await bob('listHandles')).data).toEqual([]);
  const own = await alice('IGuest.findSession', { machine: 'db-1', sessionName: 'of alice' });
  expect(JSON.stringify(own.data)).toContain(guestSession);
});

it('the reference itself, typed in, is no name of anything', async () => {
  await openSession();
  const session = rig.provider.credentials?.('sim').at(-1) ?? '';
  for (let number = 0; number < 40; number += 1) {
    const ref = `${session}-${number.toString(16).padStart(16, '0')}`;
    expect(await codeOf(bob('IGuestSession.get', { guestSession: ref, attributes: ['user'] }))).toBe('NAME_UNKNOWN');
  }
});

it('a job is none of anybody else: to ask about, or to cancel', async () => {
  rig = await simulated({ jobMs: 600_000 });
  const { job } = await alice('IMachine.takeSnapshot', { machine: 'db-1', name: 's', description: '' }, 0);
  expect(job?.state).toBe('pending');
  expect((await bob('listJobs')).data).toEqual([]);
  expect(await codeOf(bob('getJob', { job: job!.id }))).toBe('NAME_UNKNOWN');
  expect(await codeOf(bob('cancelJob', { job: job!.id }))).toBe('NAME_UNKNOWN');
  expect(((await alice('listJobs')).data as unknown[]).length).toBe(1);
});
