// Guest sessions and programs in a guest with Guest Additions, and that nothing of them stays open.
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { ToolError } from '../../../../src/contract/errors.ts';
import type { JsonObject } from '../../../../src/contract/tool.ts';
import { simulated } from '../simulator/simulated.ts';

type Rig = Awaited<ReturnType<typeof simulated>>;
let rig: Rig;
beforeEach(async () => {
  rig = await simulated();
});
const run = async (executable: string, args: readonly string[] = [], more: JsonObject = {}): Promise<JsonObject> => {
  const call = { machine: 'db-1', user: 'root', password: 'geheim', executable, arguments: [...args], ...more };
  return (await rig.call('runGuestCommand', call)).data as JsonObject;
};
const refused = (call: Promise<unknown>): Promise<ToolError> =>
  call.then(
    () => {
      throw new Error('the call was carried out');
    },
    (thrown: ToolError) => thrown,
  );
const count = (operation: string): number => rig.simulator.requests.filter((one) => one === operation).length;

describe('a program in a guest', () => {
  it('gives back what it printed and how it ended', async () => {
    expect(await run('/bin/echo', ['one', 'two words'])).toMatchObject({
      status: 'TerminatedNormally',
      exitCode: 0,
      stdout: 'one two words\n',
      stderr: '',
    });
    expect(await run('/bin/false')).toMatchObject({ exitCode: 1, stdout: '' });
  });

  it('that is not there, or a wrong password, ends with the reason', async () => {
    expect((await refused(run('/bin/nothing'))).message).toBe(
      'The guest could not start "/bin/nothing": it is not there, or this user may not run it.',
    );
    expect((await refused(run('/bin/true', [], { password: '' }))).message).toMatch(
      /^The guest did not open a session \(Error, Error\): user name or password may be wrong/,
    );
  });

  it('leaves no session and no reference behind, however it ended', async () => {
    await run('/bin/true');
    await refused(run('/bin/nothing'));
    await refused(run('/bin/true', [], { password: '' }));
    expect([count('IGuest_createSession'), count('IGuestSession_close')]).toEqual([3, 3]);
    expect(rig.simulator.outstanding()).toBe(1);
    expect((await rig.call('listHandles')).data).toEqual([]);
  });
});

describe('a guest session', () => {
  const open = async (): Promise<string> => {
    const { data } = await rig.call('IGuest.createSession', { machine: 'db-1', user: 'root', password: 'geheim' });
    return (data as { handle: string }).handle;
  };

  it('is open under a handle until that is closed, in the guest as well', async () => {
    const guestSession = await open();
    expect((await rig.call('IGuestSession.get', { guestSession, attributes: ['user'] })).data).toEqual({
      user: 'root',
    });
    await rig.call('closeHandle', { handle: guestSession });
    expect(count('IGuestSession_close')).toBe(1);
    expect(rig.simulator.outstanding()).toBe(1);
  });

  it('that nobody closed is closed with the provider', async () => {
    await open();
    await open();
    await rig.provider.close();
    expect(count('IGuestSession_close')).toBe(2);
    expect(rig.simulator.outstanding()).toBe(0);
  });
});
