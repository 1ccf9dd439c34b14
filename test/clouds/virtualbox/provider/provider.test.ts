// The VirtualBox provider in front of the simulator: names, locks, references, sessions, jobs, secrets.
import { beforeEach, describe, expect, it } from '@jest/globals';
import { createVirtualBoxProvider } from '../../../../src/clouds/virtualbox/provider/provider.ts';
import { systemClock } from '../../../../src/contract/clock.ts';
import { ToolError } from '../../../../src/contract/errors.ts';
import type { CallContext } from '../../../../src/contract/invocation.ts';
import type { JsonObject } from '../../../../src/contract/tool.ts';
import { HttpFailure, type Send } from '../../../../src/runtime/wire/http.ts';
import { createInProcessSend } from '../../../../src/runtime/wire/http-in-process.ts';
import { Secret } from '../../../../src/security/credentials.ts';
import { seeded, simulated } from '../simulator/simulated.ts';

type Rig = Awaited<ReturnType<typeof simulated>>;
let rig: Rig;
beforeEach(async () => {
  rig = await simulated();
});

const attributes = async (machine: string, names: readonly string[]): Promise<JsonObject> =>
  (await rig.call('IMachine.get', { machine, attributes: [...names] })).data as JsonObject;

async function errorOf(call: Promise<unknown>): Promise<ToolError> {
  try {
    await call;
  } catch (thrown) {
    if (thrown instanceof ToolError) return thrown;
    throw thrown;
  }
  throw new Error('the call was carried out');
}

describe('names', () => {
  it('are taken for ids of machines, snapshots, controllers and networks', async () => {
    expect((await rig.call('ISnapshot.get', { machine: 'web-1', snapshot: 'fresh' })).data).toMatchObject({
      name: 'fresh',
      childrenCount: 1,
    });
    expect((await rig.call('IStorageController.get', { machine: 'web-1', controller: 'SATA' })).data).toMatchObject({
      bus: 'SATA',
      portCount: 30,
    });
    expect((await rig.call('INATNetwork.get', { natNetwork: 'lab' })).data).toMatchObject({ network: '10.0.5.0/24' });
    expect((await rig.call('IHostNetworkInterface.get', { networkInterface: 'VBOXNET0' })).data).toMatchObject({
      name: 'vboxnet0',
    });
  });

  it.each([
    [
      'IMachine.get',
      { machine: 'web1' },
      'No machine is called "web1". Did you mean "web-1", "db-1"? Nothing was sent.',
    ],
    [
      'ISnapshot.get',
      { machine: 'web-1', snapshot: 'frehs' },
      'No snapshot is called "frehs". Did you mean "fresh"? Nothing was sent.',
    ],
    [
      'IStorageController.get',
      { machine: 'web-1', controller: 'STA' },
      'No storage controller is called "STA". Did you mean "SATA"? Nothing was sent.',
    ],
    [
      'INATNetwork.get',
      { natNetwork: 'laab' },
      'No NAT network is called "laab". Did you mean "lab"? Nothing was sent.',
    ],
    ['IMedium.get', { medium: 'web1.vdi' }, 'No medium is called "web1.vdi". Did you mean "web-1.vdi"'],
    [
      'IHostNetworkInterface.get',
      { networkInterface: 'wlan9' },
      'No network interface is called "wlan9". There are: "eth0", "vboxnet0"',
    ],
  ])('that nothing has get the nearest ones: %s', async (id, args, message) => {
    const error = await errorOf(rig.call(id, args));
    expect(error.code).toBe('NAME_UNKNOWN');
    expect(error.message).toContain(message);
  });

  it('of a disk may be its path, its file name or its id', async () => {
    const path = '/home/demo/VirtualBox VMs/web-1/web-1.vdi';
    const { id } = (await rig.call('IMedium.get', { medium: 'web-1.vdi' })).data as { id: string };
    for (const medium of [path, id, `{${id.toUpperCase()}}`]) {
      expect((await rig.call('IMedium.get', { medium, attributes: ['location'] })).data).toEqual({ location: path });
    }
  });
});

