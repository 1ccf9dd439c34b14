// The VirtualBox provider in front of the simulator: names, locks, references, sessions, jobs, secrets.
import { beforeEach, describe, expect, it } from '@jest/globals';
import { ToolError } from '../../../../src/contract/errors.ts';
import type { JsonObject } from '../../../../src/contract/tool.ts';
import { simulated } from '../simulator/simulated.ts';

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
  it('are all given back after 60 mixed calls at a time, but for those to the machines there are', async () => {
    const machines = (await rig.call('listMachines')).data as readonly unknown[];
    const calls = Array.from({ length: 60 }, (_, number) => {
      if (number % 3 === 0) return rig.call('IMachine.get', { machine: 'web-1' });
      return number % 3 === 1 ? rig.call('listMedia') : errorOf(rig.call('IMachine.get', { machine: 'nobody' }));
    });
    await Promise.all(calls);
    expect(rig.simulator.outstanding()).toBe(1 + machines.length);
  });

  it('behind a handle stay until it is closed', async () => {
    const { data } = await rig.call('IVirtualBox.createAppliance');
    const { handle } = data as { handle: string };
    expect(handle).toMatch(/^appliance-[0-9a-f]{4}-[0-9a-f]{6}$/);
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
