// Machines leave a host, those that can.
import { describe, expect, it } from '@jest/globals';
import { idOf } from '../../../src/clouds/cloudstack/simulator/engine/ids.ts';
import { allClouds } from './world.ts';

describe('moving machines', () => {
  it('says before what would go and what cannot, and changes nothing', async () => {
    const clouds = await allClouds([], { only: ['cloudstack'] });
    const { text, verdict } = await clouds.call('virtspan_move_machines', { match: '*-1', preview: true });
    expect(text).toMatch(/would be moved; none was/);
    expect(text).toMatch(/legacy-1 stays: it is Stopped/);
    expect(verdict).toBe('wrong');
    expect(clouds.commands()).not.toContain('migrateVirtualMachine');
    await clouds.close();
  });

  it('drains a host: closes it first, then moves what runs there', async () => {
    const clouds = await allClouds([], { only: ['cloudstack'] });
    const { text } = await clouds.call('virtspan_move_machines', { host: 'fra1-kvm-01' });
    expect(text).toMatch(/fra1-kvm-01 takes no new machines/);
    expect(text).toMatch(/migrate of \d+ machines: \d+ done/);
    const order = clouds.commands().filter((command) => /^(updateHost|migrateVirtualMachine)$/.test(command));
    expect(order[0]).toBe('updateHost');
    const left = await clouds.rows('cloudstack_list_virtual_machines', { listall: true, state: 'Running' });
    expect(left.filter(({ hostname }) => hostname === 'fra1-kvm-01')).toEqual([]);
    await clouds.close();
  });

  it('moves nothing to a host that is down, full or elsewhere', async () => {
    const clouds = await allClouds(
      [{ kind: 'row', table: 'host', row: { id: idOf('host', 'fra1-kvm-02'), state: 'Down' } }],
      {
        only: ['cloudstack', 'kubevirt'],
      },
    );
    const down = await clouds.call('virtspan_move_machines', { names: ['db-1'], owner: 'admin', to: 'fra1-kvm-02' });
    expect(down.text).toMatch(/db-1 stays: fra1-kvm-02 takes no machines: Down/);
    const away = await clouds.call('virtspan_move_machines', { names: ['db-1'], owner: 'admin', to: 'node1' });
    expect(away.text).toMatch(/db-1 stays: node1 is in another cloud/);
    await expect(clouds.call('virtspan_move_machines', { host: 'nobody' })).rejects.toMatchObject({
      code: 'NAME_UNKNOWN',
    });
    expect(clouds.commands()).not.toContain('migrateVirtualMachine');
    await clouds.close();
  });
});