describe('locks', () => {
  it('are given back after a change, and after a refused one', async () => {
    await rig.call('IMachine.update', { machine: 'web-1', memorySize: 512 });
    const error = await errorOf(
      rig.call('IMachine.update', { machine: 'web-1', description: 'half', CPUExecutionCap: 900 }),
    );
    expect(error.message).toContain(
      'VirtualBox refused IMachine.setCPUExecutionCap (E_INVALIDARG): Invalid CPU execution cap value: 900',
    );
    expect(await attributes('web-1', ['memorySize', 'description', 'sessionState'])).toEqual({
      memorySize: 512,
      description: '',
      sessionState: 'Unlocked',
    });
  });

  it('are shared with the process of a running machine', async () => {
    await rig.call('IMachine.update', { machine: 'db-1', CPUExecutionCap: 40 });
    expect(await attributes('db-1', ['CPUExecutionCap', 'state'])).toEqual({ CPUExecutionCap: 40, state: 'Running' });
    expect((await errorOf(rig.call('IMachine.update', { machine: 'db-1', CPUCount: 4 }))).hint).toContain(
      'powered off',
    );
  });

  it('held by somebody else are named with the process, and with what to do', async () => {
    const post = async (operation: string, children: string): Promise<string> => {
      const body = `<Envelope><Body><vbox:${operation}>${children}</vbox:${operation}></Body></Envelope>`;
      const answer = await (
        await rig.simulator.handle(new Request('http://simulator.invalid/', { method: 'POST', body }))
      ).text();
      return /<returnval>([^<]*)</.exec(answer)?.[1] ?? '';
    };
    const root = await post('IWebsessionManager_logon', '<username>demo</username><password>virtspan</password>');
    const machine = await post('IVirtualBox_findMachine', `<_this>${root}</_this><nameOrId>web-1</nameOrId>`);
    const session = await post('IWebsessionManager_getSessionObject', `<refIVirtualBox>${root}</refIVirtualBox>`);
    await post(
      'IMachine_lockMachine',
      `<_this>${machine}</_this><session>${session}</session><lockType>Write</lockType>`,
    );
    const error = await errorOf(rig.call('IMachine.update', { machine: 'web-1', memorySize: 512 }));
    expect(error.code).toBe('BUSY');
    expect(error.message).toBe(
      'Machine "web-1" is locked by another client of the API, process 4711 on the host (session Locked). Nothing was changed.',
    );
    expect(error.hint).toContain('try again');
  });

  it('let 20 changes of one machine at a time take turns', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, number) =>
        rig.call('IMachine.setExtraData', { machine: 'web-1', key: `k${number}`, value: 'v' }),
      ),
    );
    expect((await rig.call('IMachine.getExtraDataKeys', { machine: 'web-1' })).data).toHaveLength(20);
  });
});

describe('references', () => {
  it('are all given back after 60 mixed calls at a time', async () => {
    const calls = Array.from({ length: 60 }, (_, number) => {
      if (number % 3 === 0) return rig.call('IMachine.get', { machine: 'web-1' });
      return number % 3 === 1 ? rig.call('listMedia') : errorOf(rig.call('IMachine.get', { machine: 'nobody' }));
    });
    await Promise.all(calls);
    expect(rig.simulator.outstanding()).toBe(1);
  });

  it('behind a handle stay until it is closed', async () => {
    const { data } = await rig.call('IVirtualBox.createAppliance');
    const { handle } = data as { handle: string };
    expect(handle).toMatch(/^appliance-[0-9a-f]{6}$/);
    expect((await rig.call('IAppliance.get', { appliance: handle })).data).toMatchObject({ path: '' });
    expect(rig.simulator.outstanding()).toBe(2);
    await rig.call('closeHandle', { handle });
    expect(rig.simulator.outstanding()).toBe(1);
    expect((await errorOf(rig.call('IAppliance.get', { appliance: handle }))).code).toBe('NAME_UNKNOWN');
  });

  it('go with the web session when the provider is closed', async () => {
    await rig.call('listMachines');
    await rig.provider.close();
    expect(rig.simulator.outstanding()).toBe(0);
  });
});

