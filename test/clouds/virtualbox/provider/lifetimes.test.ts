// How long things live: handles that nobody uses, calls under way when the provider ends, a service that was started.
import { describe, expect, it } from '@jest/globals';
import type { Launched } from '../../../../src/clouds/virtualbox/provider/local/launch.ts';
import { createVirtualBoxProvider } from '../../../../src/clouds/virtualbox/provider/provider.ts';
import { HandleTable, type Kept } from '../../../../src/clouds/virtualbox/provider/session/handles.ts';
import { ownIds } from '../../../../src/clouds/virtualbox/provider/session/own-ids.ts';
import { simulatorLogin } from '../../../../src/clouds/virtualbox/simulator/simulator.ts';
import { type Clock, systemClock } from '../../../../src/contract/clock.ts';
import type { ToolError } from '../../../../src/contract/errors.ts';
import { createInProcessSend } from '../../../../src/runtime/wire/http-in-process.ts';
import { Secret } from '../../../../src/security/credentials.ts';
import { seeded, simulated } from '../simulator/simulated.ts';

const minute = 60_000;

describe('a handle', () => {
  function table() {
    const state = { now: 0 };
    const ended: string[] = [];
    const handles = new HandleTable({
      elapsed: () => state.now,
      ids: ownIds(seeded()),
      hold: (ref) => {
        ended.push(`hold ${ref}`);
        return 'held';
      },
      letGo: (ref) => void ended.push(`let go ${ref}`),
      close: async ({ ref }: Kept) => void ended.push(`close ${ref}`),
    });
    return { handles, ended, state };
  }
  const ref = '0123456789abcdef-0000000000000002';

  it('ends half an hour after it was last used, on the other side first', async () => {
    const { handles, ended, state } = table();
    const id = handles.keep('guestSession', ref)!;
    state.now = 29 * minute;
    expect(handles.find('guestSession', id, '0123456789abcdef')).toBe(ref);
    state.now = 58 * minute;
    handles.sweep();
    expect(handles.all()).toHaveLength(1);
    state.now = 60 * minute;
    handles.sweep();
    await Promise.resolve();
    expect(handles.all()).toEqual([]);
    expect(ended).toEqual([`hold ${ref}`, `close ${ref}`, `let go ${ref}`]);
  });
});

describe('a provider that ends', () => {
  it('gives back the lock of a job that nobody waits for any more', async () => {
    const rig = await simulated({ jobMs: 60_000 });
    const { job } = await rig.call('IMachine.takeSnapshot', { machine: 'web-1', name: 'never' }, { waitMs: 0 });
    expect(job?.state).toBe('pending');
    await rig.provider.close();
    expect(rig.simulator.outstanding()).toBe(0);
    const next = createVirtualBoxProvider({
      profiles: [rig.profile],
      send: createInProcessSend(rig.simulator.handle),
      clock: systemClock,
      random: seeded(5),
    });
    const context = { id: 'n', profile: 'sim', signal: new AbortController().signal, report: () => undefined };
    const { data } = await next.call(
      rig.tools.get('IMachine.get')!,
      { machine: 'web-1', attributes: ['sessionState', 'snapshotCount'] },
      context,
    );
    expect(data).toEqual({ sessionState: 'Unlocked', snapshotCount: 2 });
  });
});

describe('a service of our own', () => {
  it('is started by the first call, again after it died, and stopped once', async () => {
    const rig = await simulated();
    const log: string[] = [];
    let isDead = false;
    const launch = async (): Promise<Launched> => {
      isDead = false;
      log.push('start');
      const { username } = simulatorLogin;
      const password = new Secret(simulatorLogin.password);
      const url = 'http://simulator.invalid/';
      return { url, username, password, pid: 1, hasEnded: () => isDead, stop: async () => void log.push('stop') };
    };
    const provider = createVirtualBoxProvider({
      profiles: [{ ...rig.profile, url: 'start' }],
      send: createInProcessSend(rig.simulator.handle),
      clock: systemClock as Clock,
      random: seeded(5),
      every: () => () => undefined,
      launch,
    });
    const signal = new AbortController().signal;
    expect(log).toEqual([]);
    await Promise.all([provider.probe('sim', signal), provider.probe('sim', signal)]);
    expect(log).toEqual(['start']);
    isDead = true;
    rig.simulator.restart();
    await Promise.all([provider.probe('sim', signal), provider.probe('sim', signal)].map((one) => one.catch(() => 0)));
    expect(log).toEqual(['start', 'stop', 'start']);
    expect(await provider.probe('sim', signal)).toMatch(/^VirtualBox 7/);
    await provider.close();
    expect(log).toEqual(['start', 'stop', 'start', 'stop']);
  });
});

describe('a service that lost the process behind it', () => {
  it('is said to need a restart, and is used again after that', async () => {
    const rig = await simulated();
    await rig.call('listMachines');
    rig.simulator.loseVBoxSVC();
    const error = (await rig.call('listMachines').catch((thrown: unknown) => thrown)) as ToolError;
    expect([error.code, error.fate]).toEqual(['API_UNREACHABLE', 'refused']);
    expect(`${error.message} ${error.hint}`).toMatch(/lost VBoxSVC.*Restart vboxwebsrv/);
    rig.simulator.restart();
    expect((await rig.call('listMachines')).data).toHaveLength(3);
  });
});
