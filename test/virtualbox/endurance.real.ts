// Many calls, calls at a time, and a service that dies in between, on a real VirtualBox.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../src/contract/tool.ts';
import { type Rig, startRig } from './service.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
  for (const name of ['one', 'two', 'three'])
    await rig.call('createMachine', { name, OSTypeId: 'Other', memorySize: 32, network: 'NAT' });
});
afterAll(() => rig.stop());

const sessions = async (): Promise<unknown> =>
  ((await rig.call('listMachines')).data as readonly JsonObject[]).map(({ sessionState }) => sessionState);

/** A different call for every number, refused ones among them. */
function mixed(number: number): Promise<unknown> {
  const machine = ['one', 'two', 'three'][number % 3]!;
  switch (number % 8) {
    case 0:
      return rig.call('IMachine.update', { machine, description: `change ${number}` });
    case 1:
      return rig.call('IMachine.get', { machine, attributes: ['name', 'state', 'description'] });
    case 2:
      return rig.refused('IMachine.update', { machine, CPUExecutionCap: 900 });
    case 3:
      return rig.call('INetworkAdapter.update', { machine, slot: 1, enabled: number % 16 === 3 });
    case 4:
      return rig.refused('IMachine.get', { machine: `${machine}-x` });
    case 5:
      return rig.call('IHost.getProcessorDescription', { cpuId: 0 });
    case 6:
      return rig.refused('INATEngine.addRedirect', {
        machine,
        slot: 0,
        name: 'bad',
        proto: 'TCP',
        hostPort: 0,
        guestPort: 0,
      });
    default:
      return rig.call('listNetworks');
  }
}

describe('a real service under load', () => {
  it('has no machine locked after 200 mixed calls', async () => {
    for (let number = 0; number < 200; number += 4)
      await Promise.allSettled([0, 1, 2, 3].map((more) => mixed(number + more)));
    expect(await sessions()).toEqual(['Unlocked', 'Unlocked', 'Unlocked']);
  });

  it('has given every reference back', () => {
    expect(rig.leaked()).toEqual([]);
  });

  it('answers 100 calls at a time', async () => {
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, number) =>
        rig.call('IMachine.get', { machine: ['one', 'two', 'three'][number % 3]!, attributes: ['name'] }),
      ),
    );
    expect(answers.map(({ data }) => (data as JsonObject).name)).toEqual(
      Array.from({ length: 100 }, (_, number) => ['one', 'two', 'three'][number % 3]),
    );
  });

  it('lets 30 changes of one machine at a time take turns', async () => {
    await Promise.all(
      Array.from({ length: 30 }, (_, number) =>
        rig.call('IMachine.setExtraData', { machine: 'one', key: `turn/${number}`, value: 'x' }),
      ),
    );
    const { data } = await rig.call('IMachine.getExtraDataKeys', { machine: 'one' });
    expect((data as readonly string[]).filter((key) => key.startsWith('turn/'))).toHaveLength(30);
  });

  it('goes on after the service was killed and started again', async () => {
    await rig.restart();
    expect(await sessions()).toEqual(['Unlocked', 'Unlocked', 'Unlocked']);
    await rig.call('IMachine.update', { machine: 'two', description: 'after the restart' });
    expect((await rig.call('IMachine.get', { machine: 'two', attributes: ['description'] })).data).toEqual({
      description: 'after the restart',
    });
  });
});