describe('the web session', () => {
  it('is opened once for many calls', async () => {
    await Promise.all([rig.call('listMachines'), rig.call('listMedia'), rig.call('IHost.get')]);
    expect(rig.simulator.requests.filter((operation) => operation === 'IWebsessionManager_logon')).toHaveLength(1);
  });

  it('is opened again after the service was restarted, and the call goes on', async () => {
    await rig.call('listMachines');
    rig.simulator.restart();
    await rig.call('IMachine.update', { machine: 'web-1', description: 'after' });
    expect(await attributes('web-1', ['description'])).toEqual({ description: 'after' });
  });

  it('says that a handle ended with it', async () => {
    const { handle } = (await rig.call('IVirtualBox.createAppliance')).data as { handle: string };
    rig.simulator.restart();
    await rig.call('listMachines');
    const error = await errorOf(rig.call('IAppliance.get', { appliance: handle }));
    expect(error.hint).toContain('open the object again');
  });

  it('is refused with a wrong password, which the error does not show', async () => {
    const profile = { ...rig.profile, password: new Secret('wr0ng-pass') };
    const provider = createVirtualBoxProvider({
      profiles: [profile],
      send: createInProcessSend(rig.simulator.handle),
      clock: systemClock,
      random: seeded(),
    });
    const error = await errorOf(provider.probe('sim', new AbortController().signal));
    expect(error.code).toBe('API_AUTH');
    expect(JSON.stringify([error.message, error.hint])).not.toContain('wr0ng-pass');
  });
});

describe('a lost answer', () => {
  /** Loses the answers to some operations after the service has carried them out. */
  function losing(operations: readonly string[]): Promise<ToolError> {
    const through = createInProcessSend(rig.simulator.handle);
    const send: Send = async (request) => {
      const response = await through(request);
      if (operations.some((operation) => String(request.body).includes(`<vbox:${operation}>`)))
        throw new HttpFailure('broken', 'perhaps', 'The connection to simulator broke off.');
      return response;
    };
    const provider = createVirtualBoxProvider({ profiles: [rig.profile], send, clock: systemClock, random: seeded() });
    const context: CallContext = {
      id: 't',
      profile: 'sim',
      signal: new AbortController().signal,
      report: () => undefined,
    };
    return errorOf(provider.call(rig.tools.get('IMachine.update')!, { machine: 'web-1', memorySize: 300 }, context));
  }

  it('to a change leaves its fate unknown', async () => {
    const error = await losing(['IMachine_saveSettings']);
    expect([error.code, error.fate]).toEqual(['API_UNREACHABLE', 'unknown']);
    expect(error.message).toContain('Whether virtualbox_update_machine took effect is unknown.');
    expect(rig.simulator.requests.filter((operation) => operation === 'IMachine_setMemorySize')).toHaveLength(1);
    expect(await attributes('web-1', ['sessionState'])).toEqual({ sessionState: 'Unlocked' });
  });

  it('to a question means that nothing changed', async () => {
    const error = await losing(['IVirtualBox_findMachine']);
    expect([error.fate, error.message]).toEqual([
      'refused',
      'The connection to simulator broke off. virtualbox_update_machine changed nothing.',
    ]);
  });
});

describe('operations in the background', () => {
  it('report how far they are', async () => {
    rig = await simulated({ jobMs: 1_200 });
    await rig.call('IMachine.takeSnapshot', { machine: 'web-1', name: 'slow' });
    const percents = rig.progress.map(({ percent }) => percent ?? 0);
    expect(percents.length).toBeGreaterThan(0);
    expect(percents).toEqual([...percents].sort((a, b) => a - b));
    expect(rig.progress[0]!.message).toBe('Taking a snapshot of the virtual machine');
  });

  it('become jobs when the caller does not wait', async () => {
    rig = await simulated({ jobMs: 600 });
    const { job } = await rig.call('IMachine.takeSnapshot', { machine: 'web-1', name: 'later' }, { waitMs: 0 });
    expect(job).toMatchObject({ state: 'pending', checkWith: 'virtualbox_get_job' });
    expect((await rig.call('getJob', { job: job!.id })).data).toMatchObject({
      state: 'running',
      tool: 'virtualbox_take_snapshot',
    });
    let state: JsonObject = {};
    do {
      await systemClock.sleep(20, new AbortController().signal);
      state = (await rig.call('getJob', { job: job!.id })).data as JsonObject;
    } while (state.state === 'running');
    expect(state).toMatchObject({ state: 'done' });
    expect((state.result as JsonObject).id).toMatch(/^[0-9a-f-]{36}$/);
    expect(await attributes('web-1', ['snapshotCount', 'sessionState'])).toEqual({
      snapshotCount: 3,
      sessionState: 'Unlocked',
    });
  });

  it('are cancelled when the caller goes away, and the lock is given back', async () => {
    rig = await simulated({ jobMs: 60_000 });
    const stop = new AbortController();
    const call = errorOf(
      rig.call(
        'IMachine.takeSnapshot',
        { machine: 'web-1', name: 'never' },
        { signal: stop.signal, report: () => stop.abort() },
      ),
    );
    expect((await call).code).toBe('JOB_CANCELLED');
    expect(await attributes('web-1', ['snapshotCount', 'sessionState'])).toEqual({
      snapshotCount: 2,
      sessionState: 'Unlocked',
    });
  });

  it('that are not there are refused with those that are', async () => {
    expect((await errorOf(rig.call('getJob', { job: 'job-1' }))).message).toBe(
      'There is no job "job-1". Nothing was sent.',
    );
  });
});

describe('texts of the login', () => {
  it('are the password, and the web session once there is one', async () => {
    const texts = (): readonly string[] => rig.provider.credentials!(rig.profile.name);
    const password = rig.profile.password.reveal();
    expect(texts()).toContain(password);
    await rig.call('startMachine', { machine: 'web-1' });
    expect(texts().filter((text) => text !== password)).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/)]);
    expect(rig.provider.credentials!('nowhere')).toEqual([]);
  });
});

describe('texts of errors', () => {
  it('never hold a password that was sent', async () => {
    await rig.call('startMachine', { machine: 'web-1' });
    const error = await errorOf(
      rig.call('IGuest.createSession', { machine: 'web-1', user: 'root', password: 'geheim-42' }),
    );
    expect(error.message).toBe(
      'VirtualBox refused IGuest.createSession (VBOX_E_GSTCTL_GUEST_ERROR): Guest Additions are not installed or not ready (yet).',
    );
    expect(rig.tools.get('IGuest.createSession')!.params.password!.secret).toBe('secret');
  });
});

describe('an endpoint that is no VirtualBox', () => {
  it.each([
    ['a page', new Response('<!DOCTYPE html><html></html>', { status: 200 }), 'API_GARBLED'],
    ['another status', new Response('', { status: 404 }), 'API_GARBLED'],
    [
      'an answer to something else',
      new Response('<Envelope><Body><x:OtherResponse/></Body></Envelope>', { status: 200 }),
      'API_GARBLED',
    ],
  ])('is told from one: %s', async (_, response, code) => {
    const provider = createVirtualBoxProvider({
      profiles: [rig.profile],
      send: createInProcessSend(async () => response.clone()),
      clock: systemClock,
      random: seeded(),
    });
    const error = await errorOf(provider.probe('sim', new AbortController().signal));
    expect([error.code, error.fate]).toEqual([code, 'refused']);
  });
});
